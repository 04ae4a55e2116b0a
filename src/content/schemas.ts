/** The shape of every content file. Strict: a key that is not named here is a mistake. */
import { z } from 'astro/zod';
import { parseMarkdown } from '../markdown/parse.ts';
import { faultOfAddress } from './addresses.ts';
import { isCalendarDate, isHour, isTimeZone } from './dates.ts';
import { isLanguageCode } from '../words/language-codes.ts';

const written = z.string().trim().min(1, 'is empty');
/** Plain words, printed as they stand: a comment, a tag or a mark in them would be too. */
const text = written
  .refine((value) => !HTML.test(value), 'holds HTML, which would be printed as it stands')
  .refine((value) => !/\[\^|\[\[/.test(value), 'holds a mark, which would be printed as it stands');
const HTML = /<[a-z!?/]/i;
/**
 * Inline Markdown: its tree. Whatever is of this kind is checked, cited and composed as Markdown; every other
 * text is plain words.
 */
export const prose = written.transform((value, context) => {
  const tree = parseMarkdown(value);
  const { fault } = tree.data ?? {};
  if (fault) context.addIssue({ code: 'custom', message: fault.wrong, params: { fault } });
  return tree;
});
const atMost = (most: number) => text.max(most, `is longer than ${most} characters`);

/** How long a text should be: what is shorter or longer is warned of. What no page or preview can show is an error. */
export const lengths = z.registry<{ least: number; most: number }>();
const about = (most: number, hardly: number, least = 1) => atMost(hardly).register(lengths, { least, most });
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id: lower-case letters, digits and hyphens');
const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an http or https address', abort: true })
  .refine(
    (value) => !/^https?:\/\/[^/?#]*@/i.test(value),
    'has a name or a password in it, which every reader would see',
  )
  .refine((value) => faultOfAddress(value) === undefined, 'is not an http or https address');

/** Where readers can write to: a page, or an address for mail. */
const contactAddress = z.string().refine((value) => {
  const wanted = value.startsWith('mailto:') ? z.email() : webAddress;
  return !/^http:/i.test(value) && wanted.safeParse(value.replace(/^mailto:/, '')).success;
}, 'is not an https or mailto address');

/** `2019-04-25`, `2019-04` or `2019`; YAML gives a bare year as a number. */
const date = z
  .union([z.string(), z.number().transform(String)])
  .refine(isCalendarDate, 'is not a date that exists: write 2019-04-25, 2019-04 or 2019');
const day = date.refine((value) => value.length === 10, 'is not a full date: write year, month and day, as 2019-04-25');

/** What keeps a page or an entry out of a build: for as long as it is a draft, or until an hour of the time zone. */
const schedule = {
  draft: z.boolean().optional(),
  publish: z.string().refine(isHour, 'is not a day with an hour, as 2026-12-01T06:00').optional(),
};

/** A list that may be left out. */
const atMostOf = <Item extends z.ZodType>(most: number, item: Item) =>
  z.array(item).max(most, `has more than ${most} entries`).default([]);

const language = z.string().refine(isLanguageCode, 'is not a language code: write id, or pt-BR with a region');
/** The same words in each language, by language code. */
export const localized = z.record(language, text);

/** A name that reads the same in every language, or one for each. */
const name = z.union([text, localized]);

/** A page's lead picture, beside its file. */
const picture = z.strictObject({ file: text, alt: text, caption: prose.optional() });

const head = {
  /** More than 80 do not fit in a share picture. */
  title: about(60, 80),
  description: about(80, 160),
  summary: about(170, 340, 81),
  standfirst: about(280, 560),
  picture: picture.optional(),
  aliases: atMostOf(100, id),
  /** A name that the page has in every language, by which its translations are known. */
  pair: id.optional(),
};

/** What a section opens with: one drawing, of data that is there for other reasons, or of what its text says. */
const opening = z
  .strictObject({
    /** A chart by its id, small. */
    chart: id.optional(),
    /** What became of the forecasts that the section tells. */
    forecasts: z.literal(true, 'is `true` or left out').optional(),
    /** Part of the timeline. */
    ribbon: z.strictObject({ from: date.optional(), to: date.optional() }).optional(),
    /** Stops of a way in their order: places of the map, or words. */
    route: z
      .array(
        z
          .strictObject({ place: id.optional(), name: atMost(24).optional(), date: date.optional() })
          .refine(({ place, name }) => (place === undefined) !== (name === undefined), 'needs a place or a name'),
      )
      .min(2)
      .max(5)
      .optional(),
    /** Who wants what, side by side. */
    sides: z
      .array(z.strictObject({ name: atMost(24), wants: z.array(atMost(60)).min(1).max(3) }))
      .length(2, 'needs two sides')
      .optional(),
  })
  .refine(
    (entry) => Object.values(entry).filter((value) => value !== undefined).length === 1,
    'needs one of chart, forecasts, ribbon, route and sides',
  );

export const sectionSchema = z.strictObject({ ...head, ...schedule, opening: opening.optional() });
export const pageSchema = z.strictObject({ ...head, ...schedule, label: about(24, 48) });
export const frontSchema = z.strictObject({
  title: head.title,
  description: head.description,
  summary: head.summary,
  standfirst: head.standfirst,
  picture: head.picture,
  /** Each answers the question of the section that it leads to. */
  points: atMostOf(200, z.strictObject({ id, text: about(440, 880), to: text })),
});

export const labelSides = [
  'end',
  'start',
  'below',
  'above',
  'above-end',
  'below-end',
  'above-start',
  'below-start',
] as const;

/** How the inset's lines are drawn; `sleepers` lie across the line, as on a bridge or a railway. */
export const lineLooks = ['thin', 'broad', 'dashed', 'sleepers'] as const;
export const INSET_WIDTH = 720;
const INSET_MOST = 720;

/** No way on Earth is longer than half around it. */
const kilometres = z.number().positive().max(20_038);

const lat = z.number().min(-90).max(90);
const lon = z.number().min(-180).max(180);

/** A point of the inset, from the left and from its top; the map is 720 wide. */
const spot = z.tuple([z.number().min(0).max(INSET_WIDTH), z.number().min(0).max(INSET_MOST)]);

/** A drawing below the full map, for what is too small for it; not to scale, which the page says beside it. */
const inset = z.strictObject({
  height: z.number().int().min(60).max(INSET_MOST),
  lines: z
    .array(
      z.strictObject({
        /** As in SVG: M, L, C and so on, each with its numbers. */
        path: z
          .string()
          .max(2_000)
          .regex(/^[Mm][MmLlHhVvCcSsQqTtAaZz0-9 ,.-]*$/, 'is not a path of SVG: M110 90 L500 90'),
        look: z.enum(lineLooks).default('thin'),
      }),
    )
    .max(100)
    .default([]),
  points: z.array(spot).max(100).default([]),
  labels: z
    .array(
      z.strictObject({
        at: spot,
        /** One text a line. */
        words: z.array(localized).min(1).max(4),
        side: z.enum(['start', 'middle', 'end']).default('middle'),
        /** The name of a place, in ink; other words are softer. */
        place: z.boolean().default(false),
      }),
    )
    .max(100)
    .default([]),
  /** What it shows, in a sentence. */
  told: localized,
});

export const isColour = (value: unknown) => typeof value === 'string' && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value);
/** Without quotes it is a comment to YAML, and nothing is there. */
const colour = z
  .string()
  .nullable()
  .refine(isColour, 'is no colour: write # and six digits (0 to 9, a to f), all in quotes');

const palette = z.strictObject({
  paper: colour.optional(),
  ink: colour.optional(),
  'ink-soft': colour.optional(),
  rule: colour.optional(),
  accent: colour.optional(),
});

/** Where a page can be sent by a plain link, in the order in which readers use them for news. */
export const shareTargets = ['whatsapp', 'telegram', 'facebook', 'x', 'line', 'email'] as const;

/** What every device has a typeface for. */
const GENERIC = /(?:^|,)\s*(?:(?:ui-)?(?:serif|sans-serif|monospace|rounded)|system-ui|cursive|fantasy)$/i;
const FAMILY = '(?:\'[\\p{L}\\p{N} ._-]+\'|"[\\p{L}\\p{N} ._-]+"|[a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)*)';
const FAMILIES = new RegExp(`^${FAMILY}(?:, *${FAMILY})*$`, 'iu');
const KEYWORD = /(?:^|,)\s*(?:inherit|initial|unset|revert|revert-layer|default)\s*(?:,|$)/i;

/** Names of typefaces as CSS has them: the first that a device has is what it shows. */
const typefaces = atMost(200)
  .refine(
    (value) => FAMILIES.test(value) && !KEYWORD.test(value),
    'is no list of typefaces: names with a comma between them, and in closed quotes what is more than letters and digits',
  )
  .refine(
    (value) => GENERIC.test(value),
    'ends with no typeface that every device has: put serif, sans-serif or system-ui last',
  );

/** How the site looks and where it is shared; what is left out is as the software has it. Files lie in the content folder. */
const theme = z.strictObject({
  light: palette.optional(),
  dark: palette.optional(),
  /** For headings and reading. */
  serif: typefaces.optional(),
  /** For all around them. */
  sans: typefaces.optional(),
  /** A typeface of its own, before those of the devices. */
  font: z.strictObject({ file: text, for: z.enum(['serif', 'sans', 'both']).default('serif') }).optional(),
  /** In the place of the ring, or, where it is much wider than high, of the name. */
  logo: text.optional(),
  'logo-dark': text.optional(),
  /** Where readers can send a page by a link, in this order. */
  share: z
    .array(z.enum(shareTargets))
    .min(1)
    .default([...shareTargets]),
});

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
  places: z
    .array(
      z.strictObject({
        id,
        lat,
        lon,
        name: localized,
        /** Shown on the small map too. */
        main: z.boolean().default(false),
        /** Named under another place on the map, or in the inset, instead of having a point of its own. */
        partOf: id.optional(),
        detail: z.boolean().default(false),
        approximate: z.boolean().default(false),
        /** Where the name stands beside its point; found by the build where it is not said. */
        label: z.enum(labelSides).optional(),
      }),
    )
    .default([]),
  areas: z.array(z.strictObject({ id, name: localized, at: z.array(z.strictObject({ lat, lon })).min(1) })).default([]),
  distances: z
    .array(z.strictObject({ from: id, to: id, km: kilometres, how: z.enum(['computed', 'reported']) }))
    .default([]),
  inset: inset.optional(),
  theme: theme.default({ share: [...shareTargets] }),
});

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

/** Who made the pictures, by their paths inside the content folder. */
export const picturesSchema = z.strictObject({
  /** Said where a story wants no picture without its credit. */
  credits: z.literal('required', 'is `required` or left out').optional(),
  pictures: z.record(text, z.strictObject({ credit: text, licence: text.optional(), url: webAddress.optional() })),
});

export const peopleSchema = z.strictObject({
  people: z.array(
    z.strictObject({
      id,
      name: text,
      aliases: atMostOf(100, text),
      kind: z.enum(['person', 'institution']),
      role: text,
      institution: text.optional(),
      text: prose,
      note: prose.optional(),
      ...schedule,
    }),
  ),
});

export const glossarySchema = z.strictObject({
  terms: z.array(z.strictObject({ id, term: text, aliases: atMostOf(100, text), text: prose, ...schedule })),
});

export const timelineSchema = z.strictObject({
  periods: z.array(
    z.strictObject({
      id,
      title: text,
      events: z
        .array(
          z.strictObject({
            id,
            date,
            until: date.optional(),
            title: about(80, 160),
            text: prose,
            main: z.boolean().default(false),
            ...schedule,
          }),
        )
        .min(1),
    }),
  ),
});

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

export const chartKinds = ['bars', 'columns', 'lines', 'dots', 'slope'] as const;

/** A number as it was written, so that 8.0 stays 8.0: YAML hands it over as text where its key is `value`. */
const figure = z
  .string()
  .regex(
    /^(?:none|[+-]?\d{1,15}(?:\.\d{1,10})?)$/,
    'is no number of at most 15 digits, as 1250, 8.0 or -0.4, nor `none`',
  );

/** Figures of one measure that belong together: a line joins only these. */
const series = z.strictObject({
  label: atMost(24),
  measure: id,
  /** The column of the CSV file that has its figures; left out where the column has the name of the series. */
  column: text.optional(),
});

export const chartsSchema = z.strictObject({
  charts: z.array(
    z.strictObject({
      id,
      kind: z.enum(chartKinds).default('bars'),
      title: text,
      text: prose,
      /** What is counted, by id. The unit stands behind the number, or around it: `US$# million`. */
      measures: z.record(id, z.strictObject({ label: atMost(40), unit: atMost(24).optional() })),
      /** By id; left out where each measure is one series. */
      series: z.record(id, series).optional(),
      /** A CSV file in `charts/`, and its column of dates or names; its other columns are the series. */
      data: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/, 'is no name of a CSV file, as prices.csv')
        .optional(),
      x: text.optional(),
      rows: z
        .array(
          z.strictObject({
            id: id.optional(),
            date: date.optional(),
            name: atMost(40).optional(),
            /** `none` where there is no figure: a line is not drawn across it. */
            value: figure,
            approximate: z.boolean().default(false),
            bound: z.enum(['over', 'up-to']).optional(),
            /** Either may be left out where there is only one. */
            measure: id.optional(),
            series: id.optional(),
            by: text.optional(),
            text: prose.optional(),
          }),
        )
        .min(1)
        .optional(),
      ...schedule,
    }),
  ),
});

/** What each file of a language was translated from: hashes that `npm run translations` writes and nobody else. */
export const translationsSchema = z.record(
  text,
  z.strictObject({
    /** The day on which somebody last held it against its original. */
    on: day,
    /** Of the entries of a list, or of the frontmatter, by id or key. */
    entries: z.record(z.string(), z.string()).default({}),
    /** Of the paragraphs of the text, in order. */
    paragraphs: z.array(z.string()).default([]),
  }),
);

/** The cells of a CSV file as they were written, by the names of their columns. */
export const tableSchema = z.array(z.record(z.string(), z.string()));

export type Opening = z.output<typeof opening>;
export type StoryFacts = z.output<typeof explainerSchema>;
export type SourceEntry = z.output<typeof source>;
export type SourceKind = (typeof sourceKinds)[number];
export type Credit = z.output<typeof picturesSchema>['pictures'][string];
export type ShareTarget = (typeof shareTargets)[number];
export type Verdict = (typeof verdicts)[number];
