/** How what was meant as Markdown looks when Markdown reads it as words: of this project, and of other software. */
import type { TypedBlock } from './typed.ts';

export interface Rule {
  pattern: RegExp;
  /** @param found what was typed, on one line */
  wrong: (found: string) => string;
  mend: string;
  /** In blocks of this type alone. */
  only?: TypedBlock['type'];
  /** Where a single line may be prose: told once where so many of a block are such. */
  lines?: number;
}

const scheme = '(?:https?:|mailto:|tel:|www\\.)';
const file = '[^\\s()]+\\.(?:md|jpe?g|png|webp|avif|gif|svg)\\b';
const kinds = '(?:NOTE|WARNING|PULLQUOTE|DETAILS|STEPS|VIDEO|TIP|IMPORTANT|CAUTION)\\b';

const printed = (what: string) => (found: string) => `${what} ${found} is printed as it is typed.`;

const inLinks: Rule[] = [
  {
    pattern: /!?\[[^[\]\n]*\]\([^()\n]*\)?/g,
    wrong: (found) =>
      `The ${found.startsWith('!') ? 'picture' : 'link'} ${found} is printed as it is typed: ${reasonOf(found)}.`,
    mend: 'Write %20 for a space or the address in angle brackets, [words](<address>), and close each bracket and quote.',
  },
  {
    pattern: new RegExp(`!?\\[(?!!)[^[\\]\\n]+\\]\\s+\\((?:${scheme}|${file})[^()\\s]*\\)?`, 'g'),
    wrong: (found) => `The link ${found} is printed as it is typed: a space stands between its brackets.`,
    mend: 'Write [words](address), or \\[ for the sign itself.',
  },
  {
    pattern: /!?\[[^[\]\n^!]+\]\[[^[\]\n^]*\]/g,
    wrong: (found) => `The link ${found} is printed as it is typed: its address is written nowhere.`,
    mend: 'Write [words](address), or \\[ for the sign itself.',
  },
  {
    pattern: new RegExp(`<${scheme}[^<>\\n]*>?`, 'g'),
    wrong: printed('The address'),
    mend: 'Write %20 for a space in it, and > at its end.',
  },
];

const inMarks: Rule[] = [
  {
    pattern: /\[\s+\^[^[\]\n]*\]|\^\[[^[\]\n]*\]|\[[^[\]\s^]+\^\]|\(\^[a-z\d][\w-]+\)/gi,
    wrong: printed('The source mark'),
    mend: 'Write [^source-id], or [^source-id: place in it].',
  },
  {
    pattern: /(?<!\[)\[forecast:[^[\]\n]*\]/gi,
    wrong: printed('The mark'),
    mend: 'Write [[forecast:id]].',
  },
  {
    pattern: /^(?:\[(?:toc|_toc_)\]|@\[toc\])$/gi,
    wrong: printed('The mark'),
    mend: 'Remove it: pages list their headings by themselves.',
  },
  {
    pattern: /\{\{.*|\{%.*/g,
    wrong: printed('The mark'),
    mend: 'Remove it; what is made from data is written ![[name]].',
  },
  {
    pattern: /%%[^%\n]+%%/g,
    wrong: printed('The note to yourself'),
    mend: 'Write it as <!-- words -->, which is never published.',
  },
  {
    pattern:
      /==[^\s=](?:[^=\n]*[^\s=])?==|(?<![\w:]):[a-z]+(?:_[a-z]+)*:(?![\w:])|^\$\$$|(?<!\$)\$\$[^$\n]+\$\$(?!\$)/gm,
    wrong: printed('The mark'),
    mend: 'Remove it: formulas, names of emoji and ==marked words== are not known here.',
  },
];

const inHeadings: Rule[] = [
  {
    pattern: /^(?:#{2,6}[^\s#]|#{7,}).*/gm,
    wrong: printed('The heading'),
    mend: 'Write ##, a space and its words, below an empty line.',
    only: 'paragraph',
  },
  {
    pattern: /\{[ \t]*[#.:][^{}\n]*\}/g,
    wrong: printed('The mark'),
    mend: 'Only a heading has an id, as ## Words {#its-id}; remove it elsewhere.',
    only: 'paragraph',
  },
  {
    // An id that is right is known already.
    pattern: /\{(?!#[^\s{}]+\}\s*$)[ \t]*[#.:][^{}\n]*\}|\{[^{}#\n]+\}$/g,
    wrong: printed('The id'),
    mend: 'Write it at the end of the heading as {#its-id}, without spaces.',
    only: 'heading',
  },
];

const inBlocks: Rule[] = [
  {
    pattern: /^\|.*|^[ \t]*:?-+:?[ \t]*\|[|:\- \t]*$/gm,
    wrong: (found) => `The row ${found} is in no table and is printed as it is typed.`,
    mend: 'Begin the table with a row for its head, and below it |---|---| with as many columns.',
    only: 'paragraph',
    lines: 1,
  },
  {
    pattern: /^: .*/g,
    wrong: (found) => `The caption ${found} stands before no table.`,
    mend: 'Put it right before its table; that of a picture is written ![what it shows](file "caption").',
    only: 'paragraph',
  },
  {
    pattern: /^[•●▪■◦‣∙·].*/gm,
    wrong: (found) => `The item ${found} is in no list.`,
    mend: 'Write - and a space before each item, below an empty line.',
    only: 'paragraph',
    lines: 1,
  },
  {
    pattern: /^(?:[-+*](?=\p{Letter})|[–—-]{1,2} ?(?=[^\s\d–—-])|\d{1,3}[.)](?=\p{Letter})).*/gmu,
    wrong: (found) => `The item ${found} is in no list: the lines are printed as one.`,
    mend: 'Write - and a space before each item, or 1. and a space, below an empty line.',
    only: 'paragraph',
    lines: 2,
  },
  {
    // What is written [!KIND] is told of by itself.
    pattern: new RegExp(
      `^(?:\\[(?!![A-Za-z]+\\])[ \\t]*!?[ \\t]*${kinds}|!${kinds}|\\[![A-Za-z]+(?![A-Za-z\\]])).*`,
      'g',
    ),
    wrong: printed('The mark'),
    mend: 'Write > [!NOTE], and > before each line that is in the block.',
    only: 'paragraph',
  },
];

export const rules = [...inLinks, ...inMarks, ...inHeadings, ...inBlocks];

function reasonOf(found: string): string {
  const [, address = ''] = /\]\(([^)]*)/.exec(found) ?? [];
  if (!found.endsWith(')')) return 'it has no ) at its end';
  if (address.includes('"')) return 'its title has a quote too few or too many';
  return /\s/.test(address.trim()) ? 'a space stands in its address' : 'its address cannot be read';
}
