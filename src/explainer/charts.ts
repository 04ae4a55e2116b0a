/** A chart as it is drawn: its series, each of one measure, and their figures. */
import { isCalendarDate } from '../content/dates.ts';
import type { DataOf } from '../content/kinds.ts';

type ChartEntry = DataOf<'charts'>['charts'][number];
type Row = NonNullable<ChartEntry['rows']>[number];

export interface Series {
  id: string;
  label: string;
  measure: string;
  /** What its measure counts. */
  counted: string;
  /** The unit behind the number, or around it where it holds a `#`. */
  unit?: string;
}

export interface Figure {
  /** Where the figure can be linked to. */
  id?: string;
  /** A date or a name. */
  x: string;
  /** Place of its series. */
  series: number;
  /** As it was written; absent where there is a gap. */
  value?: string;
  approximate: boolean;
  bound?: 'over' | 'up-to';
  by?: string;
  text?: Row['text'];
}

export interface Chart {
  id: string;
  kind: ChartEntry['kind'];
  title: string;
  text: ChartEntry['text'];
  series: Series[];
  figures: Figure[];
}

/** Every x once: dates in their order, names as they come. */
export function xsOf({ figures }: Pick<Chart, 'figures'>): string[] {
  const xs = [...new Set(figures.map(({ x }) => x))];
  return isDated({ figures }) ? xs.sort() : xs;
}

/** True where every x is a date. */
export const isDated = ({ figures }: Pick<Chart, 'figures'>): boolean => figures.every(({ x }) => isCalendarDate(x));
