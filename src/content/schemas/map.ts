/** What the map is drawn from: places, areas, distances. */
import { z } from 'astro/zod';
import { inset } from './inset.ts';
import { id, localized } from './texts.ts';

export const labelSides = [
  'end',
  'start',
  'below',
  'above',
  'above-end',
  'below-end',
  'above-start',
  'below-start',
] as const;

/** No way on Earth is longer than half around it. */
const kilometres = z.number().positive().max(20_038);

const lat = z.number().min(-90).max(90);
const lon = z.number().min(-180).max(180);

/** Keys of `explainer.yaml`. */
export const mapData = {
  places: z
    .array(
      z.strictObject({
        id,
        lat,
        lon,
        name: localized,
        /** Shown on the small map too. */
        main: z.boolean().default(false),
        /** Named under another place on the map, or in the inset, instead of having a point of its own. */
        partOf: id.optional(),
        detail: z.boolean().default(false),
        approximate: z.boolean().default(false),
        /** Where the name stands beside its point; found by the build where it is not said. */
        label: z.enum(labelSides).optional(),
      }),
    )
    .default([]),
  areas: z.array(z.strictObject({ id, name: localized, at: z.array(z.strictObject({ lat, lon })).min(1) })).default([]),
  distances: z
    .array(z.strictObject({ from: id, to: id, km: kilometres, how: z.enum(['computed', 'reported']) }))
    .default([]),
  inset: inset.optional(),
};
