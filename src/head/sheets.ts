/** The style sheets beside the first, of which each page holds only those that it uses. */
import type { Part } from '../embeds/points.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import { reportHref } from '../texts/report-link.ts';
import blocks from '../styles/blocks.css?inline';
import figures from '../styles/figures.css?inline';
import headings from '../styles/headings.css?inline';
import tables from '../styles/tables.css?inline';
import verdict from '../styles/verdict.css?inline';
import article from '../components/Article.css?inline';
import chart from '../components/Chart.css?inline';
import columns from '../components/Columns.css?inline';
import corrections from '../components/Corrections.css?inline';
import explanations from '../components/Explanations.css?inline';
import forecast from '../components/Forecast.css?inline';
import forecasts from '../components/Forecasts.css?inline';
import front from '../components/Front.css?inline';
import glossary from '../components/Glossary.css?inline';
import labelledTexts from '../components/LabelledTexts.css?inline';
import lost from '../components/NotFound.css?inline';
import marginNotes from '../components/MarginNotes.css?inline';
import notes from '../components/Notes.css?inline';
import map from '../components/Map.css?inline';
import people from '../components/People.css?inline';
import previousNext from '../components/PreviousNext.css?inline';
import reportLink from '../components/ReportLink.css?inline';
import ribbon from '../components/Ribbon.css?inline';
import route from '../components/Route.css?inline';
import section from '../components/Section.css?inline';
import sides from '../components/Sides.css?inline';
import sources from '../components/Sources.css?inline';
import timeline from '../components/Timeline.css?inline';
import verdictMark from '../components/VerdictMark.css?inline';
import verdictCount from '../components/VerdictCount.css?inline';
import verdictMarks from '../components/VerdictMarks.css?inline';
import whole from '../components/Blocks.css?inline';
import wholeText from '../styles/whole.css?inline';

/** A sheet in a layer, whose place among the others the first sheet says. */
const inLayer =
  (layer: 'base' | 'components') =>
  (...css: string[]) =>
    `@layer ${layer}{${css.map((one) => one.trim()).join('')}}`;
const prose = inLayer('base');
const component = inLayer('components');

const caption = prose(figures);
const heading = prose(headings);
const mark = component(verdictMark);

const ofArticle = [component(article, previousNext)];
const ofKind: Record<Page['kind'], string[]> = {
  front: [component(front)],
  section: [...ofArticle, component(section)],
  reference: ofArticle,
  forecast: ofArticle,
};

const ofPart: Record<Part, string[]> = {
  block: [prose(blocks)],
  chart: [caption, component(chart)],
  columns: [component(columns)],
  corrections: [component(labelledTexts, corrections)],
  everything: [prose(wholeText), component(section, whole)],
  figure: [caption, prose(blocks)],
  forecast: [mark, component(forecast)],
  forecasts: [mark, component(forecast, forecasts)],
  glossary: [heading, component(glossary)],
  heading: [heading],
  map: [caption, component(map)],
  marks: [mark, component(verdictMarks)],
  name: [component(explanations)],
  notes: [component(notes)],
  people: [heading, component(people)],
  ribbon: [component(ribbon)],
  route: [component(route)],
  sides: [component(sides)],
  sources: [component(sources)],
  table: [prose(tables)],
  timeline: [heading, component(timeline)],
  verdict: [mark, component(verdict)],
  verdicts: [mark, component(verdictCount)],
};

/**
 * What a page needs beside the first sheet, in order, each once; the page for addresses that lead nowhere has a list of
 * its own.
 * @param has what the page holds
 */
export function sheetsOf(explainer: Explainer, page: Page | undefined, has: Set<Part>): string[] {
  if (!page) return [component(lost)];
  const parts = [...has].sort();
  const report = reportHref(explainer, page) ? [component(reportLink)] : [];
  // The front page alone has no margin for them.
  const inMargin = parts.includes('notes') && page.kind !== 'front' ? [component(marginNotes)] : [];
  return [...new Set([...ofKind[page.kind], ...parts.flatMap((part) => ofPart[part]), ...inMargin, ...report])];
}
