/** Rules that one Markdown text keeps by itself, whatever else the content holds. */
import { fromHtml } from 'hast-util-from-html';
import type { Html, Node, Root } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { Report } from '../content/problems.ts';
import type { Content } from '../content/read.ts';
import { proseIn } from './prose.ts';

/** Says what is wrong at a node of the text. */
type ReportNode = (node: Node, wrong: string, mend: string) => void;

/** The HTML that Markdown has no sign for. */
const ALLOWED_HTML: Record<string, string[]> = { i: ['lang'], span: ['lang'], abbr: ['title'] };

/** Everything wrong in the text of a page or in a piece of inline Markdown. */
export function checkTexts({ files }: Content, report: Report): void {
  for (const file of files) {
    const { body } = file;
    // A body that cannot be read is told by itself.
    if (body && !body.data?.fault) {
      const at: ReportNode = (node, wrong, mend) => {
        report(file.atNode(node), wrong, mend);
      };
      reportEmpty(body, at);
      reportHeadings(body, at);
      reportTables(body, at);
      reportInline(body, at);
      if (file.kind === 'sections') reportUnsourced(body, at);
    }
    for (const { tree, atNode } of proseIn(file)) {
      reportProse(tree, (node, wrong, mend) => {
        report(atNode(node), wrong, mend);
      });
    }
  }
}

function reportProse(prose: Root, report: ReportNode): void {
  const [only, ...others] = prose.children;
  // An empty text is told by its schema.
  if (only === undefined) return;
  if (only.type !== 'paragraph' || others.length > 0)
    report(prose, 'This is more than one paragraph of text.', 'Write one paragraph, without lists or headings.');
  else reportInline(prose, report);
}

/** Paragraphs, list items and table rows that no source stands behind. */
function reportUnsourced(body: Root, report: ReportNode): void {
  visitParents(body, 'paragraph', (paragraph, ancestors) => {
    if (ancestors.some(({ type }) => type === 'footnoteDefinition')) return;
    let sourced = false;
    visit(paragraph, 'footnoteReference', () => void (sourced = true));
    if (!sourced)
      report(paragraph, 'This paragraph names no source.', 'Put [^source-id] behind the sentence that it supports.');
  });
}

function reportEmpty(body: Root, report: ReportNode): void {
  const shown = body.children.filter(({ type }) => !['html', 'definition', 'footnoteDefinition'].includes(type));
  if (shown.some((node) => node.type === 'embed' || plainText(node).trim() !== '')) return;
  const wrong = body.children.length === 0 ? 'The text is empty.' : 'The text renders to nothing.';
  report(body, wrong, 'Write the text below the frontmatter.');
}

function reportHeadings(body: Root, report: ReportNode): void {
  let depth = 1;
  visit(body, 'heading', (heading) => {
    const id = heading.data?.id ?? '';
    if (heading.depth === 1)
      report(
        heading,
        'A heading of level 1 stands in the text.',
        'Begin with ##; the title from the frontmatter is the only h1.',
      );
    else if (heading.depth > depth + 1)
      report(
        heading,
        `The heading skips from level ${depth} to level ${heading.depth}.`,
        `Write ${'#'.repeat(depth + 1)} instead of ${'#'.repeat(heading.depth)}.`,
      );
    depth = heading.depth;
    if (plainText(heading).trim() === '') report(heading, 'A heading is empty.', 'Write its words or remove it.');
    visit(heading, ['mention', 'link', 'footnoteReference'], (inner: Node) => {
      report(inner, 'A mark or link stands in a heading.', 'Move it to the text below.');
    });
    if (!/^[a-z0-9][\p{Letter}\p{Number}-]*$/u.test(id))
      report(
        heading,
        `\`${id}\` cannot be the id of a heading.`,
        'Use lower-case letters, digits and hyphens, as in {#an-id}.',
      );
  });
}

function reportTables(body: Root, report: ReportNode): void {
  visit(body, 'table', (table) => {
    if (table.children[0]?.type !== 'tableCaption')
      report(
        table,
        'The table has no caption.',
        'Put a paragraph right before it that begins with a colon and a space.',
      );
  });
}

function reportInline(tree: Root, report: ReportNode): void {
  visit(tree, (node) => {
    if (node.type === 'html') reportHtml(node, report);
    if (node.type === 'link' && /^\s*(?:javascript|data|vbscript):/i.test(node.url))
      report(node, 'A link runs a script.', 'Link to an address or to a file of the content.');
    if (node.type === 'image' && !node.alt?.trim())
      report(node, `The image ${node.url} has no alt text.`, 'Write ![what it shows](file).');
    if (node.type === 'footnoteDefinition')
      report(
        node,
        `The note [^${node.label ?? node.identifier}] is defined in the text.`,
        'Put the source into sources.yaml and leave only the mark here.',
      );
    if (node.type === 'text' && node.value.includes('[^'))
      report(node, 'A source mark [^ is not complete.', 'Write [^source-id], without spaces.');
    if (node.type === 'text' && /\[\[|\]\]/.test(node.value))
      report(node, 'A mark with [[ or ]] is not complete.', 'Write [[name]] or [[name|words shown]].');
  });
}

function reportHtml(node: Html, report: ReportNode): void {
  const allowed = Object.entries(ALLOWED_HTML).map(([tag, names]) => `<${tag} ${names.join(' ')}>`);
  visit(fromHtml(node.value, { fragment: true }), 'element', ({ tagName, properties }) => {
    const names = Object.keys(properties);
    const handlers = names.filter((name) => /^on/i.test(name));
    const scripted = Object.values(properties).some((value) => /^\s*javascript:/i.test(String(value)));
    if (tagName === 'script')
      report(node, 'A <script> stands in the text.', 'Remove it; pages carry no scripts of their own.');
    else if (handlers.length > 0)
      report(node, `An event handler (${handlers.join(', ').toLowerCase()}) stands in the text.`, 'Remove it.');
    else if (scripted) report(node, 'A link runs a script.', 'Link to an address or to a file of the content.');
    else if (!ALLOWED_HTML[tagName] || !names.every((name) => ALLOWED_HTML[tagName]?.includes(name)))
      report(
        node,
        `HTML stands in the text (<${tagName}>).`,
        `Write Markdown; only ${allowed.join(', ')} are allowed.`,
      );
  });
}
