/** Rules about what sections open with: what it names is there, and there is something to draw. */
import type { Report } from '../content/problems.ts';
import { canOpen, openingOf } from '../embeds/opening.ts';
import { pagesWithFiles } from './pages.ts';
import type { Content } from '../content/read.ts';
import type { Explainer } from '../explainer/model.ts';

export function checkOpenings(explainer: Explainer, content: Content, report: Report): void {
  const { charts, facts } = explainer;
  for (const { page, file } of pagesWithFiles(explainer, content)) {
    const { opening } = page;
    if (!opening || file.problems.length > 0) continue;
    const at = (...keys: PropertyKey[]) => file.at(['opening', ...keys]);
    const chart = charts.find(({ id }) => id === opening.chart);
    if (opening.chart !== undefined && !chart)
      report(at('chart'), `The chart ${opening.chart} is not in charts.yaml.`, 'Add it there or mend the id.');
    else if (chart && !canOpen(chart))
      report(
        at('chart'),
        `The chart ${chart.id} is too much for an opening.`,
        'Name one with a single series of two to eight figures, none below 0.',
      );
    opening.route?.forEach(({ place }, index) => {
      if (place !== undefined && !facts.places.some(({ id }) => id === place))
        report(at('route', index), `There is no place ${place} in explainer.yaml.`, 'Add it there or mend the id.');
    });
    const isShown = openingOf(explainer, page) !== undefined;
    if (opening.forecasts && !isShown)
      report(at('forecasts'), 'This section tells no forecast.', 'Mark one with [[forecast:id]], or open otherwise.');
    if (opening.ribbon && !isShown)
      report(at('ribbon'), 'The timeline has too few events there.', 'Choose a longer time, or fill in timeline.yaml.');
  }
}
