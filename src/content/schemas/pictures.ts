/** `pictures.yaml`: who made the pictures. */
import { z } from 'astro/zod';
import { webAddress } from './addresses.ts';
import { text } from './texts.ts';

/** Who made the pictures, by their paths inside the content folder. */
export const picturesSchema = z.strictObject({
  /** Said where a story wants no picture without its credit. */
  credits: z.literal('required', 'is `required` or left out').optional(),
  pictures: z.record(text, z.strictObject({ credit: text, licence: text.optional(), url: webAddress.optional() })),
});

export type Credit = z.output<typeof picturesSchema>['pictures'][string];
