/** One feed of one language, in RSS. */
import rss, { type RSSFeedItem } from '@astrojs/rss';
import { absoluteUrl } from '../site.ts';
import { startOfDay } from '../content/dates.ts';
import type { Explainer } from '../explainer/model.ts';

export interface Feed {
  /** Address below the site's base. */
  path: string;
  title: string;
  description: string;
  items: RSSFeedItem[];
}

export function rssOf(
  { language, facts, front, revised }: Explainer,
  { path, title, description, items }: Feed,
): Promise<Response> {
  return rss({
    title,
    description,
    site: absoluteUrl(front.path),
    items,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      ...(facts.authors.length > 0 && { dc: 'http://purl.org/dc/elements/1.1/' }),
    },
    customData: [
      `<language>${language}</language>`,
      `<lastBuildDate>${new Date(startOfDay(revised, facts.timezone)).toUTCString()}</lastBuildDate>`,
      `<atom:link href="${absoluteUrl(path)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });
}
