/** `corrections.yaml`: what was put right. */
import { z } from 'astro/zod';
import { day, schedule } from './dates.ts';
import { id, prose, text } from './texts.ts';

export const correctionsSchema = z.strictObject({
  /** What was put right in the material that the explainer is founded on, and what that is called. */
  originalTitle: text.optional(),
  original: z
    .array(z.strictObject({ id, section: text, said: prose, correct: prose, why: prose, ...schedule }))
    .default([]),
  changes: z
    .array(
      z.strictObject({
        id,
        date: day,
        section: text,
        before: prose,
        after: prose,
        why: prose,
        severity: z.enum(['typo', 'clarification', 'correction']),
        ...schedule,
      }),
    )
    .default([]),
});
