/** `translations.yaml`: which original each file follows. */
import { z } from 'astro/zod';
import { day } from './dates.ts';
import { text } from './texts.ts';

/** What each file of a language was translated from: hashes that `npm run translations` writes and nobody else. */
export const translationsSchema = z.record(
  text,
  z.strictObject({
    /** The day on which somebody last held it against its original. */
    on: day,
    /** Of the entries of a list, or of the frontmatter, by id or key. */
    entries: z.record(z.string(), z.string()).default({}),
    /** Of the paragraphs of the text, in order. */
    paragraphs: z.array(z.string()).default([]),
  }),
);
