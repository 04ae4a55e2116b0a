/** `forecasts.yaml`: what was expected, and what became of it. */
import { z } from 'astro/zod';
import { schedule } from './dates.ts';
import { about, id, prose, text } from './texts.ts';

export const verdicts = ['came-true', 'at-first', 'later', 'partly', 'no', 'open'] as const;

export const forecastsSchema = z.strictObject({
  forecasts: z.array(
    z.strictObject({
      id,
      by: text,
      people: z.array(id).default([]),
      /** What was expected, in short; may be left out where `expected` is short itself. */
      title: about(60, 80).optional(),
      expected: prose,
      verdict: z.enum(verdicts),
      /** What came of it in one line; it says nothing that the evidence does not. */
      outcome: about(80, 160).optional(),
      evidence: prose,
      ...schedule,
    }),
  ),
});

export type Verdict = (typeof verdicts)[number];
