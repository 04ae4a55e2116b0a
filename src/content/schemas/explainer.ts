/** `explainer.yaml`: what holds for the whole story. */
import { z } from 'astro/zod';
import { isTimeZone } from '../dates.ts';
import { contactAddress, webAddress } from './addresses.ts';
import { date, day } from './dates.ts';
import { field } from './field.ts';
import { mapData } from './map.ts';
import { shareTargets, theme } from './theme.ts';
import { atMost, atMostOf, id, language, localized, text } from './texts.ts';

const event = z.strictObject({
  date: field(date, 'When it was: a day, a month or a year.', '2019-04-25'),
  place: field(id.optional(), 'Where it was: the id of one of `places`.', 'harbour'),
});

const author = z.strictObject({
  name: field(text, 'As it is printed.', 'Ada Smith'),
  url: field(webAddress.optional(), 'A page about them.', 'https://example.org/ada'),
  role: field(localized.optional(), 'What they did, in every language.', { en: 'words and figures' }),
});

const publisher = z.strictObject({
  name: field(text.optional(), 'The organisation or person that publishes the site.', 'Harbour Press'),
  responsible: field(text.optional(), 'The person who answers for the content.', 'Ada Smith'),
  address: field(text.optional(), 'The postal address.', '1 Harbour Road, Example Town'),
  email: field(
    z.email().meta({ title: 'An address for mail' }).optional(),
    'Where readers can write to.',
    'desk@example.org',
  ),
  corrections: field(
    contactAddress.optional(),
    'Where readers report mistakes: an https: or mailto: address.',
    'mailto:desk@example.org',
  ),
});

const licence = z.strictObject({
  text: field(text, 'Of the texts and drawings.', 'CC BY 4.0'),
  code: field(text, 'Of the software.', 'MIT'),
});

export const explainerSchema = z.strictObject({
  name: field(atMost(30), 'The name of the publication, on top of every page.', 'The Coffee Ledger'),
  languages: field(
    z.array(language).min(1),
    'The languages, each with a folder of its own; the first is at the root of the site.',
    ['en-GB', 'id'],
  ),
  event: field(event.optional(), 'What the story is about, where that is one event.', { date: '2019-04-25' }),
  subject: field(localized.optional(), 'What it is about in a word or two; only machines are told.', {
    en: 'the price of coffee',
  }),
  published: field(day, 'The day of publication.', '2025-06-10'),
  checked: field(day, 'The day until which events were followed.', '2025-05-31'),
  checkedWhy: field(localized.optional(), 'Why until then, behind the day on the front page.', {
    en: 'nothing later could be found',
  }),
  timezone: field(
    z
      .string()
      .refine(isTimeZone, 'is not the name of a time zone, as Asia/Jakarta or Europe/Berlin')
      .meta({ title: 'The name of a time zone' })
      .default('UTC'),
    'Where these days begin.',
    'Asia/Jakarta',
  ),
  authors: field(atMostOf(20, author), 'Who wrote and made it, under the title of every page.', [
    { name: 'Ada Smith' },
  ]),
  publisher: field(
    publisher.nullish().transform((value) => value ?? {}),
    'Who publishes it; what is not filled in is not shown.',
    { name: 'Harbour Press' },
  ),
  licence: field(licence, 'Under which licence others may use it.', { text: 'CC BY 4.0', code: 'MIT' }),
  strict: field(z.boolean().default(false), 'True where warnings are to stop a build too.', true),
  sides: field(z.record(id, localized).default({}), 'Whose voice a source can be: `side` in sources.yaml names one.', {
    growers: { en: 'the growers' },
  }),
  ...mapData,
  theme: field(
    theme.default({ share: [...shareTargets] }),
    'How the site looks and where it can be shared; what is left out is as the software has it.',
    { share: ['whatsapp', 'email'] },
  ),
});

export type StoryFacts = z.output<typeof explainerSchema>;
