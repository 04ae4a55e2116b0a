/** `sources.yaml`: every source once, by id. */
import { z } from 'astro/zod';
import { webAddress } from './addresses.ts';
import { date, day } from './dates.ts';
import { field } from './field.ts';
import { atMost, atMostOf, id, language, localized, name, text } from './texts.ts';

/** In the order in which the page of sources shows them. */
export const sourceKinds = [
  'official',
  'law',
  'statistics',
  'dataset',
  'agency',
  'broadcaster',
  'newspaper',
  'video',
  'interview',
  'research',
  'book',
  'reference',
] as const;

/** How `npm run links` found an address: readers are led to the first four, never to the last two. */
export const linkStates = ['alive', 'moved', 'refused', 'unreachable', 'dead', 'hijacked'] as const;

const linkStatus = z.strictObject({
  is: field(z.enum(linkStates), 'How it was found; no reader is led to what is dead or hijacked.', 'dead'),
  on: field(day, 'The day on which it was last asked.', '2025-06-10'),
  since: field(day.optional(), 'The first day on which nothing of the source was there.', '2025-06-03'),
  seen: field(atMost(200).optional(), 'What was seen there.', 'answers 404'),
  to: field(webAddress.optional(), 'Where it leads now.', 'https://example.org/archive/coffee'),
});

const source = z
  .strictObject({
    authors: field(atMostOf(20, text), 'Who wrote it, each as printed.', ['Ada Smith']),
    publisher: field(name.optional(), 'Who published it; may be left out where there are authors.', 'Harbour Times'),
    via: field(name.optional(), 'Where it was found, where that is not the publisher.', 'Harbour Archive'),
    title: field(text.optional(), 'Its title as printed; either this or a description.', 'Coffee at a ten-year high'),
    description: field(
      localized.optional(),
      'What it is in your own words, in every language, where it has no title or none was read.',
      { en: 'yearly count of harvests' },
    ),
    date: field(date.optional(), 'When it was published: a day, a month or a year.', '2025-05-12'),
    note: field(localized.optional(), 'What readers should know about it, in every language.', { en: 'abstract only' }),
    url: field(webAddress.optional(), 'Its address.', 'https://example.org/coffee'),
    archived: field(
      webAddress.optional(),
      'A dated copy of what stands at the address: readers are led to it once the address is dead. `npm run links` writes it; yours stays.',
      'https://web.archive.org/web/20250513080000/https://example.org/coffee',
    ),
    status: field(linkStatus.optional(), 'How the address was found; `npm run links` writes it.', {
      is: 'alive',
      on: '2025-06-10',
    }),
    language: field(language, 'The code of the language that it is in.', 'en'),
    kind: field(z.enum(sourceKinds), 'What it is; the page of sources is ordered by it.', 'newspaper'),
    side: field(id.optional(), 'Whose voice it is: one of `sides` in explainer.yaml.', 'growers'),
  })
  .refine((entry) => (entry.title === undefined) !== (entry.description === undefined), {
    error: 'needs a title as printed or a description of our own, and not both',
  })
  .refine((entry) => entry.publisher !== undefined || entry.authors.length > 0, {
    error: 'needs a publisher or authors',
  })
  .refine((entry) => entry.url !== undefined || (entry.archived === undefined && entry.status === undefined), {
    error: 'has an archived copy or a status of an address, and no url',
  });

export const sourcesSchema = z.record(id, source);

export type SourceEntry = z.output<typeof source>;
export type LinkState = (typeof linkStates)[number];
export type LinkStatus = z.output<typeof linkStatus>;
export type SourceKind = (typeof sourceKinds)[number];
