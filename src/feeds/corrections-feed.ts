/** The feed of what was put right, since publication and in the material that the explainer is founded on. */
import type { RSSFeedItem } from '@astrojs/rss';
import { imagesOf } from '../components/images.ts';
import { startOfDay, type CalendarDate } from '../content/dates.ts';
import { pageWith } from '../embeds/points.ts';
import type { Explainer } from '../explainer/model.ts';
import { absoluteUrl } from '../site.ts';
import { composePage } from '../texts/compose.ts';
import { plainHtml } from './plain-html.ts';
import type { Feed } from './rss.ts';

/** Undefined where no page shows corrections, to which the feed would lead. */
export function correctionsFeed(explainer: Explainer): Feed | undefined {
  const { facts, prefix, words } = explainer;
  const home = pageWith(explainer, 'corrections');
  const block = home && composePage(explainer, home, imagesOf(explainer.language)).blocks.find(isCorrections);
  if (!block) return undefined;
  const address = absoluteUrl(home.path);
  const { changes, original } = block.shown;
  const { title, before, after, said, correct, why } = words.corrections;
  /** @param texts each with its label, as HTML */
  const itemOf = (
    { id, page }: { id: string; page: { title: string } },
    date: CalendarDate,
    texts: [string, string][],
  ): RSSFeedItem => ({
    title: page.title,
    link: `${address}#${id}`,
    pubDate: new Date(startOfDay(date, facts.timezone)),
    content: plainHtml(texts.map(([label, html]) => `<p><b>${label}.</b> ${html}</p>`).join(''), address),
  });
  return {
    path: `${prefix}corrections.xml`,
    title: `${facts.name}: ${title}`,
    description: original?.label ?? changes?.label ?? title,
    items: [
      ...(changes?.entries ?? []).map((change) =>
        itemOf(change, change.date, [
          [before, change.before],
          [after, change.after],
          [why, change.why],
        ]),
      ),
      ...(original?.entries ?? []).map((correction) =>
        itemOf(correction, facts.published, [
          [said, correction.said],
          [correct, correction.correct],
          [why, correction.why],
        ]),
      ),
    ],
  };
}

type Blocks = ReturnType<typeof composePage>['blocks'];

function isCorrections(block: Blocks[number]): block is Extract<Blocks[number], { name: 'corrections' }> {
  return block.type === 'embed' && block.name === 'corrections';
}
