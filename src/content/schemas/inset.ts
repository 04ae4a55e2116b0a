/** A drawing below the map. */
import { z } from 'astro/zod';
import { localized } from './texts.ts';

/** How the inset's lines are drawn; `sleepers` lie across the line, as on a bridge or a railway. */
export const lineLooks = ['thin', 'broad', 'dashed', 'sleepers'] as const;
export const INSET_WIDTH = 720;
const INSET_MOST = 720;

/** A point of the inset, from the left and from its top; the map is 720 wide. */
const spot = z.tuple([z.number().min(0).max(INSET_WIDTH), z.number().min(0).max(INSET_MOST)]);

/** A drawing below the full map, for what is too small for it; not to scale, which the page says beside it. */
export const inset = z.strictObject({
  height: z.number().int().min(60).max(INSET_MOST),
  lines: z
    .array(
      z.strictObject({
        /** As in SVG: M, L, C and so on, each with its numbers. */
        path: z
          .string()
          .max(2_000)
          .regex(/^[Mm][MmLlHhVvCcSsQqTtAaZz0-9 ,.-]*$/, 'is not a path of SVG: M110 90 L500 90'),
        look: z.enum(lineLooks).default('thin'),
      }),
    )
    .max(100)
    .default([]),
  points: z.array(spot).max(100).default([]),
  labels: z
    .array(
      z.strictObject({
        at: spot,
        /** One text a line. */
        words: z.array(localized).min(1).max(4),
        side: z.enum(['start', 'middle', 'end']).default('middle'),
        /** The name of a place, in ink; other words are softer. */
        place: z.boolean().default(false),
      }),
    )
    .max(100)
    .default([]),
  /** What it shows, in a sentence. */
  told: localized,
});
