/**
 * The model: everything one language of the explainer says, typed and resolved. It knows Markdown trees and
 * addresses, and nothing of HTML or of Astro.
 */
import type { Root } from 'mdast';
import type { FileKindName } from '../content/kinds.ts';
import type { CalendarDate } from '../content/dates.ts';
import type { Heading } from './headings.ts';
import type { References } from './look-ups.ts';
import type { Measure, SourceEntry, StoryFacts, Verdict } from '../content/schemas.ts';

/** A content file whose data its schema has accepted. */
export interface ModelFile {
  path: string;
  kind: FileKindName;
  language?: string | undefined;
  number?: number | undefined;
  slug?: string | undefined;
  data: unknown;
  body?: string | undefined;
}

export interface Page {
  kind: 'front' | 'section' | 'reference';
  /** Path of its file inside the language's folder, as links in the content name it. */
  file: string;
  /** Address below the site's base, without a slash before it: `` for the front page, else `slug/`. */
  path: string;
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
  /** Former slugs, which redirect here. */
  aliases: string[];
  body: Root;
  headings: Heading[];
  published: CalendarDate;
  revised: CalendarDate;
}

/** Inline Markdown from a data file. */
export type Prose = Root;

export interface Source extends SourceEntry {
  id: string;
}

/** A person, institution or term: something a reader may want explained. */
export interface Entry {
  id: string;
  kind: 'person' | 'institution' | 'term';
  name: string;
  aliases: string[];
  /** People and institutions only. */
  role?: string;
  institution?: string | undefined;
  text: Prose;
  note?: Prose | undefined;
}

export interface TimelinePeriod {
  id: string;
  title: string;
  events: {
    id: string;
    date: CalendarDate;
    until?: CalendarDate | undefined;
    title: string;
    text: Prose;
    main: boolean;
  }[];
}

export interface Forecast {
  id: string;
  by: string;
  people: string[];
  expected: Prose;
  verdict: Verdict;
  evidence: Prose;
}

export interface ReportCorrection {
  id: string;
  page: Page;
  said: Prose;
  correct: Prose;
  why: Prose;
}

export interface Change {
  id: string;
  date: CalendarDate;
  page: Page;
  before: Prose;
  after: Prose;
  why: Prose;
  severity: 'typo' | 'clarification' | 'correction';
}

export interface Chart {
  id: string;
  title: string;
  text: Prose;
  unit: string;
  rows: {
    id: string;
    date: CalendarDate;
    value: number;
    approximate: boolean;
    bound?: 'over' | 'up-to' | undefined;
    measure: Measure;
    by: string;
    text: Prose;
  }[];
}

export interface Explainer {
  language: string;
  /** `` for the first language, else `en/`. */
  prefix: string;
  facts: StoryFacts;
  front: Page;
  /** Key points of the front page, each with the file and heading that explains it. */
  points: { id: string; text: string; to: string }[];
  sections: Page[];
  references: Page[];
  /** Sections, then reference pages: the one order that sidebar, previous and next, feeds and sitemap use. */
  navigation: Page[];
  sources: Source[];
  entries: Entry[];
  periods: TimelinePeriod[];
  forecasts: Forecast[];
  corrections: ReportCorrection[];
  changes: Change[];
  charts: Chart[];
  /** The last change of any page. */
  revised: CalendarDate;
  /** Resolves what the content refers to. */
  find: References;
}
