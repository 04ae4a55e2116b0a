/** What the map is drawn from: places, areas, distances. */
import { z } from 'astro/zod';
import { field } from './field.ts';
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

const lat = field(z.number().min(-90).max(90), 'Degrees north of the equator, south of it with a minus.', -6.9);
const lon = field(z.number().min(-180).max(180), 'Degrees east of Greenwich, west of it with a minus.', 107.6);

const place = z.strictObject({
  id: field(id, 'A name for `event`, `distances` and routes.', 'harbour'),
  lat,
  lon,
  name: field(localized, 'As the map has it, in every language.', { en: 'Harbour' }),
  main: field(z.boolean().default(false), 'True where the small map shows it too.', true),
  partOf: field(id.optional(), 'The id of the place under which it is named, without a point of its own.', 'town'),
  detail: field(z.boolean().default(false), 'True where only the inset shows it.', true),
  approximate: field(z.boolean().default(false), 'True where the point is right only to about a kilometre.', true),
  label: field(
    z.enum(labelSides).optional(),
    'Where its name stands beside its point, where the software chooses badly.',
    'above',
  ),
});

const area = z.strictObject({
  id: field(id, 'A name of your own.', 'west-coast'),
  name: field(localized, 'As the map has it, in every language.', { en: 'West Coast' }),
  at: field(
    z.array(z.strictObject({ lat, lon })).min(1),
    'Points near which the name may stand: the first that has room.',
    [{ lat: -7.2, lon: 108.1 }],
  ),
});

const distance = z.strictObject({
  from: field(id, 'The id of a place.', 'harbour'),
  to: field(id, 'The id of another.', 'town'),
  km: field(kilometres, 'Kilometres in a straight line; shown as \u201cabout\u201d.', 120),
  how: field(
    z.enum(['computed', 'reported']),
    'Whether it was computed from the points, which is checked, or is what a source says.',
    'computed',
  ),
});

/** Keys of `explainer.yaml`. */
export const mapData = {
  places: field(z.array(place).default([]), 'Points of the map, in decimal degrees (WGS84).', [
    { id: 'harbour', lat: -6.9, lon: 107.6, name: { en: 'Harbour' } },
  ]),
  areas: field(z.array(area).default([]), 'Countries and regions that the map names.', [
    { id: 'west-coast', name: { en: 'West Coast' }, at: [{ lat: -7.2, lon: 108.1 }] },
  ]),
  distances: field(z.array(distance).default([]), 'Distances that the map page tells.', [
    { from: 'harbour', to: 'town', km: 120, how: 'reported' },
  ]),
  inset: field(inset.optional(), 'A drawing below the map, of what is too small for it.', {
    height: 160,
    told: { en: 'The river and its bridge' },
  }),
};
