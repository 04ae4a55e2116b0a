/** Markdown source to a syntax tree, with the marks of this project recognised but not yet resolved. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { hashOf, keptText } from '../files/kept.ts';
import './nodes.ts';
import { remarkDefinitions } from './remark-definitions.ts';
import { remarkEmbeds } from './remark-embeds.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkMarks } from './remark-marks.ts';
import { remarkTableCaptions } from './remark-table-captions.ts';
import { remarkTightNotes } from './remark-tight-notes.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDefinitions)
  .use(remarkHeadingIds)
  .use(remarkTableCaptions)
  .use(remarkEmbeds)
  .use(remarkMarks)
  .use(remarkTightNotes)
  .freeze();

/** Curly quotes, dashes and ellipses; half of all the time of parsing, so only where there is something to curl. */
const typography = unified().use(remarkSmartypants).freeze();
/** Lines that rule tables and texts. */
const RULES = /^[ \t]*[|:-][|: \t-]*$/gm;
const STRAIGHT = /["'`]|--|\.\s?\./;

const SOURCE_MARK = /\[\^([^\]\s]+)\]/g;

/**
 * The tree of one Markdown text. Source notes are written `[^id]` without a definition, which GFM takes
 * for plain words; so each gets an empty definition for the parser, and the tree is returned without them.
 * Definitions that the text itself holds stay in the tree, for the checker to complain of.
 */
export function parseMarkdown(source: string): Root {
  if (source.length < LONG) return parsed(source);
  const key = hashOf(source, means());
  return JSON.parse(keptText({ kind: 'texts', key }, () => JSON.stringify(parsed(source)))) as Root;
}

/** Texts of so many characters are kept as trees, which are read in a tenth of the time of parsing. */
const LONG = 2000;

let known: string | undefined;

/** All that makes a tree of a text: the plugins here, and the versions of the libraries. */
function means(): string {
  if (known) return known;
  const here = import.meta.dirname;
  const code = readdirSync(here).map((name) => readFileSync(join(here, name)));
  return (known = hashOf(...code, readFileSync(join(here, '../../package.json'))));
}

function parsed(source: string): Root {
  const ids = new Set([...source.matchAll(SOURCE_MARK)].map((match) => match[1]));
  const definitions = [...ids].map((id) => `\n\n[^${id}]: -`).join('');
  const tree = processor.runSync(processor.parse(source + definitions)) as Root;
  if (STRAIGHT.test(source.replace(RULES, ''))) typography.runSync(tree);
  tree.children = tree.children.filter(
    (node) => node.type !== 'footnoteDefinition' || (node.position?.start.offset ?? 0) < source.length,
  );
  return tree;
}

/** The parts of a source mark: `[^id]`, or `[^id!]` where this source alone says so. */
export function sourceOfMark(label: string): { id: string; alone: boolean } {
  return label.endsWith('!') ? { id: label.slice(0, -1), alone: true } : { id: label, alone: false };
}
