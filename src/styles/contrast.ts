/** How far two colours are apart for the eye, as WCAG 2 measures it; colours are written as # and six digits. */

type Parts = [red: number, green: number, blue: number];

const partsOf = (colour: string): Parts => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as Parts;

function luminance(colour: string): number {
  const [red, green, blue] = partsOf(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, where they are one, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The colour nearest to one that keeps a contrast with another: as much of `end`, black or white, mixed in as it takes.
 * @returns undefined where not even `end` keeps it
 */
export function nearest(colour: string, end: string, other: string, least: number): string | undefined {
  const [from, to] = [partsOf(colour), partsOf(end)];
  const mixed = Array.from({ length: 256 }, (_, share) =>
    from.map((part, at) => part + ((to[at] ?? 0) - part) * (share / 255)),
  );
  return mixed.map(written).find((candidate) => contrast(candidate, other) >= least);
}

const written = (parts: number[]) => `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
