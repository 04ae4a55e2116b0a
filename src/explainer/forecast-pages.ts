/** A page of its own for each forecast, below the reference page that lists them all; none where no page does. */
import { filesOf, type Content } from '../content/read.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Explainer, Forecast, Page } from './model.ts';
import type { PageFile } from './pairs.ts';

/**
 * In the order of their file, each a translation of those that have its id in other languages.
 * @param pathOf the address of the page that a file makes
 */
export function forecastPagesOf(
  content: Content,
  { facts, words, references, forecasts }: Pick<Explainer, 'facts' | 'words' | 'references' | 'forecasts'>,
  pathOf: (file: PageFile) => string,
): Page[] {
  const parent = references.find(({ body }) => listsForecasts(body));
  if (!parent) return [];
  const listed = facts.languages.flatMap((code) => {
    const home = filesOf(content, 'pages')
      .filter(({ language: other, body }) => other === code && body && listsForecasts(body))
      .sort((one, other) => (one.number ?? 0) - (other.number ?? 0))[0];
    const file = filesOf(content, 'forecasts').find(({ language: other }) => other === code);
    return home && file ? [{ language: code, home: pathOf(home), ids: file.data.forecasts.map(({ id }) => id) }] : [];
  });
  return forecasts.map((forecast): Page => {
    const { id, by, expected, verdict, outcome } = forecast;
    // A verdict that there is not is told by its schema.
    const meaning = (words.verdictMeanings as Partial<typeof words.verdictMeanings>)[verdict] ?? '';
    const said = `${by}: ${plainText(expected)}`;
    const judged = `${words.verdicts[verdict]}: ${outcome ?? meaning}`;
    return {
      kind: 'forecast',
      file: `forecasts.yaml#${id}`,
      slug: id,
      path: `${parent.path}${id}/`,
      parent,
      title: titleOf(forecast),
      label: titleOf(forecast),
      description: clipped(outcome ?? meaning, 80),
      summary: clipped([said, judged, ...(outcome ? [meaning] : [])].join(' '), 170),
      standfirst: judged,
      aliases: [],
      body: { type: 'root', children: [{ type: 'embed', name: 'forecast', option: id }] },
      headings: [],
      published: parent.published,
      revised: parent.revised,
      translations: listed
        .filter(({ ids }) => ids.includes(id))
        .map(({ language: code, home }) => ({ language: code, path: `${home}${id}/` })),
    };
  });
}

/** What was expected, in short where the content says so. */
export function titleOf({ title, expected }: Forecast): string {
  return title ?? plainText(expected);
}

/** As many whole words as fit, with dots where some do not. */
function clipped(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most).replace(/\s+\S*$/, '')}…` : words;
}

function listsForecasts({ children }: Page['body']): boolean {
  return children.some((node) => node.type === 'embed' && node.name === 'forecasts');
}
