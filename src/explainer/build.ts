/** Builds the model of one language from the content files, once, for every page to use. */
import type { z } from 'astro/zod';
import { parseMarkdown } from '../markdown/parse.ts';
import type { FileKindName } from '../content/kinds.ts';
import { latest } from '../content/dates.ts';
import { headingsOf } from './headings.ts';
import type { Entry, Explainer, ModelFile, Page } from './model.ts';
import { createReferences } from './look-ups.ts';
import type * as schemas from '../content/schemas.ts';

type Data<Schema extends z.ZodType> = z.infer<Schema>;

/**
 * The explainer in one language.
 * @param files all content files, valid by their schemas; files of other languages are passed over
 * @throws Error where a file that every explainer needs is missing
 */
export function buildExplainer(files: ModelFile[], language: string): Explainer {
  const own = files.filter((file) => file.language === undefined || file.language === language);
  const dataOf = <Schema extends z.ZodType>(kind: FileKindName) =>
    own.find((file) => file.kind === kind)?.data as Data<Schema> | undefined;

  const facts = required(dataOf<typeof schemas.explainerSchema>('explainer'), 'explainer.yaml');
  const sources = Object.entries(required(dataOf<typeof schemas.sourcesSchema>('sources'), 'sources.yaml'));
  const corrections = dataOf<typeof schemas.correctionsSchema>('corrections');
  const prefix = language === facts.languages[0] ? '' : `${language}/`;

  const pageOf = (file: ModelFile): Page => {
    const name = file.path.slice(language.length + 1);
    const data = file.data as Data<typeof schemas.pageSchema>;
    const body = parseMarkdown(file.body ?? '');
    const changed = (corrections?.changes ?? []).filter((change) => change.section === name).map(({ date }) => date);
    return {
      kind: file.kind === 'front' ? 'front' : file.kind === 'sections' ? 'section' : 'reference',
      file: name,
      path: prefix + (file.slug ? `${file.slug}/` : ''),
      ...(file.kind === 'sections' && file.number !== undefined && { number: file.number }),
      title: data.title,
      label: data.label ?? data.title,
      description: data.description,
      summary: data.summary,
      standfirst: data.standfirst,
      aliases: data.aliases ?? [],
      body,
      headings: headingsOf(body),
      published: facts.published,
      revised: latest(facts.published, ...changed),
    };
  };
  const pagesOf = (kind: FileKindName) =>
    own
      .filter((file) => file.kind === kind)
      .sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
      .map(pageOf);

  const [front] = pagesOf('front');
  const frontData = required(dataOf<typeof schemas.frontSchema>('front'), `${language}/index.md`);
  const sections = pagesOf('sections');
  const references = pagesOf('pages');
  const navigation = [...sections, ...references];
  const pages = [required(front, `${language}/index.md`), ...navigation];
  /** Entries about a page that does not exist are left out: the checker names them. */
  const withPage = <Item extends { section: string }, Out>(
    items: Item[] | undefined,
    to: (item: Omit<Item, 'section'>, page: Page) => Out,
  ) =>
    (items ?? []).flatMap(({ section, ...item }) => {
      const page = pages.find(({ file }) => file === section);
      return page ? [to(item, page)] : [];
    });

  const entries: Entry[] = [
    ...(dataOf<typeof schemas.peopleSchema>('people')?.people ?? []).map((person) => ({
      ...person,
      text: parseMarkdown(person.text),
      note: person.note === undefined ? undefined : parseMarkdown(person.note),
    })),
    ...(dataOf<typeof schemas.glossarySchema>('glossary')?.terms ?? []).map(({ term, text, ...rest }) => ({
      ...rest,
      kind: 'term' as const,
      name: term,
      text: parseMarkdown(text),
    })),
  ];
  const periods = (dataOf<typeof schemas.timelineSchema>('timeline')?.periods ?? []).map((period) => ({
    ...period,
    events: period.events.map((event) => ({ ...event, text: parseMarkdown(event.text) })),
  }));
  const forecasts = (dataOf<typeof schemas.forecastsSchema>('forecasts')?.forecasts ?? []).map((forecast) => ({
    ...forecast,
    expected: parseMarkdown(forecast.expected),
    evidence: parseMarkdown(forecast.evidence),
  }));
  const charts = (dataOf<typeof schemas.chartsSchema>('charts')?.charts ?? []).map((chart) => ({
    ...chart,
    text: parseMarkdown(chart.text),
    rows: chart.rows.map((row) => ({ ...row, text: parseMarkdown(row.text) })),
  }));

  const explainer = {
    language,
    prefix,
    facts,
    front: pages[0] as Page,
    points: frontData.points,
    sections,
    references,
    navigation,
    sources: sources.map(([id, source]) => ({ id, ...source })),
    entries,
    periods,
    forecasts,
    corrections: withPage(corrections?.report, ({ said, correct, why, ...rest }, page) => ({
      ...rest,
      page,
      said: parseMarkdown(said),
      correct: parseMarkdown(correct),
      why: parseMarkdown(why),
    })),
    changes: withPage(corrections?.changes, ({ before, after, why, ...rest }, page) => ({
      ...rest,
      page,
      before: parseMarkdown(before),
      after: parseMarkdown(after),
      why: parseMarkdown(why),
    })),
    charts,
    revised: latest(facts.published, ...pages.map((page) => page.revised)),
  };
  return { ...explainer, find: createReferences(explainer) };
}

function required<Value>(value: Value | undefined, file: string): Value {
  if (value === undefined) throw new Error(`The content has no ${file}.`);
  return value;
}
