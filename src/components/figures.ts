/** A figure of a chart in the words of the page: how sure it is, its number, its unit. */
import { numberInWords, withUnit } from '../charts/numbers.ts';
import type { Words } from '../words/index.ts';

interface Written {
  value?: string | undefined;
  approximate: boolean;
  bound?: 'over' | 'up-to' | undefined;
}

export function figureInWords(
  { value, approximate, bound }: Written,
  series: { unit?: string | undefined },
  words: Words,
): string {
  if (value === undefined) return words.noFigure;
  const number = withUnit(numberInWords(value, words.locale), series);
  return bound ? words.bounds[bound](number) : approximate ? words.about(number) : number;
}
