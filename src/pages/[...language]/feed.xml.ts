/** The sections of one language as a feed. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Explainer } from '../../explainer/model.ts';
import { getExplainers } from '../../explainer/handed-over.ts';
import { rssOf } from '../../feeds/rss.ts';
import { sectionsFeed } from '../../feeds/sections-feed.ts';

export const getStaticPaths = (() =>
  getExplainers().map((explainer) => ({
    params: { language: explainer.prefix.slice(0, -1) || undefined },
    props: { explainer },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ explainer: Explainer }> = async ({ props: { explainer } }) =>
  rssOf(explainer, await sectionsFeed(explainer));
