/**
 * How the series of a chart look: one accent and ink, told apart without colour by form. Attributes of SVG, for
 * style sheets reach every page and charts only some.
 */
const colours = ['var(--accent)', 'var(--ink)', 'var(--ink-soft)'];
const dashes = [undefined, '7 3', '2 3', '10 3 2 3'];

const colourOf = (series: number) => colours[Math.min(series, colours.length - 1)] ?? '';

export const wordsLook = (series: number | undefined) =>
  series === undefined ? {} : { fill: colourOf(series), 'font-weight': 600 };

export const lineLook = (series: number) => ({
  stroke: colourOf(series),
  'stroke-dasharray': dashes[series % dashes.length],
});

/** Hollow is what is not known exactly. */
export const markLook = (series: number, hollow: boolean) =>
  hollow ? { fill: 'var(--paper)', stroke: colourOf(series) } : { fill: colourOf(series) };

/** Full in the accent, full in ink, and dashed. */
export const barLook = (series: number, hollow = false) => ({
  ...markLook(series, hollow || series > 1),
  ...(series > 1 && { 'stroke-dasharray': '3 2' }),
});
