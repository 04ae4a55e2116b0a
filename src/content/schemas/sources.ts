/** `sources.yaml`: every source once, by id. */
import { z } from 'astro/zod';
import { webAddress } from './addresses.ts';
import { date } from './dates.ts';
import { atMostOf, id, language, localized, name, text } from './texts.ts';

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

const source = z
  .strictObject({
    authors: atMostOf(20, text),
    /** May be left out where there are authors. */
    publisher: name.optional(),
    via: name.optional(),
    title: text.optional(),
    description: localized.optional(),
    date: date.optional(),
    note: localized.optional(),
    url: webAddress.optional(),
    language,
    kind: z.enum(sourceKinds),
    side: id.optional(),
  })
  .refine((entry) => (entry.title === undefined) !== (entry.description === undefined), {
    error: 'needs a title as printed or a description of our own, and not both',
  })
  .refine((entry) => entry.publisher !== undefined || entry.authors.length > 0, {
    error: 'needs a publisher or authors',
  });

export const sourcesSchema = z.record(id, source);

export type SourceEntry = z.output<typeof source>;
export type SourceKind = (typeof sourceKinds)[number];
