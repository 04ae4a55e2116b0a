/** What a drawing is made of: places across are per cent of the width, places down are pixels. */
import type { Chart } from '../explainer/charts.ts';

export type Data = Pick<Chart, 'figures'> & {
  kind: Exclude<Chart['kind'], 'bars'>;
  series: { label: string; counted: string; unit?: string | undefined }[];
};

export interface Label {
  x: number;
  y: number;
  anchor?: 'middle' | 'end';
  lines: string[];
  /** The series whose colour it has. */
  series?: number;
}

export interface Drawing {
  height: number;
  /** What the numbers count, and in which unit. */
  caption: string;
  /** Lines across, the first the one that figures rise or fall from; where they begin and end. */
  grid: number[];
  gridFrom: number;
  gridTo: number;
  columns: { x: number; y: number; width: number; height: number; series: number; hollow: boolean }[];
  /** Where the lines are drawn, in a box that is 100 wide, and their paths in it. */
  box: { x: number; y: number; width: number; height: number };
  lines: { d: string; series: number }[];
  /** Marks of figures; hollow where they are not known exactly. */
  marks: { x: number; y: number; d: string; series: number; hollow: boolean }[];
  labels: Label[];
  /** False where names lie on each other on a narrow screen. */
  fits: boolean;
}

/** The box that a label takes on the narrowest screen, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
