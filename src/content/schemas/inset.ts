/** A drawing below the map. */
import { z } from 'astro/zod';
import { field } from './field.ts';
import { localized } from './texts.ts';

/** How the inset's lines are drawn; `sleepers` lie across the line, as on a bridge or a railway. */
export const lineLooks = ['thin', 'broad', 'dashed', 'sleepers'] as const;
export const INSET_WIDTH = 720;
const INSET_MOST = 720;

/** A point of the inset, from the left and from its top; the map is 720 wide. */
const spot = z
  .tuple([z.number().min(0).max(INSET_WIDTH), z.number().min(0).max(INSET_MOST)])
  .meta({ title: 'Two numbers' });

const line = z.strictObject({
  path: field(
    z
      .string()
      .max(2_000)
      .regex(/^[Mm][MmLlHhVvCcSsQqTtAaZz0-9 ,.-]*$/, 'is not a path of SVG: M110 90 L500 90')
      .meta({ title: 'A path of SVG' }),
    'The line as a path of SVG: M, L, C and so on, each with its numbers.',
    'M110 90 L500 90',
  ),
  look: field(z.enum(lineLooks).default('thin'), 'How it is drawn; `sleepers` lie across it.', 'broad'),
});

const label = z.strictObject({
  at: field(spot, 'Where the words stand: from the left, and from the top.', [120, 80]),
  words: field(z.array(localized).min(1).max(4), 'The words, one text a line.', [{ en: 'Old Bridge' }]),
  side: field(
    z.enum(['start', 'middle', 'end']).default('middle'),
    'Whether they begin at that point, end there, or have it in their middle.',
    'start',
  ),
  place: field(z.boolean().default(false), 'True for the name of a place, in ink; other words are softer.', true),
});

/** A drawing below the full map, for what is too small for it; not to scale, which the page says beside it. */
export const inset = z.strictObject({
  height: field(z.number().int().min(60).max(INSET_MOST), 'How high it is; it is 720 wide.', 160),
  lines: field(z.array(line).max(100).default([]), 'What is drawn.', [{ path: 'M110 90 L500 90' }]),
  points: field(z.array(spot).max(100).default([]), 'Places as dots: from the left, and from the top.', [[110, 90]]),
  labels: field(z.array(label).max(100).default([]), 'What is written beside it.', [
    { at: [120, 80], words: [{ en: 'Old Bridge' }] },
  ]),
  told: field(localized, 'What it shows, in words, in every language.', { en: 'The river and its bridge' }),
});
