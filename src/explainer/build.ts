/** Builds the model of one language from the content, once, for every page to use. */
import { latest } from '../content/dates.ts';
import { filesOf, type Content } from '../content/read.ts';
import type { DataOf, FileKindName } from '../content/kinds.ts';
import type { SourceEntry } from '../content/schemas.ts';
import { wordsOf } from '../words/index.ts';
import { chartOf, tableOf } from './chart-data.ts';
import { forecastPagesOf } from './forecast-pages.ts';
import { headingsOf } from './headings.ts';
import { lookUps } from './look-ups.ts';
import type { Contents, Entry, Explainer, Page, Source } from './model.ts';
import { themeOf } from './theme.ts';
import { pairsIn, type PageFile, type Pairs } from './pairs.ts';
import { behindIn } from './translations.ts';

type PageKind = 'front' | 'sections' | 'pages';

const kindOfPage = { front: 'front', sections: 'section', pages: 'reference' } as const;

/**
 * The explainer in one language.
 * @throws Error where a file that every explainer needs is missing
 */
export function buildExplainer(content: Content, language: string): Explainer {
  const own = { ...content, files: content.files.filter((file) => (file.language ?? language) === language) };
  const dataOf = <Kind extends FileKindName>(kind: Kind): DataOf<Kind> | undefined => filesOf(own, kind)[0]?.data;

  const facts = required(dataOf('explainer'), 'explainer.yaml');
  const sources = required(dataOf('sources'), 'sources.yaml');
  const { points } = required(dataOf('front'), `${language}/index.md`);
  const { originalTitle, original = [], changes = [] } = dataOf('corrections') ?? {};

  const pairs = pairsIn(content);
  const pagesOf = (kind: PageKind) =>
    filesOf(own, kind)
      .sort((one, other) => (one.number ?? 0) - (other.number ?? 0))
      .map((file) => pageOf(file, pairs, facts, changes));
  const front = required(pagesOf('front')[0], `${language}/index.md`);
  const sections = pagesOf('sections');
  const references = pagesOf('pages');
  const navigation = [...sections, ...references];
  const pages = [front, ...navigation];
  const byFile = new Map(pages.map((page) => [page.file, page]));
  /** Entries about a page that does not exist are left out: the checker names them. */
  const onPage = <Item extends { section: string }>({ section, ...item }: Item) => {
    const page = byFile.get(section);
    return page ? [{ ...item, page }] : [];
  };

  const words = wordsOf(language);
  const forecasts = dataOf('forecasts')?.forecasts ?? [];
  const contents: Contents = {
    language,
    words,
    prefix: prefixOf(language, facts),
    facts,
    theme: themeOf(facts),
    pages,
    front,
    points,
    sections,
    references,
    navigation,
    sources: Object.entries(sources).map(([id, source]) => sourceOf(id, source, language)),
    credits: dataOf('pictures')?.pictures ?? {},
    entries: [
      ...(dataOf('people')?.people ?? []),
      ...(dataOf('glossary')?.terms ?? []).map(({ term, ...rest }): Entry => ({ ...rest, kind: 'term', name: term })),
    ],
    periods: dataOf('timeline')?.periods ?? [],
    forecasts,
    forecastPages: forecastPagesOf(content, { facts, words, references, forecasts }, (file) => pathOf(file, facts)),
    ...(originalTitle !== undefined && { correctionsTitle: originalTitle }),
    corrections: original.flatMap(onPage),
    changes: changes.flatMap(onPage),
    charts: (dataOf('charts')?.charts ?? []).map((chart) => chartOf(chart, tableOf(chart.data, own)).chart),
    behind: behindIn(content, language),
    revised: latest(facts.published, ...pages.map(({ revised }) => revised)),
  };
  return { ...contents, find: lookUps(contents) };
}

function sourceOf(id: string, { publisher, via, ...source }: SourceEntry, language: string): Source {
  const said = (name: typeof via) => (typeof name === 'object' ? name[language] : name);
  const by = said(publisher);
  const through = said(via);
  return {
    id,
    ...source,
    ...(by && { publisher: by }),
    ...(through && { via: through }),
    by: by ?? source.authors.join(', '),
  };
}

function pageOf(
  file: PageFile,
  pairs: Pairs,
  facts: DataOf<'explainer'>,
  changes: DataOf<'corrections'>['changes'],
): Page {
  const { kind, language = '', slug = '', number, data, body = { type: 'root', children: [] } } = file;
  const name = file.path.slice(language.length + 1);
  // A page that was to come later was published on its day.
  const published = latest(facts.published, ('publish' in data && data.publish?.slice(0, 10)) || facts.published);
  const changed = changes.filter(({ section }) => section === name).map(({ date }) => date);
  return {
    kind: kindOfPage[kind],
    file: name,
    slug,
    path: pathOf(file, facts),
    ...(kind === 'sections' && number !== undefined && { number }),
    title: data.title,
    label: 'label' in data ? data.label : data.title,
    description: data.description,
    summary: data.summary,
    standfirst: data.standfirst,
    ...(data.picture && { picture: data.picture }),
    ...('opening' in data && data.opening && { opening: data.opening }),
    aliases: 'aliases' in data ? data.aliases : [],
    body,
    headings: headingsOf(body),
    published,
    revised: latest(published, ...changed),
    translations: translationsOf(file, pairs, facts),
  };
}

function translationsOf(page: PageFile, pairs: Pairs, facts: DataOf<'explainer'>) {
  const same = pairs.of(page);
  return facts.languages.flatMap((language) => {
    const file = same.find((other) => other.language === language);
    return file ? [{ language, path: pathOf(file, facts) }] : [];
  });
}

function pathOf({ language = '', slug }: PageFile, facts: DataOf<'explainer'>): string {
  return prefixOf(language, facts) + (slug ? `${slug}/` : '');
}

function prefixOf(language: string, { languages }: DataOf<'explainer'>): string {
  return language === languages[0] ? '' : `${language}/`;
}

function required<Value>(value: Value | undefined, file: string): Value {
  if (value === undefined) throw new Error(`The content has no ${file}.`);
  return value;
}
