/** `translations.yaml`: which original each file follows. */
import { z } from 'astro/zod';
import { day } from './dates.ts';
import { field } from './field.ts';
import { text } from './texts.ts';

/** What each file of a language was translated from: hashes that `npm run translations` writes and nobody else. */
export const translationsSchema = z.record(
  text,
  z.strictObject({
    on: field(day, 'The day on which somebody last held it against its original.', '2025-06-10'),
    entries: field(
      z.record(z.string(), z.string()).default({}),
      'Hashes of the entries of a list, or of the frontmatter, by id or key.',
      { title: '0a1b2c3d' },
    ),
    paragraphs: field(z.array(z.string()).default([]), 'Hashes of the paragraphs of the text, in order.', ['0a1b2c3d']),
  }),
);
