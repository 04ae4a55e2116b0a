/** `charts.yaml`, and the tables of figures beside it. */
import { z } from 'astro/zod';
import { date, schedule } from './dates.ts';
import { atMost, id, prose, text } from './texts.ts';

export const chartKinds = ['bars', 'columns', 'lines', 'dots', 'slope'] as const;

/** A number as it was written, so that 8.0 stays 8.0: YAML hands it over as text where its key is `value`. */
const figure = z
  .string()
  .regex(
    /^(?:none|[+-]?\d{1,15}(?:\.\d{1,10})?)$/,
    'is no number of at most 15 digits, as 1250, 8.0 or -0.4, nor `none`',
  );

/** Figures of one measure that belong together: a line joins only these. */
const series = z.strictObject({
  label: atMost(24),
  measure: id,
  /** The column of the CSV file that has its figures; left out where the column has the name of the series. */
  column: text.optional(),
});

export const chartsSchema = z.strictObject({
  charts: z.array(
    z.strictObject({
      id,
      kind: z.enum(chartKinds).default('bars'),
      title: text,
      text: prose,
      /** What is counted, by id. The unit stands behind the number, or around it: `US$# million`. */
      measures: z.record(id, z.strictObject({ label: atMost(40), unit: atMost(24).optional() })),
      /** By id; left out where each measure is one series. */
      series: z.record(id, series).optional(),
      /** A CSV file in `charts/`, and its column of dates or names; its other columns are the series. */
      data: z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/, 'is no name of a CSV file, as prices.csv')
        .optional(),
      x: text.optional(),
      rows: z
        .array(
          z.strictObject({
            id: id.optional(),
            date: date.optional(),
            name: atMost(40).optional(),
            /** `none` where there is no figure: a line is not drawn across it. */
            value: figure,
            approximate: z.boolean().default(false),
            bound: z.enum(['over', 'up-to']).optional(),
            /** Either may be left out where there is only one. */
            measure: id.optional(),
            series: id.optional(),
            by: text.optional(),
            text: prose.optional(),
          }),
        )
        .min(1)
        .optional(),
      ...schedule,
    }),
  ),
});

/** The cells of a CSV file as they were written, by the names of their columns. */
export const tableSchema = z.array(z.record(z.string(), z.string()));
