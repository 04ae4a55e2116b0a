/** Signs of emphasis that emphasise nothing and are printed, told from those of footnotes, sums and words half hidden. */
import { lineAt, type Fault } from './fault.ts';
import { ELSE, type TypedBlock } from './typed.ts';

interface Stray {
  block: TypedBlock;
  sign: string;
  /** Where it stands in its block. */
  at: number;
  beginsLine: boolean;
  opens: boolean;
  closes: boolean;
}

const RUN = /(?<![*_~])(?:\*{1,3}|_{1,2}|~~)(?![*_~])/g;
const LETTER = /[\p{Letter}\p{Number}]/u;

/** The first of each line, in the order of the text. */
export function strayEmphasis(blocks: TypedBlock[]): Fault[] {
  const strays = blocks.flatMap(straysIn);
  const faults = strays.filter((stray, index) => isMeant(stray, strays.slice(0, index), strays.slice(index + 1)));
  const first = new Map<number, Fault>();
  for (const fault of faults.map(faultOf)) if (!first.has(fault.line)) first.set(fault.line, fault);
  return [...first.values()];
}

function straysIn(block: TypedBlock): Stray[] {
  const { text } = block;
  return [...text.matchAll(RUN)].map(({ 0: sign, index }) => {
    const before = text[index - 1] ?? ' ';
    const after = text[index + sign.length] ?? ' ';
    const stands = sign.length > 1 ? /\S/ : /\p{Letter}/u;
    return {
      block,
      sign,
      at: index,
      beginsLine: index === 0 || before === '\n',
      opens: !LETTER.test(before) && stands.test(after),
      closes: !/[\s(“‘]/.test(before) && before !== ELSE && !LETTER.test(after),
    };
  });
}

/** Whether emphasis was meant. A sign behind a word and, later, the same before a line are a mark and its note. */
function isMeant({ block, sign, at, beginsLine, opens, closes }: Stray, before: Stray[], after: Stray[]): boolean {
  const isSame = (other: Stray) => other.sign === sign;
  const text = block.text.slice(0, at);
  if (sign === '~~') return true;
  if (beginsLine && before.some((other) => isSame(other) && other.closes)) return false;
  // In a cell a single sign marks its note; before a name with _ something else stands.
  if (opens) return sign.length > 1 || (block.type !== 'tableCell' && (sign === '*' || /(?:^|[\s(“"'‘])$/.test(text)));
  if (sign.length !== 2 || block.type === 'tableCell') return false;
  // A word of which only the first letters are said, as sh**, is not emphasised.
  if (closes)
    return (
      /[^*]{3}$/.test(text) &&
      !/(?:^|\P{Letter})\p{Letter}{1,2}$/u.test(text) &&
      !after.some((other) => isSame(other) && other.beginsLine)
    );
  return [...before, ...after].some((other) => isSame(other) && other.block === block && !other.opens && !other.closes);
}

function faultOf({ block, sign, at, opens }: Stray): Fault {
  const around = opens ? block.text.slice(at, at + 30) : block.text.slice(Math.max(0, at - 28), at + sign.length);
  const typed = around.split(/[\n\uFFFC]/).find((part) => part.includes(sign)) ?? sign;
  return {
    line: block.line + lineAt(block.text, at) - 1,
    typed: sign,
    wrong: `The ${sign} in ${typed.trim()} emphasises nothing and is printed.`,
    mend: `Put ${sign} right before the first letter and right behind the last, or write ${sign.replaceAll(/./g, '\\$&')} for the signs themselves.`,
  };
}
