/** The feed of what was put right, since publication and in the report that the explainer is founded on. */
import type { RSSFeedItem } from '@astrojs/rss';
import { absoluteUrl, url } from '../site.ts';
import { startOfDay, type CalendarDate } from '../content/dates.ts';
import type { Explainer, Page, Prose } from '../explainer/model.ts';
import { imagesOf } from '../components/images.ts';
import { composePage } from '../texts/compose.ts';
import { wordsOf } from '../words/index.ts';
import { plainHtml } from './plain-html.ts';
import type { Feed } from './rss.ts';

/** Undefined where no page shows corrections, to which the feed would lead. */
export function correctionsFeed(explainer: Explainer): Feed | undefined {
  const { changes, corrections, facts, find, language, prefix } = explainer;
  const home = find.pageWith('corrections');
  if (!home) return undefined;
  const words = wordsOf(language);
  const labels = words.corrections;
  const text = composePage(explainer, home, words, { url, image: imagesOf(language) });
  const itemOf = (id: string, page: Page, date: CalendarDate, parts: [string, Prose][]): RSSFeedItem => ({
    title: page.title,
    link: `${absoluteUrl(home.path)}#${id}`,
    pubDate: new Date(startOfDay(date)),
    content: plainHtml(
      parts.map(([label, prose]) => `<p><b>${label}.</b> ${text.prose(prose)}</p>`).join(''),
      absoluteUrl(home.path),
    ),
  });
  const { before, after, said, correct, why } = labels;
  const sinceThen = changes.map((change) =>
    itemOf(change.id, change.page, change.date, [
      [before, change.before],
      [after, change.after],
      [why, change.why],
    ]),
  );
  const inReport = corrections.map((correction) =>
    itemOf(correction.id, correction.page, facts.published, [
      [said, correction.said],
      [correct, correction.correct],
      [why, correction.why],
    ]),
  );
  return {
    path: `${prefix}corrections.xml`,
    title: `${facts.name}: ${labels.title}`,
    description: labels.report,
    items: [...sinceThen, ...inReport],
  };
}
