/** The feed of a language's latest sections, each with its whole text and its sources. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { absoluteUrl } from '../site.ts';
import Blocks from '../components/Blocks.astro';
import { imagesOf } from '../components/images.ts';
import Notes from '../components/Notes.astro';
import { startOfDay } from '../content/dates.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import { composePage } from '../texts/compose.ts';
import { latestOf } from './latest.ts';
import { plainHtml } from './plain-html.ts';
import type { Feed } from './rss.ts';

export async function sectionsFeed(explainer: Explainer): Promise<Feed> {
  const { facts, front, prefix, sections } = explainer;
  const container = await AstroContainer.create();
  const authors = facts.authors.map(({ name }) => `<dc:creator>${escaped(name)}</dc:creator>`).join('');
  const items: Feed['items'] = [];
  for (const page of latestOf(sections)) {
    items.push({
      title: page.title,
      description: page.summary,
      link: absoluteUrl(page.path),
      pubDate: new Date(startOfDay(page.published, facts.timezone)),
      ...(authors && { customData: authors }),
      content: await fullTextOf(explainer, page, container),
    });
  }
  return { path: `${prefix}feed.xml`, title: facts.name, description: front.summary, items };
}

/** RSS's own field for authors is an address for mail, so they stand in Dublin Core's. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function fullTextOf(explainer: Explainer, page: Page, container: AstroContainer): Promise<string> {
  const text = composePage(explainer, page, imagesOf(explainer.language));
  const blocks = await container.renderToString(Blocks, { props: { explainer, blocks: text.blocks } });
  const notes = await container.renderToString(Notes, { props: { explainer, notes: text.notes } });
  return plainHtml((text.lead ?? '') + blocks + notes, absoluteUrl(page.path));
}
