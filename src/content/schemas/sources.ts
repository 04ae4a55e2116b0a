/** `sources.yaml`: every source once, by id. */
import { z } from 'astro/zod';
import { webAddress } from './addresses.ts';
import { date, day } from './dates.ts';
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

/** Written by `npm run links`. */
const linkStatus = z.strictObject({
  is: z.enum(linkStates),
  /** The day on which it was last asked. */
  on: day,
  /** The first day on which nobody answered, or nothing of the source was there. */
  since: day.optional(),
  /** What was seen there, in a few words. */
  seen: atMost(200).optional(),
  /** Where it leads now. */
  to: webAddress.optional(),
});

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
    /** A dated copy of what stood at `url`, in an archive of the web. */
    archived: webAddress.optional(),
    status: linkStatus.optional(),
    language,
    kind: z.enum(sourceKinds),
    side: id.optional(),
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
