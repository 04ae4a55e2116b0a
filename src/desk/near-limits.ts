/** Texts that nearly have the length above which they are warned of, so that nobody has to count while writing. */
import { fileKinds } from '../content/kinds.ts';
import { limitedTexts } from '../content/lengths.ts';
import type { Place } from '../content/problems.ts';
import type { Content } from '../content/read.ts';

export interface NearLimit extends Place {
  /** The key of the text, as `title`. */
  key: string;
  length: number;
  most: number;
}

/** From this part of a limit on, something is near it. */
export const NEAR = 0.95;

/** The texts near their limits, the nearest first; what is above is warned of already. */
export function nearLimits({ files }: Content): NearLimit[] {
  return files
    .flatMap((file) =>
      limitedTexts(fileKinds[file.kind].schema, file.written).map(({ keys, ...text }) => ({
        ...file.at(keys),
        key: String(keys.at(-1) ?? ''),
        ...text,
      })),
    )
    .filter(({ length, most }) => length >= most * NEAR && length <= most)
    .sort((one, other) => other.length / other.most - one.length / one.most);
}
