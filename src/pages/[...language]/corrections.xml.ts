/** The corrections of one language as a feed, where a page shows them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Explainer } from '../../explainer/model.ts';
import { getExplainers } from '../../explainer/handed-over.ts';
import { correctionsFeed } from '../../feeds/corrections-feed.ts';
import { rssOf, type Feed } from '../../feeds/rss.ts';

export const getStaticPaths = (() =>
  getExplainers().flatMap((explainer) => {
    const feed = correctionsFeed(explainer);
    return feed
      ? [{ params: { language: explainer.prefix.slice(0, -1) || undefined }, props: { explainer, feed } }]
      : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ explainer: Explainer; feed: Feed }> = ({ props: { explainer, feed } }) =>
  rssOf(explainer, feed);
