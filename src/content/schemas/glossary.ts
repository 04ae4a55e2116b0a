/** `glossary.yaml`: terms. */
import { z } from 'astro/zod';
import { schedule } from './dates.ts';
import { atMostOf, id, prose, text } from './texts.ts';

export const glossarySchema = z.strictObject({
  terms: z.array(z.strictObject({ id, term: text, aliases: atMostOf(100, text), text: prose, ...schedule })),
});
