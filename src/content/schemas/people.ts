/** `people.yaml`: persons and institutions. */
import { z } from 'astro/zod';
import { schedule } from './dates.ts';
import { atMostOf, id, prose, text } from './texts.ts';

export const peopleSchema = z.strictObject({
  people: z.array(
    z.strictObject({
      id,
      name: text,
      aliases: atMostOf(100, text),
      kind: z.enum(['person', 'institution']),
      role: text,
      institution: text.optional(),
      text: prose,
      note: prose.optional(),
      ...schedule,
    }),
  ),
});
