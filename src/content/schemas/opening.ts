/** What a section opens with. */
import { z } from 'astro/zod';
import { date } from './dates.ts';
import { field } from './field.ts';
import { atMost, id } from './texts.ts';

const ribbon = z.strictObject({
  from: field(date.optional(), 'The first date; left out, it begins with the timeline.', '2024-01'),
  to: field(date.optional(), 'The last date; left out, it ends with the timeline.', '2024-12'),
});

const stop = z
  .strictObject({
    place: field(id.optional(), 'A place of the map, by its id; either this or a name.', 'harbour'),
    name: field(atMost(24).optional(), 'What the stop is called, where it is no place of the map.', 'Roastery'),
    date: field(date.optional(), 'When they were there.', '2024-05'),
  })
  .refine(({ place, name }) => (place === undefined) !== (name === undefined), 'needs a place or a name');

const side = z.strictObject({
  name: field(atMost(24), 'Who it is.', 'Growers'),
  wants: field(z.array(atMost(60)).min(1).max(3), 'What they want, in a few words each.', ['a price that lasts']),
});

/** What a section opens with: one drawing, of data that is there for other reasons, or of what its text says. */
export const opening = z
  .strictObject({
    chart: field(
      id.optional(),
      'A chart from charts.yaml by its id, small: one series of two to eight figures.',
      'harvest',
    ),
    forecasts: field(
      z.literal(true, 'is `true` or left out').optional(),
      'What became of the forecasts that the section tells.',
      true,
    ),
    ribbon: field(ribbon.optional(), 'A part of the timeline.', { from: '2024-01' }),
    route: field(z.array(stop).min(2).max(5).optional(), 'The stops of a way, in their order.', [
      { place: 'harbour' },
      { name: 'Roastery' },
    ]),
    sides: field(z.array(side).length(2, 'needs two sides').optional(), 'Who wants what, side by side.', [
      { name: 'Growers', wants: ['a price that lasts'] },
      { name: 'Roasters', wants: ['a price that falls'] },
    ]),
  })
  .refine(
    (entry) => Object.values(entry).filter((value) => value !== undefined).length === 1,
    'needs one of chart, forecasts, ribbon, route and sides',
  );

export type Opening = z.output<typeof opening>;
