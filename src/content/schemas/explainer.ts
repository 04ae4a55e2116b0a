/** `explainer.yaml`: what holds for the whole story. */
import { z } from 'astro/zod';
import { isTimeZone } from '../dates.ts';
import { contactAddress, webAddress } from './addresses.ts';
import { date, day } from './dates.ts';
import { mapData } from './map.ts';
import { shareTargets, theme } from './theme.ts';
import { atMost, atMostOf, id, language, localized, text } from './texts.ts';

export const explainerSchema = z.strictObject({
  name: atMost(30),
  languages: z.array(language).min(1),
  /** What the explainer is about where it is one event; where it happened is said only where there is such a place. */
  event: z.strictObject({ date, place: id.optional() }).optional(),
  /** What it is about in a word or two, for machines. */
  subject: localized.optional(),
  published: day,
  checked: day,
  /** Where the days above begin, for machines that ask for a time. */
  timezone: z
    .string()
    .refine(isTimeZone, 'is not the name of a time zone, as Asia/Jakarta or Europe/Berlin')
    .default('UTC'),
  authors: atMostOf(20, z.strictObject({ name: text, url: webAddress.optional(), role: localized.optional() })),
  publisher: z
    .strictObject({
      name: text.optional(),
      responsible: text.optional(),
      address: text.optional(),
      email: z.email().optional(),
      corrections: contactAddress.optional(),
    })
    .nullish()
    .transform((value) => value ?? {}),
  licence: z.strictObject({ text, code: text }),
  /** Warnings stop a build as errors do. */
  strict: z.boolean().default(false),
  sides: z.record(id, localized).default({}),
  ...mapData,
  theme: theme.default({ share: [...shareTargets] }),
});

export type StoryFacts = z.output<typeof explainerSchema>;
