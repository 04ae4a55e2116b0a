/** `charts.yaml`, and the tables of figures beside it. */
import { z } from 'astro/zod';
import { date, schedule } from './dates.ts';
import { field } from './field.ts';
import { atMost, id, prose, text } from './texts.ts';

export const chartKinds = ['bars', 'columns', 'lines', 'dots', 'slope'] as const;

/** A number as it was written, so that 8.0 stays 8.0: YAML hands it over as text where its key is `value`. */
const figure = z
  .string()
  .regex(
    /^(?:none|[+-]?\d{1,15}(?:\.\d{1,10})?)$/,
    'is no number of at most 15 digits, as 1250, 8.0 or -0.4, nor `none`',
  )
  .meta({ title: 'A number, or none', type: ['string', 'number'] });

const measure = z.strictObject({
  label: field(atMost(40), 'What is counted, in words.', 'Change in price'),
  unit: field(
    atMost(24).optional(),
    'The unit. It stands behind the number, or around it where # stands for the number.',
    'US$# million',
  ),
});

const series = z.strictObject({
  label: field(atMost(24), 'The name of the line or of these columns.', 'Coffee'),
  measure: field(id, 'What it counts: the id of one of the measures.', 'change'),
  column: field(
    text.optional(),
    'The column of the CSV file with its figures, where that has another name than the series.',
    'coffee beans',
  ),
});

const row = z.strictObject({
  id: field(id.optional(), 'A name for links and for keeping translations in step.', 'harvest-2024'),
  date: field(date.optional(), 'When it was so; either this or a name.', '2024-08'),
  name: field(atMost(40).optional(), 'What the figure is of, where that is no date.', 'Brazil'),
  value: field(
    figure,
    'The figure, with a point before its decimals; `none` for a gap, across which no line is drawn.',
    '8.0',
  ),
  approximate: field(z.boolean().default(false), 'True for a figure that is only about right.', true),
  bound: field(z.enum(['over', 'up-to']).optional(), 'Whether there were more than this, or this at most.', 'over'),
  measure: field(id.optional(), 'The id of the measure, where there are several and no series.', 'change'),
  series: field(id.optional(), 'The id of the series, where there are any.', 'coffee'),
  by: field(text.optional(), 'Who says so, in words.', 'Office of Statistics'),
  text: field(prose.optional(), 'More about this figure, with its source.', 'Counted in autumn.[^statistics-office]'),
});

const chart = z.strictObject({
  id: field(id, 'Its name: `![[chart:prices]]` shows it.', 'prices'),
  kind: field(
    z.enum(chartKinds).default('bars'),
    'How it is drawn: `bars` is a list, each figure with who counted it; `slope` goes from one x to another.',
    'lines',
  ),
  title: field(text, 'The title above it.', 'What coffee costs'),
  text: field(prose, 'What is shown, with its source.', 'Change in a year.[^statistics-office]'),
  measures: field(z.record(id, measure), 'What is counted, by an id of your own.', {
    change: { label: 'Change in price', unit: '%' },
  }),
  series: field(
    z.record(id, series).optional(),
    'Several lines or columns of one measure, by an id of your own; a line never joins two of them.',
    { coffee: { label: 'Coffee', measure: 'change' } },
  ),
  data: field(
    z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.csv$/, 'is no name of a CSV file, as prices.csv')
      .meta({ title: 'The name of a CSV file' })
      .optional(),
    'A CSV file in `charts/` with the figures, instead of `rows`: one column for x, one for each series.',
    'prices.csv',
  ),
  x: field(text.optional(), 'The column of the CSV file with the dates or names.', 'year'),
  rows: field(z.array(row).min(1).optional(), 'The figures, where they are not in a CSV file.', [
    { date: 2024, value: '8.0' },
  ]),
  ...schedule,
});

export const chartsSchema = z.strictObject({
  charts: field(z.array(chart), 'The charts of this language.', [
    {
      id: 'prices',
      title: 'What coffee costs',
      text: 'Change in a year.[^statistics-office]',
      measures: { change: { label: 'Change in price', unit: '%' } },
      rows: [{ date: 2024, value: '8.0' }],
    },
  ]),
});

/** The cells of a CSV file as they were written, by the names of their columns. */
export const tableSchema = z.array(z.record(z.string(), z.string()));
