/** Rules that one Markdown text keeps by itself, whatever else the content holds. */
import type { Node, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { faultOfAddress } from '../content/addresses.ts';
import { unwantedIn } from '../content/characters.ts';
import type { Report } from '../content/problems.ts';
import type { Content } from '../content/read.ts';
import { plainText } from '../markdown/plain-text.ts';
import { sourceOfMark } from '../markdown/source-marks.ts';
import { reportHtml } from './html.ts';
import { reportLookalikes } from './lookalikes.ts';
import { proseIn } from './prose.ts';

/** Says what is wrong at a node of the text. */
type ReportNode = (node: Node, wrong: string, mend: string) => void;

/** Everything wrong in the text of a page or in a piece of inline Markdown. */
export function checkTexts({ files }: Content, report: Report): void {
  for (const file of files) {
    const { body } = file;
    // Only where none stands as it is, and one may be written in another way, as &#x202E; or "\u202E".
    const mayHide = /[&\\]/.test(file.source) && unwantedIn(file.source).length === 0;
    // A body that cannot be read is told by itself.
    if (body && !body.data?.fault) {
      const at: ReportNode = (node, wrong, mend) => {
        report(file.atNode(node), wrong, mend);
      };
      reportEmpty(body, at);
      reportHeadings(body, at);
      reportTables(body, at);
      reportInline(body, at);
      if (mayHide) reportCharacters(body, at);
      if (file.kind === 'sections')
        reportUnsourced(body, (node, wrong, mend) => {
          report.warn(file.atNode(node), wrong, mend);
        });
    }
    for (const { tree, atNode } of proseIn(file)) {
      const at: ReportNode = (node, wrong, mend) => {
        report(atNode(node), wrong, mend);
      };
      reportProse(tree, at);
      if (mayHide) reportCharacters(tree, at);
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

/** Characters that are not in the file as it was typed: written as references, `&#x202E;`. */
function reportCharacters(tree: Root, report: ReportNode): void {
  visit(tree, (node) => {
    const { value, title, alt, url }: Partial<Record<string, unknown>> = { ...node };
    for (const text of [value, title, alt, url])
      for (const { wrong, mend } of typeof text === 'string' ? unwantedIn(text) : []) report(node, wrong, mend);
  });
}

/** What has to name a source, as a whole: one mark at the end of a list is enough. Captions and headings need none. */
const sourced: Partial<Record<RootContent['type'], string>> = {
  paragraph: 'paragraph',
  list: 'list',
  blockquote: 'quotation',
  quote: 'quotation',
  block: 'box',
};

function reportUnsourced(body: Root, report: ReportNode): void {
  for (const block of body.children) {
    const what = sourced[block.type];
    if (!what || plainText(block).trim() === '' || isPicture(block) || needsNone(block)) continue;
    const marks = { sources: 0, lifted: 0 };
    visit(block, 'footnoteReference', () => void (marks.sources += 1));
    visit(block, 'unsourced', () => void (marks.lifted += 1));
    if (marks.sources + marks.lifted === 0)
      report(
        block,
        `This ${what} names no source.`,
        'Put [^source-id] behind what it supports, or [^-: why it needs none].',
      );
    else if (marks.sources > 0 && marks.lifted > 0)
      report(block, `This ${what} names a source and says that it needs none.`, 'Remove one of the two marks.');
  }
}

/** A pull quote repeats what has a source where it was said, a video is one, and of an empty block that is told. */
function needsNone(block: RootContent): boolean {
  if (block.type !== 'block') return false;
  return ['pullquote', 'video'].includes(block.kind) || block.children.every(({ type }) => type === 'blockTitle');
}

/** A paragraph of pictures alone, whose words are captions. */
function isPicture(block: RootContent): boolean {
  const parts = block.type === 'paragraph' ? block.children : [];
  return (
    parts.some(({ type }) => type === 'image') &&
    parts.every((part) => part.type === 'image' || (part.type === 'text' && part.value.trim() === ''))
  );
}

function reportEmpty(body: Root, report: ReportNode): void {
  const shown = body.children.filter(({ type }) => !['html', 'definition', 'footnoteDefinition'].includes(type));
  if (shown.some((node) => node.type === 'embed' || node.type === 'figure' || plainText(node).trim() !== '')) return;
  const wrong = body.children.length === 0 ? 'The text is empty.' : 'The text renders to nothing.';
  report(body, wrong, 'Write the text below the frontmatter.');
}

/** In any script: a letter and the marks above and below it, as many languages write them. */
const HEADING_ID = /^[\p{Letter}\p{Number}][\p{Letter}\p{Mark}\p{Number}-]*$/u;

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
    if (!HEADING_ID.test(id) || id !== id.toLowerCase())
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
    const columns = table.align?.length ?? 0;
    for (const row of table.children)
      if (row.type === 'tableRow' && row.children.length > columns)
        report(
          row,
          `The row has ${row.children.length} cells and the head of its table ${columns}: the last ones are not shown.`,
          'Give the head as many, or write \\| for the sign itself.',
        );
  });
}

function reportInline(tree: Root, report: ReportNode): void {
  reportHtml(tree, report);
  reportLookalikes(tree, report);
  visit(tree, (node) => {
    const fault = node.type === 'link' ? faultOfAddress(node.url) : undefined;
    if (fault) report(node, fault.wrong, fault.mend);
    // Each becomes a link, and browsers end the one where the other begins.
    if (node.type === 'link')
      visit(node, ['mention', 'footnoteReference', 'forecastMark'], (inner: Node) => {
        report(inner, 'A mark stands in the words of a link.', 'Put it before the link or behind it.');
      });
    if (node.type === 'image' && !node.alt?.trim())
      report(node, `The image ${node.url} has no alt text.`, 'Write ![what it shows](file).');
    if (node.type === 'footnoteDefinition')
      report(
        node,
        `The note [^${node.label ?? node.identifier}] is defined in the text.`,
        'Put the source into sources.yaml and leave only the mark here.',
      );
    if (node.type === 'definition' && node.identifier.startsWith('^'))
      report(node, 'A source mark is followed by a colon.', 'Put the mark behind the words that it supports.');
    if (node.type === 'footnoteReference' && sourceOfMark(node.label ?? node.identifier).place === '')
      report(node, 'A source mark names no place behind its colon.', 'Write [^source-id: p. 12], or [^source-id].');
    if (node.type === 'unsourced' && node.reason === '')
      report(node, 'The mark [^-] gives no reason.', 'Write [^-: why no source is needed].');
  });
}
