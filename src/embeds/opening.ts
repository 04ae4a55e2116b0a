/** What a section opens with, as its data has it now. */
import { visit } from 'unist-util-visit';
import type { CalendarDate } from '../content/dates.ts';
import type { Chart, Explainer, Forecast, Page } from '../explainer/model.ts';
import { ribbonOf, type Ribbon } from './ribbon.ts';

/** More columns than these are a chart of their own. */
const MOST_COLUMNS = 8;

export type OpeningShown =
  | { kind: 'chart'; chart: Chart; on?: Page | undefined }
  | { kind: 'forecasts'; forecasts: Forecast[] }
  | { kind: 'ribbon'; ribbon: Ribbon }
  | { kind: 'route'; stops: { name: string; date?: CalendarDate | undefined }[] }
  | { kind: 'sides'; sides: { name: string; wants: string[] }[] };

/** Undefined where the page has no opening, or its data has nothing to show: the checker has said so. */
export function openingOf(explainer: Explainer, page: Page): OpeningShown | undefined {
  const { chart, forecasts, ribbon, route, sides } = page.opening ?? {};
  if (chart !== undefined) {
    const found = explainer.charts.find(({ id }) => id === chart);
    return found && canOpen(found)
      ? { kind: 'chart', chart: found, on: pageShowing(explainer, page, chart) }
      : undefined;
  }
  if (forecasts) {
    const told = forecastsIn(explainer, page);
    return told.length > 0 ? { kind: 'forecasts', forecasts: told } : undefined;
  }
  if (ribbon) {
    const part = ribbonOf(explainer, ribbon);
    return part && { kind: 'ribbon', ribbon: part };
  }
  if (route) {
    const nameOf = (id?: string) => explainer.facts.places.find((place) => place.id === id)?.name[explainer.language];
    const stops = route.map(({ place, name = nameOf(place) ?? '', date }) => ({ name, date }));
    return stops.every(({ name }) => name !== '') ? { kind: 'route', stops } : undefined;
  }
  return sides && { kind: 'sides', sides };
}

/** Where a chart stands whole: on the page itself, or on another. */
function pageShowing({ pages }: Explainer, page: Page, chart: string): Page | undefined {
  return [page, ...pages].find(({ body }) =>
    body.children.some((node) => node.type === 'embed' && node.name === 'chart' && node.option === chart),
  );
}

/** One series of few figures, none below nothing: so much can be read when it is small. */
export function canOpen({ series, figures }: Chart): boolean {
  const known = figures.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]));
  return (
    series.length === 1 && figures.length <= MOST_COLUMNS && known.length > 1 && known.every((value) => value >= 0)
  );
}

/** The forecasts that a page tells, in the order of its text. */
function forecastsIn({ find }: Explainer, { body }: Page): Forecast[] {
  const told = new Set<Forecast>();
  visit(body, 'forecastMark', ({ forecast }) => {
    const found = find.forecast(forecast);
    if (found) told.add(found);
  });
  return [...told];
}
