/** Markdown source to a syntax tree, with the marks of this project recognised but not yet resolved. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { hashOf, keptText } from '../files/kept.ts';
import { withoutComments } from './comments.ts';
import type { Fault } from './fault.ts';
import { excessIn } from './limits.ts';
import './nodes.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { remarkBrokenTags } from './remark-broken-tags.ts';
import { remarkDefinitions } from './remark-definitions.ts';
import { remarkEmbeds } from './remark-embeds.ts';
import { remarkFences } from './remark-fences.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkLookalikes } from './remark-lookalikes.ts';
import { remarkMarks } from './remark-marks.ts';
import { remarkTableCaptions } from './remark-table-captions.ts';
import { remarkTightNotes } from './remark-tight-notes.ts';

const processor = unified()
  .use(remarkParse)
  // A single ~ is a sign of its own: 5~6 and 7~8 are two ranges.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFences)
  .use(remarkBrokenTags)
  .use(remarkDefinitions)
  .use(remarkHeadingIds)
  .use(remarkTableCaptions)
  .use(remarkEmbeds)
  .use(remarkLookalikes)
  .use(remarkFigures, (caption: string) => parsed(caption))
  .use(remarkBlocks)
  .use(remarkMarks)
  .use(remarkTightNotes)
  .freeze();

/** Curly quotes, dashes and ellipses; half of all the time of parsing, so only where there is something to curl. */
const typography = unified().use(remarkSmartypants).freeze();
/** Lines that rule tables and texts. */
const RULES = /^[ \t]*[|:-][|: \t-]*$/gm;
const STRAIGHT = /["'`]|--|\.\s?\./;

const SOURCE_MARK = /\[\^([^[\]\s]+)\]/g;

/**
 * The tree of one Markdown text, without the author's comments. Source notes are written `[^id]` without a definition,
 * which GFM takes for plain words; so each gets an empty definition for the parser, and the tree is returned without
 * them. Definitions that the text itself holds stay in the tree, for the checker to complain of. A text that cannot be
 * read at all, or would take for ever, comes back empty, with its fault among the tree's data.
 */
export function parseMarkdown(source: string): Root {
  if (source.length < LONG) return parsed(source);
  const key = hashOf(source, means());
  return JSON.parse(keptText({ kind: 'texts', key }, () => JSON.stringify(parsed(source)))) as Root;
}

/** Texts of so many characters are kept as trees, which are read in a tenth of the time of parsing. */
const LONG = 200;

let known: string | undefined;

/** All that makes a tree of a text: the plugins here, and the versions of the libraries. */
function means(): string {
  if (known) return known;
  const here = import.meta.dirname;
  const code = readdirSync(here).map((name) => readFileSync(join(here, name)));
  return (known = hashOf(...code, readFileSync(join(here, '../../package.json'))));
}

function parsed(source: string): Root {
  const { text, fault = excessIn(text) } = withoutComments(source);
  if (fault) return unread(fault);
  const ids = new Set([...text.matchAll(SOURCE_MARK)].map((match) => match[1]));
  const definitions = [...ids].map((id) => `\n\n[^${id}]: -`).join('');
  const whole = text + definitions;
  const tree = processor.runSync(processor.parse(whole), whole) as Root;
  const open = openFence(tree) ?? openHtml(tree, text.length);
  if (open) return unread(open);
  if (STRAIGHT.test(text.replace(RULES, ''))) typography.runSync(tree);
  // Of a mark that is none, as `[^a\]`, the definition is none either but words behind the text.
  tree.children = tree.children.filter(({ position }) => (position?.start.offset ?? 0) < text.length);
  return tree;
}

function unread(fault: Fault): Root {
  return { type: 'root', children: [], data: { fault } };
}

function openFence(tree: Root): Fault | undefined {
  let fault: Fault | undefined;
  visit(tree, 'code', ({ data, position }) => {
    if (data?.isOpen)
      fault ??= {
        line: position?.start.line ?? 1,
        wrong: 'The block of code is never closed.',
        mend: 'End it with a line of the same signs that it begins with.',
      };
  });
  return fault;
}

/** HTML that takes in all that follows, what defines the source marks included: `<textarea>`, `<script>`, `<?`. */
function openHtml(tree: Root, end: number): Fault | undefined {
  let fault: Fault | undefined;
  visit(tree, 'html', ({ value, position }) => {
    if ((position?.end.offset ?? 0) > end)
      fault ??= {
        line: position?.start.line ?? 1,
        wrong: `HTML begins that never ends (${value.slice(0, 30).split('\n', 1).join('')}).`,
        mend: 'Remove it, or write \\< for the sign itself.',
      };
  });
  return fault;
}
