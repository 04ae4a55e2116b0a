/** Rules about charts: their figures belong to something that is declared, stand once, and can be drawn on a phone. */
import { drawChart } from '../charts/draw.ts';
import type { Report } from '../content/problems.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';
import { chartOf, tableOf } from '../explainer/chart-data.ts';
import { isDated, xsOf, type Chart } from '../explainer/charts.ts';
import type { Explainer } from '../explainer/model.ts';
import { isCalendarDate } from '../content/dates.ts';

/** More than these cannot be told apart without colour. */
const MOST_SERIES = { columns: 3, lines: 4, dots: 4, slope: 6 } as const;
const MOST_FIGURES = 200;

export function checkCharts(explainer: Explainer, content: Content, report: Report): void {
  const own = { ...content, files: content.files.filter(({ language }) => language === explainer.language) };
  const used = new Set<string | undefined>();
  for (const file of filesOf(own, 'charts')) {
    file.data.charts.forEach((entry, index) => {
      used.add(entry.data);
      // What is told by the schema is not told again.
      if (file.problems.length > 0) return;
      const table = tableOf(entry.data, own);
      const { chart, faults } = chartOf(entry, table);
      const entryAt = (keys: PropertyKey[] = []) => file.at(['charts', index, ...keys]);
      for (const { file: where, keys, wrong, mend } of faults)
        report(where === 'table' && table ? table.at(keys) : entryAt(keys), wrong, mend);
      const placeOf = (figure: number) =>
        entry.rows ? entryAt(['rows', figure]) : (placeInTable(chart, figure, table) ?? entryAt());
      if (faults.length > 0) return;
      checkFigures(chart, placeOf, report);
      checkForm(chart, explainer, entryAt, report);
    });
  }
  for (const table of filesOf(own, 'tables')) {
    if (!used.has(`${table.slug}.csv`))
      report(table.at([]), 'No chart shows this file.', `Say \`data: ${table.slug}.csv\` in a chart of charts.yaml.`);
  }
}

/** Each row of a table has a figure for every series. */
function placeInTable({ series }: Chart, figure: number, table?: ContentFile<'tables'>) {
  return table?.at([Math.floor(figure / series.length)]);
}

/** Two figures of one series for one x, and dates among names. */
function checkFigures(chart: Chart, placeOf: (figure: number) => { path: string; line: number }, report: Report): void {
  const seen = new Set<string>();
  const dates = chart.figures.filter(({ x }) => isCalendarDate(x)).length;
  let mixed = false;
  chart.figures.forEach(({ x, series, by }, index) => {
    // A list can tell who counted what; in a drawing one of them would lie on the other.
    const key = JSON.stringify([x, series, chart.kind === 'bars' ? by : undefined]);
    if (seen.has(key))
      report(placeOf(index), `There is a figure for ${x} already.`, 'Keep one of them, or give them different series.');
    seen.add(key);
    if (mixed || dates === 0 || isDated(chart) || isCalendarDate(x)) return;
    mixed = true;
    report(
      placeOf(index),
      `Among dates stands ${x}, which is none.`,
      'Write only dates, as 2019 or 2019-04, or only names.',
    );
  });
}

/** Whether the figures can be drawn in the chosen form. */
function checkForm(
  chart: Chart,
  { words: { locale } }: Explainer,
  at: (keys?: PropertyKey[]) => { path: string; line: number },
  report: Report,
): void {
  const { kind, series, figures } = chart;
  if (figures.length > MOST_FIGURES)
    report(at(), `The chart has ${figures.length} figures; ${MOST_FIGURES} are the most.`, 'Leave some out.');
  if (!figures.some(({ value }) => value !== undefined))
    report(at(), 'The chart has no figure at all.', 'Write at least one.');
  else if (kind !== 'bars') {
    const units = [...new Set(series.map(({ unit }) => unit ?? 'none'))];
    if (units.length > 1)
      report(
        at(),
        `The series are in different units (${units.join(', ')}), which one axis cannot show.`,
        'Draw a chart for each, or say `kind: bars`.',
      );
    if (series.length > MOST_SERIES[kind])
      report(
        at(),
        `In ${kind} ${series.length} series cannot be told apart; ${MOST_SERIES[kind]} are the most.`,
        'Draw several charts.',
      );
    const xs = xsOf(chart).length;
    if (kind === 'slope' && xs !== 2)
      report(
        at(),
        `A slope leads from one date or name to another; there are ${xs}.`,
        'Keep two, or say `kind: lines`.',
      );
    else if (!drawChart({ ...chart, kind }, locale).fits)
      report(
        at(),
        'What the chart has to name does not fit beside each other on a phone.',
        'Shorten the names, leave some out, or say `kind: bars`.',
      );
  }
}
