/** What a page shows where its Markdown says `![[name]]` or `![[name:option]]`. */
import type { Explainer, Prose } from '../explainer/model.ts';

/** One thing in an embed that can be linked to, with its texts in the order in which they are shown. */
export interface EmbedItem {
  id: string;
  label: string;
  texts: Prose[];
}

type Data = Omit<Explainer, 'find'>;

const entriesOf = (kinds: string[]) => (explainer: Data) =>
  explainer.entries
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, name, text, note }) => ({ id, label: name, texts: note ? [text, note] : [text] }));

const embeds = {
  people: entriesOf(['person', 'institution']),
  glossary: entriesOf(['term']),
  timeline: ({ periods }: Data) =>
    periods.flatMap(({ events }) => events.map(({ id, title, text }) => ({ id, label: title, texts: [text] }))),
  forecasts: ({ forecasts }: Data) =>
    forecasts.map(({ id, by, expected, evidence }) => ({ id, label: by, texts: [expected, evidence] })),
  corrections: ({ corrections, changes }: Data) => [
    ...corrections.map(({ id, page, said, correct, why }) => ({ id, label: page.label, texts: [said, correct, why] })),
    ...changes.map(({ id, page, before, after, why }) => ({ id, label: page.label, texts: [before, after, why] })),
  ],
  chart: ({ charts }: Data, option?: string) =>
    charts
      .filter(({ id }) => id === option)
      .flatMap(({ id, title, text, rows }) => [
        { id, label: title, texts: [text] },
        ...rows.map((row) => ({ id: row.id, label: title, texts: [row.text] })),
      ]),
  sources: ({ sources }: Data) => sources.map(({ id, publisher }) => ({ id, label: publisher, texts: [] })),
  verdicts: () => [],
  map: () => [],
  everything: () => [],
} satisfies Record<string, (explainer: Data, option?: string) => EmbedItem[]>;

export type EmbedName = keyof typeof embeds;

/** Embeds that may also be written with an option, and the options that hold in every explainer. */
const options: Partial<Record<EmbedName, string[]>> = { map: ['small'] };

export const embedNames = Object.keys(embeds) as EmbedName[];

/** True where the content can hold such an embed: a known name, and an option that it has. */
export function isEmbed(explainer: Data, name: string, option?: string): name is EmbedName {
  if (!Object.hasOwn(embeds, name)) return false;
  if (name === 'chart') return explainer.charts.some(({ id }) => id === option);
  return option === undefined || (options[name as EmbedName]?.includes(option) ?? false);
}

/** The linkable items of an embed, in order; none for a name that is not one. */
export function embedItems(explainer: Data, name: string, option?: string): EmbedItem[] {
  return isEmbed(explainer, name, option) ? embeds[name](explainer, option) : [];
}
