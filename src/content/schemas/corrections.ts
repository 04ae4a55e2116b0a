/** `corrections.yaml`: what was put right. */
import { z } from 'astro/zod';
import { day, schedule } from './dates.ts';
import { field } from './field.ts';
import { id, prose, text } from './texts.ts';

const section = field(
  text,
  'The file that it is about, as its path inside the folder of the language.',
  'sections/1-price.md',
);
const why = field(prose, 'Why it was wrong or unclear.', 'We had read the figure of the year before.');

const original = z.strictObject({
  id: field(id, 'A name for links.', 'harvest-year'),
  section,
  said: field(prose, 'What the material says.', 'The harvest of 2023 was the smallest.'),
  correct: field(prose, 'What is right, with its source.', 'It was that of 2021.[^statistics-office]'),
  why,
  ...schedule,
});

const change = z.strictObject({
  id: field(id, 'A name for links.', 'price-2024'),
  date: field(day, 'The day on which it was changed.', '2025-07-01'),
  section,
  before: field(prose, 'What stood there, as it stood there.', 'A cup costs 3.90.'),
  after: field(prose, 'What stands there now.', 'A cup costs 3.60.[^statistics-office]'),
  why,
  severity: field(
    z.enum(['typo', 'clarification', 'correction']),
    'How much it matters: a slip, something that could be misread, or something that was wrong.',
    'correction',
  ),
  ...schedule,
});

export const correctionsSchema = z.strictObject({
  originalTitle: field(
    text.optional(),
    'The heading over the mistakes in the material that the story is founded on.',
    'What the first report got wrong',
  ),
  original: field(z.array(original).default([]), 'Mistakes in the material that the story is founded on.', [
    {
      id: 'harvest-year',
      section: 'sections/1-price.md',
      said: 'The harvest of 2023 was the smallest.',
      correct: 'It was that of 2021.[^statistics-office]',
      why: 'The report mixed up two years.',
    },
  ]),
  changes: field(z.array(change).default([]), 'What was changed here since publication, the newest first.', [
    {
      id: 'price-2024',
      date: '2025-07-01',
      section: 'sections/1-price.md',
      before: 'A cup costs 3.90.',
      after: 'A cup costs 3.60.[^statistics-office]',
      why: 'We had read the wrong year.',
      severity: 'correction',
    },
  ]),
});
