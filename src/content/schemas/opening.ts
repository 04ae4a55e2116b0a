/** What a section opens with. */
import { z } from 'astro/zod';
import { date } from './dates.ts';
import { atMost, id } from './texts.ts';

/** What a section opens with: one drawing, of data that is there for other reasons, or of what its text says. */
export const opening = z
  .strictObject({
    /** A chart by its id, small. */
    chart: id.optional(),
    /** What became of the forecasts that the section tells. */
    forecasts: z.literal(true, 'is `true` or left out').optional(),
    /** Part of the timeline. */
    ribbon: z.strictObject({ from: date.optional(), to: date.optional() }).optional(),
    /** Stops of a way in their order: places of the map, or words. */
    route: z
      .array(
        z
          .strictObject({ place: id.optional(), name: atMost(24).optional(), date: date.optional() })
          .refine(({ place, name }) => (place === undefined) !== (name === undefined), 'needs a place or a name'),
      )
      .min(2)
      .max(5)
      .optional(),
    /** Who wants what, side by side. */
    sides: z
      .array(z.strictObject({ name: atMost(24), wants: z.array(atMost(60)).min(1).max(3) }))
      .length(2, 'needs two sides')
      .optional(),
  })
  .refine(
    (entry) => Object.values(entry).filter((value) => value !== undefined).length === 1,
    'needs one of chart, forecasts, ribbon, route and sides',
  );

export type Opening = z.output<typeof opening>;
