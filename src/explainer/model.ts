/**
 * The model: everything one language of the explainer says, typed and resolved. It knows Markdown trees and
 * paths, and nothing of HTML or of Astro. Nobody changes it once it is built.
 */
import type { Root } from 'mdast';
import type { CalendarDate } from '../content/dates.ts';
import type { DataOf } from '../content/kinds.ts';
import type { Credit, Opening, SourceEntry, StoryFacts } from '../content/schemas.ts';
import type { Mention } from '../markdown/nodes.ts';
import type { Words } from '../words/index.ts';
import type { Chart } from './charts.ts';
import type { Heading } from './headings.ts';
import type { Theme } from './theme.ts';

/** Inline Markdown from a data file. */
export type Prose = Root;

export interface Page {
  kind: 'front' | 'section' | 'reference' | 'forecast';
  /** Path of its file inside the language's folder, as links in the content name it. */
  file: string;
  /** The last part of its path; empty for the front page. */
  slug: string;
  /** Below the site's base, without a slash before it: empty for the first front page, else `slug/` or `en/slug/`. */
  path: string;
  /** The page that it stands below, where that is not the front page. */
  parent?: Page;
  /** Place in the order of sections; only sections show it. */
  number?: number;
  title: string;
  /** The title, or a shorter one, for the navigation. */
  label: string;
  /** At most 80 characters, for cards in messengers. */
  description: string;
  /** At most 170 characters, for search engines. */
  summary: string;
  standfirst: string;
  /** The lead picture, by its file seen from the page's. */
  picture?: { file: string; alt: string; caption?: Prose | undefined };
  /** The drawing that a section opens with. */
  opening?: Opening;
  /** Former slugs, which redirect here. */
  aliases: string[];
  body: Root;
  headings: Heading[];
  published: CalendarDate;
  revised: CalendarDate;
  /** The page in every language that has it, itself among them, in the order of the languages. */
  translations: { language: string; path: string }[];
}

export interface Source extends Omit<SourceEntry, 'publisher' | 'via'> {
  id: string;
  /** Both in the explainer's language. */
  publisher?: string;
  via?: string;
  /** Who stands behind it, in short: its publisher, else its authors. */
  by: string;
}

type Person = DataOf<'people'>['people'][number];
type Term = DataOf<'glossary'>['terms'][number];

/** A person, institution or term: something a reader may want explained. */
export type Entry = Person | (Omit<Term, 'term'> & { kind: 'term'; name: string });

export type TimelinePeriod = DataOf<'timeline'>['periods'][number];
export type Forecast = DataOf<'forecasts'>['forecasts'][number];
export type { Chart } from './charts.ts';

type OnPage<Item extends { section: string }> = Omit<Item, 'section'> & { page: Page };
/** What was put right in the material that the explainer is founded on. */
export type Correction = OnPage<DataOf<'corrections'>['original'][number]>;
/** What has changed since publication. */
export type Change = OnPage<DataOf<'corrections'>['changes'][number]>;

export interface Explainer {
  language: string;
  /** The interface's own words in the language. */
  words: Words;
  /** Empty for the first language, else `en/`. */
  prefix: string;
  facts: StoryFacts;
  theme: Theme;
  /** The front page, then the navigation. */
  pages: Page[];
  front: Page;
  /** Key points of the front page: each answers, in short, the question of the section that it leads to. */
  points: DataOf<'front'>['points'];
  sections: Page[];
  /** Reference pages. */
  references: Page[];
  /** Sections, then reference pages: the one order that sidebar, previous and next, feeds and sitemap use. */
  navigation: Page[];
  sources: Source[];
  /** Who made the pictures, by their paths inside the content folder. */
  credits: Record<string, Credit>;
  entries: Entry[];
  periods: TimelinePeriod[];
  forecasts: Forecast[];
  /** One a forecast, below the page that lists them: outside of the navigation, and of `pages`. */
  forecastPages: Page[];
  corrections: Correction[];
  /** What the list of corrections is called, where the content says it. */
  correctionsTitle?: string;
  changes: Change[];
  charts: Chart[];
  /** Files that are behind the language they were translated from, with the day on which they last were not. */
  behind: Record<string, CalendarDate>;
  /** The last change of any page. */
  revised: CalendarDate;
  /** Finds what the content refers to. */
  find: LookUps;
}

/** The explainer as it is before anything can be looked up in it. */
export type Contents = Omit<Explainer, 'find'>;

/** A point on a page that can be linked to. */
export interface Point {
  page: Page;
  /** Id on the page; absent for its top. */
  anchor?: string;
  label: string;
}

/** A point where somebody says something, with the sentence. */
export interface Passage extends Point {
  sentence: string;
}

export interface LookUps {
  /** By the path of its file inside the language's folder. */
  page: (file: string) => Page | undefined;
  source: (id: string) => Source | undefined;
  /** By name or alias, whatever the case of its letters. */
  entry: (name: string) => Entry | undefined;
  entryById: (id: string) => Entry | undefined;
  forecast: (id: string) => Forecast | undefined;
  /** Where a link written in the file leads: a page of this explainer, or undefined. */
  link: (fromFile: string, href: string) => { page: Page; anchor?: string } | undefined;
  /** Where the sections mention a person or institution. */
  passages: (entryId: string) => Passage[];
  /** The id that a mention in a section has on its page. */
  mentionAnchor: (mention: Mention) => string | undefined;
  /** Where a section tells the forecast. */
  forecastPassage: (forecastId: string) => Point | undefined;
}
