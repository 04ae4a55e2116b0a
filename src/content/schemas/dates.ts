/** Days, and when something is published. */
import { z } from 'astro/zod';
import { isCalendarDate, isHour } from '../dates.ts';
import { field } from './field.ts';

/** `2019-04-25`, `2019-04` or `2019`; YAML gives a bare year as a number. */
export const date = z
  .union([z.string(), z.number().transform(String)])
  .refine(isCalendarDate, 'is not a date that exists: write 2019-04-25, 2019-04 or 2019')
  .meta({ title: 'A day, a month or a year', pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` });
export const day = date
  .refine((value) => value.length === 10, 'is not a full date: write year, month and day, as 2019-04-25')
  .meta({ title: 'A day', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` });

/** What keeps a page or an entry out of a build: for as long as it is a draft, or until an hour of the time zone. */
export const schedule = {
  draft: field(
    z.boolean().optional(),
    'Keeps it back: only the preview shows it, no build has anything of it. Remove the line to publish.',
    true,
  ),
  publish: field(
    z
      .string()
      .refine(isHour, 'is not a day with an hour, as 2026-12-01T06:00')
      .meta({ title: 'A day with an hour', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$` })
      .optional(),
    'Keeps it back until this hour of the story\u2019s time zone.',
    '2026-12-01T06:00',
  ),
};
