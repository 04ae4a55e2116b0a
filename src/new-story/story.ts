/** A new story: the template in the languages, with the dates and as many questions as are wanted, and explained. */
import { parseDocument, type Document } from 'yaml';
import { latest } from '../content/dates.ts';
import { roleOf } from '../content/kinds.ts';
import { jsonSchemaOf } from '../fields/json-schemas.ts';
import { withDates, type StoryDates } from './dates.ts';
import { explained } from './explain.ts';
import { templateFiles, templateLanguage } from './template.ts';
import { inLanguages, wordsIn } from './words.ts';

export interface Wish extends StoryDates {
  name: string;
  /** The first is at the root of the site. */
  languages: string[];
  /** True where the story is about one event. */
  hasEvent: boolean;
  /** How many sections there are. */
  questions: number;
  timezone: string;
}

/** The files of a new story by their paths inside its folder. */
export function storyFiles(wish: Wish): Map<string, string> {
  const { languages } = wish;
  const files = new Map(templateFiles(''));
  for (const language of languages)
    for (const [path, text] of withQuestions(templateFiles(templateLanguage(language)), wish.questions))
      files.set(`${language}/${path}`, text);
  return new Map([...files].map(([path, text]) => [path, filled(path, text, wish)]));
}

/** One file of the template as the story has it. */
function filled(path: string, text: string, wish: Wish): string {
  const kind = roleOf(path)?.kind;
  const dated = /\.(?:md|yaml)$/.test(path) ? withDates(text, wish) : text;
  if (!kind || kind === 'tables') return text;
  const [, above = '', yaml = dated, below = ''] = /^(---\n)([^]*?)(---\n[^]*)$/.exec(dated) ?? [];
  const document = parseDocument(yaml);
  inLanguages(document, wish.languages);
  if (kind === 'explainer') sayFacts(document, wish);
  const words = (example: unknown) => wordsIn(example, wish.languages);
  return above + explained(document.toString({ lineWidth: 0 }), jsonSchemaOf(kind), words) + below;
}

function sayFacts(document: Document, { name, languages, hasEvent, timezone, today, eventDate }: Wish): void {
  document.set('name', name);
  document.set('languages', document.createNode(languages, { flow: true }));
  document.set('timezone', timezone);
  // Facts are followed until the event at least, be it still to come.
  document.set('checked', latest(today, eventDate));
  document.delete(hasEvent ? 'subject' : 'event');
}

const SECOND = /^sections\/2-/;

/** The second question of the template, as often as wanted: each with its number. */
function withQuestions(files: Map<string, string>, questions: number): Map<string, string> {
  const numbers = Array.from({ length: Math.max(0, questions - 1) }, (_, index) => index + 2);
  return new Map(
    [...files].flatMap(([path, text]) => {
      if (path === 'index.md') return [[path, withPoints(text, numbers)]];
      if (!SECOND.test(path)) return [[path, text]];
      return numbers.map((number) => [numbered(path, number), numbered(text, number)]);
    }),
  );
}

/** A key point for each section. */
function withPoints(front: string, numbers: number[]): string {
  const [, above = '', yaml = '', below = ''] = /^(---\n)([^]*?)(---\n[^]*)$/.exec(front) ?? [];
  const point = /^ {2}- id: \S+-2\n(?: {4}.*\n)+/m.exec(yaml)?.[0] ?? '';
  return above + yaml.replace(point, numbers.map((number) => numbered(point, number)).join('')) + below;
}

const numbered = (text: string, number: number) =>
  text
    .replaceAll(/\b(question|pertanyaan)([ -])2\b/gi, `$1$2${number}`)
    .replaceAll('sections/2-', `sections/${number}-`);
