/** `forecasts.yaml`: what was expected, and what became of it. */
import { z } from 'astro/zod';
import { schedule } from './dates.ts';
import { field } from './field.ts';
import { about, id, prose, text } from './texts.ts';

export const verdicts = ['came-true', 'at-first', 'later', 'partly', 'no', 'open'] as const;

const forecast = z.strictObject({
  id: field(id, 'Its name: `[[forecast:price-falls]]` ends the paragraph that tells it.', 'price-falls'),
  by: field(text, 'Who expected it, in words.', 'Ada Smith, broker'),
  people: field(z.array(id).default([]), 'The same as ids from people.yaml.', ['ada-smith']),
  title: field(
    about(60, 80).optional(),
    'What was expected, in short, where `expected` itself is long.',
    'The price will fall',
  ),
  expected: field(prose, 'What was expected, in a sentence.', 'The price will fall within a year.'),
  verdict: field(
    z.enum(verdicts),
    'What became of it: true, true at first, true only later, partly, not, or not to be judged yet.',
    'partly',
  ),
  outcome: field(
    about(160, 200).optional(),
    'What came of it, in a line; it says nothing that the evidence does not.',
    'It fell in spring and rose in autumn.',
  ),
  evidence: field(prose, 'What speaks for the verdict, with its sources.', 'It fell in spring.[^statistics-office]'),
  ...schedule,
});

export const forecastsSchema = z.strictObject({
  forecasts: field(z.array(forecast), 'What was expected, each with what became of it.', [
    {
      id: 'price-falls',
      by: 'Ada Smith, broker',
      expected: 'The price will fall.',
      verdict: 'partly',
      evidence: 'It fell in spring.[^statistics-office]',
    },
  ]),
});

export type Verdict = (typeof verdicts)[number];
