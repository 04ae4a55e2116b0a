/** Figures as a reader reads them: in the page's language, with the decimals that were written. */
import type { Figure, Series } from '../explainer/charts.ts';

type Written = Pick<Figure, 'approximate' | 'bound'> & { value?: string | undefined };

/** The number with its thousands and decimals; a count of −0 is written 0. */
export function numberInWords(value: string, locale: string): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return formatOf(locale, decimals)
    .format(value as Intl.StringNumericLiteral)
    .replace('-', '−');
}

/** Made once each: they cost more than all that they format on a page. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...digits });
  formats.set(key, format);
  return format;
}

/** The number with its unit behind it, or around it where the unit holds a `#`. */
export function withUnit(number: string, { unit }: Pick<Series, 'unit'> | { unit?: string | undefined }): string {
  if (!unit) return number;
  if (unit.includes('#')) return unit.replace('#', number);
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

/** What the numbers of a drawing count, where that is one thing, and their unit. */
export function captionOf(series: readonly { counted: string; unit?: string | undefined }[]): string {
  const [counted = '', ...others] = new Set(series.map((one) => one.counted));
  const unit = (series[0]?.unit ?? '').replace('#', ' ').replace(/\s+/g, ' ').trim();
  return [others.length === 0 ? counted : '', unit].filter(Boolean).join(', ');
}

/** Signs for what is not known exactly, in a drawing that has no room for words. */
export const signs = { about: '≈', over: '>', 'up-to': '≤' } as const;

/** The figure with its sign; empty where there is a gap. */
export function figureInSigns({ value, approximate, bound }: Written, locale: string): string {
  if (value === undefined) return '';
  return (bound ? signs[bound] : approximate ? signs.about : '') + numberInWords(value, locale);
}
