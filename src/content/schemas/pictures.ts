/** `pictures.yaml`: who made the pictures. */
import { z } from 'astro/zod';
import { webAddress } from './addresses.ts';
import { field } from './field.ts';
import { text } from './texts.ts';

const picture = z.strictObject({
  credit: field(text, 'Who made it.', 'Ada Smith'),
  licence: field(text.optional(), 'Under which licence.', 'CC0'),
  url: field(webAddress.optional(), 'Where it is from.', 'https://example.org/tree'),
});

/** Who made the pictures, by their paths inside the content folder. */
export const picturesSchema = z.strictObject({
  credits: field(
    z.literal('required', 'is `required` or left out').optional(),
    'Makes a picture without an entry here a mistake, not only a warning; drawings (SVG) excepted.',
    'required',
  ),
  pictures: field(z.record(text, picture), 'The pictures, by their paths inside the content folder.', {
    'pictures/tree.jpg': { credit: 'Ada Smith' },
  }),
});

export type Credit = z.output<typeof picturesSchema>['pictures'][string];
