/** Numbers and what they count stay on one line, in any language that Intl knows. */

const patterns = new Map<string, RegExp>();

/** The same words with a space that does not break between a number and its unit, power of ten or month. */
export function withUnits(words: string, locale: string): string {
  const pattern = patterns.get(locale) ?? patternOf(locale);
  patterns.set(locale, pattern);
  return words.replace(pattern, '$1\u00a0');
}

function patternOf(locale: string): RegExp {
  const words = [...new Set(unitsIn(locale))].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(\\p{N}) (?=(?:${words.join('|')})(?![\\p{L}\\p{N}]))`, 'gu');
}

/** Every word that stands behind a number where the language writes dates, measures and large numbers. */
function unitsIn(locale: string): string[] {
  const parts = [
    ...(['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, index) =>
        new Intl.DateTimeFormat(locale, { day: 'numeric', month }).formatToParts(new Date(2020, index, 2)),
      ),
    ),
    ...(['long', 'short'] as const).flatMap((compactDisplay) =>
      [1e3, 1e6, 2e6, 1e9, 2e9, 1e12, 2e12].map((value) =>
        new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay }).formatToParts(value),
      ),
    ),
    ...(['long', 'short'] as const).flatMap((unitDisplay) =>
      Intl.supportedValuesOf('unit').flatMap((unit) =>
        [1, 2, 5].map((value) =>
          new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).formatToParts(value),
        ),
      ),
    ),
  ].flat();
  const kinds = ['month', 'compact', 'unit', 'percentSign'];
  return parts.filter(({ type }) => kinds.includes(type)).map(({ value }) => value.trim());
}
