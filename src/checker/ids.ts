/** Rules about ids: each stands once on a page, and none is one that the frame of the page uses. */
import type { Node } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Place, Report } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
import { idsOn, pageWith, type PlacedId } from '../embeds/points.ts';
import { isFrameId } from '../explainer/frame-ids.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import { pagesWithFiles } from './pages.ts';

/** How to mend an id that cannot stay. */
const mends: Record<PlacedId['what'], string> = {
  heading: 'Set another one behind it, as in {#an-id}.',
  forecast: 'Mark a forecast once only.',
  mention: 'Rename the heading that has the same id.',
  embed: 'Rename the entry or the heading.',
};

export function checkIds(explainer: Explainer, content: Content, report: Report): void {
  const { entries, find } = explainer;
  for (const { page, file } of pagesWithFiles(explainer, content)) {
    const seen = new Set<string>();
    for (const { id, node, what } of idsOn(explainer, page)) {
      if (id === '') continue;
      if (seen.has(id))
        report(file.atNode(node), `The id ${id} of this ${what} stands on the page already.`, mends[what]);
      else if (isFrameId(id, entries) && (what === 'heading' || isWhole(node)))
        report(file.atNode(node), `The id ${id} of this ${what} is kept for the frame of the page.`, mends[what]);
      seen.add(id);
    }
    visitParents(page.body, 'forecastMark', (node, ancestors) => {
      const place = file.atNode(node);
      const told = page.kind === 'section' ? find.forecastPassage(node.forecast)?.page : undefined;
      if (told && told !== page)
        report(place, `The forecast ${node.forecast} is told in ${told.file} already.`, 'Mark a forecast once only.');
      // The paragraph has the id of the forecast that it tells: one id, and a paragraph to have it.
      const [, ...around] = ancestors;
      const paragraph = around.pop();
      if (paragraph?.type !== 'paragraph' || around.some(({ type }) => type !== 'block' && type !== 'quote'))
        report(
          place,
          `The mark of the forecast ${node.forecast} stands in no paragraph of its own.`,
          'Put it at the end of a paragraph, outside of lists, tables and emphasis.',
        );
      else if (paragraph.children.find(({ type }) => type === 'forecastMark') !== node)
        report(
          place,
          `The paragraph of the forecast ${node.forecast} tells another one already.`,
          'Give each forecast a paragraph.',
        );
    });
  }
  checkWhole(explainer, content, report);
  checkLists(explainer, content, report);
}

/**
 * The edition on one page puts a section's address before the ids of its text. Two are alike there where `a` and `b-c`
 * meet `a-b` and `c`, and one is the frame's where `note` meets `1`; what sections embed has the same ids as ever.
 */
function checkWhole(explainer: Explainer, content: Content, report: Report): void {
  const whole = pageWith(explainer, 'everything');
  if (!whole) return;
  const seen = new Map<string, { page: Page; place: Place; what: PlacedId['what'] }>();
  const placed = pagesWithFiles(explainer, content);
  for (const { page, file } of placed)
    if (page.kind === 'section') seen.set(page.slug, { page, place: file.at([]), what: 'heading' });
  for (const { page, file } of placed) {
    const isSection = page.kind === 'section';
    if (!isSection && page !== whole) continue;
    for (const { id, node, what } of idsOn(explainer, page)) {
      // The sections' own are told of the pages.
      if (id === '' || isWhole(node)) continue;
      const joined = isSection && what !== 'embed' ? `${page.slug}-${id}` : id;
      const place = file.atNode(node);
      const former = seen.get(joined);
      if (!former) seen.set(joined, { page, place, what });
      // What stands twice in one text is told of that text.
      else if (former.page !== page)
        report(
          place,
          `In ![[everything]] the id ${joined} of this ${what} stands twice, here and in ${former.place.path}:${former.place.line}.`,
          what === 'embed' && former.what === 'embed' ? 'Show it in one of the two only.' : mends[what],
        );
      if (joined !== id && isFrameId(joined, explainer.entries))
        report(
          place,
          `In ![[everything]] the id ${joined} of this ${what} is kept for the frame of the page.`,
          mends[what],
        );
    }
  }
}

/** The edition on one page has an id for each section. */
function isWhole(node: Node): boolean {
  return node.type === 'embed' && 'name' in node && node.name === 'everything';
}

/** Ids of entries in data files: each once in its list, and none of the frame's. */
function checkLists(explainer: Explainer, content: Content, report: Report): void {
  const own = { ...content, files: content.files.filter(({ language }) => language === explainer.language) };
  const check = (
    file: { at: (keys: PropertyKey[]) => { path: string; line: number } },
    items: { id: string }[],
    keys: PropertyKey[],
  ) => {
    const seen = new Set<string>();
    items.forEach(({ id }, index) => {
      if (id === '') return;
      const place = file.at([...keys, index, 'id']);
      if (seen.has(id)) report(place, `The id ${id} is taken.`, 'Give it another one.');
      else if (isFrameId(id, explainer.entries))
        report(place, `The id ${id} is kept for the frame of every page.`, 'Give it another one.');
      seen.add(id);
    });
  };
  for (const file of filesOf(own, 'front')) check(file, file.data.points, ['points']);
  for (const file of filesOf(own, 'people')) check(file, file.data.people, ['people']);
  for (const file of filesOf(own, 'glossary')) check(file, file.data.terms, ['terms']);
  for (const file of filesOf(own, 'forecasts')) check(file, file.data.forecasts, ['forecasts']);
  for (const file of filesOf(own, 'corrections')) {
    check(file, file.data.original, ['original']);
    check(file, file.data.changes, ['changes']);
  }
  for (const file of filesOf(own, 'timeline')) {
    check(file, file.data.periods, ['periods']);
    file.data.periods.forEach(({ events }, index) => {
      check(file, events, ['periods', index, 'events']);
    });
  }
  for (const file of filesOf(own, 'charts')) {
    check(file, file.data.charts, ['charts']);
    file.data.charts.forEach(({ rows }, index) => {
      check(file, rows?.map(({ id = '' }) => ({ id })) ?? [], ['charts', index, 'rows']);
    });
  }
}
