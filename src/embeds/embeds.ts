/** What a page shows where its Markdown says `![[name]]` or `![[name:option]]`, each in the order of the page. */
import { sourceKinds, verdicts } from '../content/schemas.ts';
import type { Entry, Explainer, Page, Passage } from '../explainer/model.ts';
import { placesOnMap } from '../explainer/places.ts';
import { byVerdict, judged } from './forecasts.ts';
import type { Drawn, Shown } from './shown.ts';

type Term = Extract<Entry, { kind: 'term' }>;
type Show = (explainer: Explainer, option?: string) => Shown;

/** An embed that has no options. */
const plain =
  <Part extends Shown>(show: (explainer: Explainer) => Part) =>
  (explainer: Explainer, option?: string) =>
    option === undefined ? show(explainer) : undefined;

const linkTo = ({ path, label, title }: Page) => ({ path, label, title });
const isTerm = (entry: Entry): entry is Term => entry.kind === 'term';
const isOf =
  (kind: 'person' | 'institution') =>
  (entry: Entry): entry is Exclude<Entry, Term> =>
    entry.kind === kind;

export const embeds = {
  people: plain(({ entries, words, find }) =>
    (['person', 'institution'] as const)
      .map((kind) => ({
        id: `group-${kind}`,
        label: kind === 'person' ? words.people : words.institutions,
        entries: entries.filter(isOf(kind)).map(({ id, name, role, institution, text, note }) => ({
          id,
          label: name,
          role: [role, institution].filter(Boolean).join(', '),
          text,
          note,
          passages: find.passages(id).map(linkToPassage),
        })),
      }))
      .filter((group) => group.entries.length > 0),
  ),

  glossary: plain(({ entries, language }) =>
    entries
      .filter(isTerm)
      .sort((one, other) => one.name.localeCompare(other.name, language))
      .map(({ id, name, text }) => ({ id, label: name, text })),
  ),

  timeline: plain(({ periods }) =>
    periods.map(({ id, title, events }) => ({
      id,
      label: title,
      events: events.map(({ id, title, date, until, text, main }) => ({ id, label: title, date, until, text, main })),
    })),
  ),

  verdicts: plain(({ forecasts }) =>
    verdicts
      .map((verdict) => ({ verdict, count: forecasts.filter((forecast) => forecast.verdict === verdict).length }))
      .filter(({ count }) => count > 0),
  ),

  forecasts: plain(byVerdict),

  forecast: (explainer, option) => {
    const forecast = option === undefined ? undefined : explainer.find.forecast(option);
    return forecast && judged(explainer, forecast);
  },

  /** A heading with nothing under it is left out; where there are corrections, that nothing has changed is something. */
  corrections: plain(({ changes, corrections, correctionsTitle, words }) => ({
    changes:
      changes.length + corrections.length > 0
        ? {
            id: 'changes',
            label: words.corrections.changes,
            entries: changes.map(({ id, date, page, before, after, why, severity }) => ({
              id,
              label: page.label,
              date,
              page: linkTo(page),
              severity,
              before,
              after,
              why,
            })),
          }
        : undefined,
    original:
      corrections.length > 0
        ? {
            id: 'original',
            label: correctionsTitle ?? words.corrections.original,
            entries: corrections.map(({ id, page, said, correct, why }) => ({
              id,
              label: page.label,
              page: linkTo(page),
              said,
              correct,
              why,
            })),
          }
        : undefined,
  })),

  chart: ({ charts }, option) => {
    const chart = charts.find(({ id }) => id === option);
    if (!chart) return undefined;
    const { id, kind, title, text, series, figures } = chart;
    // A series is no point of the page, so its id stays behind.
    const named = series.map(({ label, counted, unit }) => ({ label, counted, unit }));
    return {
      id,
      label: title,
      kind,
      text,
      series: named,
      figures: figures.map((figure) => ({ ...figure, label: title })),
    };
  },

  sources: plain(({ sources }) =>
    sourceKinds
      .map((kind) => ({
        id: `kind-${kind}`,
        kind,
        sources: sources.filter((source) => source.kind === kind).map(({ id, by }) => ({ id, label: by })),
      }))
      .filter((group) => group.sources.length > 0),
  ),

  map: ({ facts }, option) => {
    const isSmall = option === 'small';
    const isKnown = option === undefined || isSmall;
    return isKnown && placesOnMap(facts, isSmall).length > 0 ? { isSmall } : undefined;
  },

  /** Composing puts every section here, with a text of its own. */
  everything: plain(({ sections }) => sections.map(({ slug, title }) => ({ id: slug, label: title }))),
} satisfies Record<string, Show>;

export type EmbedName = keyof typeof embeds;

/** What the embed of a name shows where it shows anything. */
export type ShownBy<Name extends EmbedName> = NonNullable<ReturnType<(typeof embeds)[Name]>>;

/** The same as its component draws it. */
export type DrawnBy<Name extends EmbedName> = Drawn<ShownBy<Name>>;

export const embedNames = Object.keys(embeds) as EmbedName[];

/** What an embed shows; undefined for a name or an option that there is not. */
export function shownBy<Name extends EmbedName>(
  explainer: Explainer,
  name: Name,
  option?: string,
): ShownBy<Name> | undefined;
export function shownBy(explainer: Explainer, name: string, option?: string): Shown;
export function shownBy(explainer: Explainer, name: string, option?: string): Shown {
  return Object.hasOwn(embeds, name) ? embeds[name as EmbedName](explainer, option) : undefined;
}

function linkToPassage({ page, anchor, sentence }: Passage) {
  return { path: page.path, anchor, number: page.number, label: page.label, sentence };
}
