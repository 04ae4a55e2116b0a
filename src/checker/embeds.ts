/** Rules about embeds: what is asked for is there, stands where it can, and whatever there is to show is shown. */
import { visit } from 'unist-util-visit';
import type { FileKindName } from '../content/kinds.ts';
import type { Report } from '../content/problems.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';
import { embedNames, shownBy, type EmbedName } from '../embeds/embeds.ts';
import { pageWith } from '../embeds/points.ts';
import type { Explainer } from '../explainer/model.ts';
import { pagesWithFiles } from './pages.ts';

/** Data files that only one embed shows. */
const shownWhole = ['people', 'glossary', 'timeline', 'forecasts', 'corrections'] as const satisfies (EmbedName &
  FileKindName)[];

export function checkEmbeds(explainer: Explainer, content: Content, report: Report): void {
  const shownCharts = new Set<string | undefined>();
  let whole: string | undefined;
  for (const { page, file } of pagesWithFiles(explainer, content)) {
    visit(page.body, 'embed', (embed, _index, parent) => {
      const { name, option } = embed;
      const place = file.atNode(embed);
      const written = `![[${option ? `${name}:${option}` : name}]]`;
      if (parent?.type !== 'root')
        report(place, `${written} stands inside something else.`, 'Put it alone between two empty lines.');
      if (shownBy(explainer, name, option) === undefined)
        report(place, `There is nothing to show for ${written}.`, `Known are ${known(explainer, name).join(', ')}.`);
      if (name === 'chart') shownCharts.add(option);
      if (name !== 'everything') return;
      if (page.kind !== 'reference')
        report(place, `${written} stands on a page that is no reference page.`, 'Put it on a page in pages/.');
      else if (whole)
        report(place, `${written} stands in ${whole} already.`, 'Leave the whole story on one page only.');
      whole ??= page.file;
    });
  }
  const own = { ...content, files: content.files.filter(({ language }) => language === explainer.language) };
  for (const name of shownWhole) {
    for (const file of pageWith(explainer, name) ? [] : filesOf(own, name).filter(hasEntries))
      report.warn(
        file.at([]),
        'No page shows this file.',
        `Put ![[${name}]] alone in a paragraph of a page in pages/.`,
      );
  }
  for (const file of filesOf(own, 'charts')) {
    file.data.charts.forEach(({ id }, index) => {
      if (id !== '' && !shownCharts.has(id))
        report.warn(
          file.at(['charts', index]),
          `No page shows the chart ${id}.`,
          `Put ![[chart:${id}]] alone in a paragraph.`,
        );
    });
  }
}

/** Where a file has only empty lists, nothing is hidden from readers. */
function hasEntries({ data }: ContentFile): boolean {
  return Object.values(data).some((list) => !Array.isArray(list) || list.length > 0);
}

/** What could have been meant: one of the charts that there are, or anything else. */
function known({ charts }: Explainer, name: string): string[] {
  return name === 'chart' && charts.length > 0 ? charts.map(({ id }) => `chart:${id}`) : [...embedNames];
}
