/** Rules that one Markdown text keeps by itself, whatever else the content holds. */
import { fromHtml } from 'hast-util-from-html';
import type { Html, Node, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';

/** What is wrong at a node of the text. */
export interface Finding {
  node: Node;
  wrong: string;
  mend: string;
}

/** The HTML that Markdown has no sign for. */
const ALLOWED_HTML: Record<string, string[]> = { i: ['lang'], span: ['lang'], abbr: ['title'] };

/** Everything wrong in the text of a page. */
export function findingsInPage(body: Root): Finding[] {
  return [...emptiness(body), ...headingFindings(body), ...tableFindings(body), ...inlineFindings(body)];
}

/** Everything wrong in a piece of inline Markdown from a data file. */
export function findingsInProse(prose: Root): Finding[] {
  const [only, ...others] = prose.children;
  if (only?.type !== 'paragraph' || others.length > 0) {
    return [
      {
        node: prose,
        wrong: 'This is more than one paragraph of text.',
        mend: 'Write one paragraph, without lists or headings.',
      },
    ];
  }
  return inlineFindings(prose);
}

/** Paragraphs, list items and table rows that no source stands behind. */
export function unsourced(body: Root): Finding[] {
  const findings: Finding[] = [];
  visitParents(body, 'paragraph', (paragraph, ancestors) => {
    if (ancestors.some(({ type }) => type === 'footnoteDefinition')) return;
    let sourced = false;
    visit(paragraph, 'footnoteReference', () => void (sourced = true));
    if (sourced) return;
    findings.push({
      node: paragraph,
      wrong: 'This paragraph names no source.',
      mend: 'Put [^source-id] behind the sentence that it supports.',
    });
  });
  return findings;
}

function emptiness(body: Root): Finding[] {
  const shown = body.children.filter(({ type }) => !['html', 'definition', 'footnoteDefinition'].includes(type));
  const something = shown.some((node) => node.type === 'embed' || toString(node).trim() !== '');
  if (something) return [];
  const wrong = body.children.length === 0 ? 'The text is empty.' : 'The text renders to nothing.';
  return [{ node: body, wrong, mend: 'Write the text below the frontmatter.' }];
}

function headingFindings(body: Root): Finding[] {
  const findings: Finding[] = [];
  let depth = 1;
  visit(body, 'heading', (heading) => {
    if (heading.depth === 1) {
      findings.push({
        node: heading,
        wrong: 'A heading of level 1 stands in the text.',
        mend: 'Begin with ##; the title from the frontmatter is the only h1.',
      });
    } else if (heading.depth > depth + 1) {
      findings.push({
        node: heading,
        wrong: `The heading skips from level ${depth} to level ${heading.depth}.`,
        mend: `Write ${'#'.repeat(depth + 1)} instead of ${'#'.repeat(heading.depth)}.`,
      });
    }
    depth = heading.depth;
    if (toString(heading).trim() === '') {
      findings.push({ node: heading, wrong: 'A heading is empty.', mend: 'Write its words or remove it.' });
    }
    visit(heading, ['mention', 'link', 'footnoteReference'], (inner: Node) => {
      findings.push({ node: inner, wrong: 'A mark or link stands in a heading.', mend: 'Move it to the text below.' });
    });
    if (!/^[a-z0-9][\p{Letter}\p{Number}-]*$/u.test(heading.data?.id ?? '')) {
      findings.push({
        node: heading,
        wrong: `\`${heading.data?.id}\` cannot be the id of a heading.`,
        mend: 'Use lower-case letters, digits and hyphens, as in {#an-id}.',
      });
    }
  });
  return findings;
}

function tableFindings(body: Root): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'table', (table) => {
    if (table.children[0]?.type === 'tableCaption') return;
    findings.push({
      node: table,
      wrong: 'The table has no caption.',
      mend: 'Put a paragraph right before it that begins with a colon and a space.',
    });
  });
  return findings;
}

function inlineFindings(tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'html') findings.push(...htmlFindings(node));
    if (node.type === 'link' && /^\s*(?:javascript|data|vbscript):/i.test(node.url)) {
      findings.push({ node, wrong: 'A link runs a script.', mend: 'Link to an address or to a file of the content.' });
    }
    if (node.type === 'image' && !node.alt?.trim()) {
      findings.push({ node, wrong: `The image ${node.url} has no alt text.`, mend: 'Write ![what it shows](file).' });
    }
    if (node.type === 'footnoteDefinition') {
      findings.push({
        node,
        wrong: `The note [^${node.label ?? node.identifier}] is defined in the text.`,
        mend: 'Put the source into sources.yaml and leave only the mark here.',
      });
    }
    if (node.type === 'text' && node.value.includes('[^')) {
      findings.push({ node, wrong: 'A source mark [^ is not complete.', mend: 'Write [^source-id], without spaces.' });
    }
    if (node.type === 'text' && /\[\[|\]\]/.test(node.value)) {
      findings.push({
        node,
        wrong: 'A mark with [[ or ]] is not complete.',
        mend: 'Write [[name]] or [[name|words shown]].',
      });
    }
  });
  return findings;
}

function htmlFindings(node: Html): Finding[] {
  const findings: Finding[] = [];
  visit(fromHtml(node.value, { fragment: true }), 'element', ({ tagName, properties }) => {
    const handlers = Object.keys(properties).filter((name) => /^on/i.test(name));
    const scripted = Object.values(properties).some((value) => /^\s*javascript:/i.test(String(value)));
    if (tagName === 'script') {
      findings.push({
        node,
        wrong: 'A <script> stands in the text.',
        mend: 'Remove it; pages carry no scripts of their own.',
      });
    } else if (handlers.length > 0) {
      const name = handlers.join(', ').toLowerCase();
      findings.push({ node, wrong: `An event handler (${name}) stands in the text.`, mend: 'Remove it.' });
    } else if (scripted) {
      findings.push({ node, wrong: 'A link runs a script.', mend: 'Link to an address or to a file of the content.' });
    } else if (
      !Object.keys(properties).every((name) => ALLOWED_HTML[tagName]?.includes(name)) ||
      !ALLOWED_HTML[tagName]
    ) {
      const allowed = Object.entries(ALLOWED_HTML).map(([tag, names]) => `<${tag} ${names.join(' ')}>`);
      findings.push({
        node,
        wrong: `HTML stands in the text (<${tagName}>).`,
        mend: `Write Markdown; only ${allowed.join(', ')} are allowed.`,
      });
    }
  });
  return findings;
}
