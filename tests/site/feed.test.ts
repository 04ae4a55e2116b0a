/** The feeds, read by a parser of other people's making. */
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Parser from 'rss-parser';
import { describe, expect, inject, test } from 'vitest';
import { startOfDay } from '../../src/content/dates.ts';
import { pageWith } from '../../src/embeds/points.ts';
import { latestOf } from '../../src/feeds/latest.ts';
import { explainersOf } from './built-pages.ts';

const { root, other } = inject('sites');
const parser = new Parser();

describe.each([
  { ...root, name: 'the root' },
  { ...other, name: 'the other explainer' },
])('at $name', ({ folder, site, base, content }) => {
  const home = site + base;
  const read = (path: string) => parser.parseString(readFileSync(join(folder, path), 'utf8'));

  test.each(explainersOf(content))('the latest sections stand whole in the feed in $language', async (explainer) => {
    const feed = await read(`${explainer.prefix}feed.xml`);
    expect(feed.title).toBe(explainer.facts.name);
    expect(feed.link).toBe(home + explainer.front.path);
    expect(feed['language']).toBe(explainer.language);
    expect(feed.items.map(({ title, link }) => [title, link])).toEqual(
      latestOf(explainer.sections).map(({ title, path }) => [title, home + path]),
    );
    for (const item of feed.items) {
      expect(item.isoDate).toBe(
        new Date(startOfDay(explainer.facts.published, explainer.facts.timezone)).toISOString(),
      );
      const text = (item['content:encoded'] as string | undefined) ?? '';
      const page = explainer.sections.find(({ path }) => home + path === item.link);
      const words = toString(fromHtml(text, { fragment: true }));
      for (const heading of page?.headings ?? []) expect(words).toContain(heading.text);
      expect(text).not.toMatch(/<(?:script|style|button|svg)|\s(?:class|id|style|on\w+)=/);
      const addresses = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? '');
      expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    }
  });

  test.each(explainersOf(content))(
    'corrections have a feed where a page in $language shows them',
    async (explainer) => {
      const shown = pageWith(explainer, 'corrections');
      const path = `${explainer.prefix}corrections.xml`;
      expect(existsSync(join(folder, path))).toBe(shown !== undefined);
      if (!shown) return;
      const { items } = await read(path);
      expect(items.map(({ link }) => link)).toEqual(
        [...explainer.changes, ...explainer.corrections].map(({ id }) => `${home}${shown.path}#${id}`),
      );
      const page = readFileSync(join(folder, shown.path, 'index.html'), 'utf8');
      for (const { link } of items) expect(page).toContain(`id="${link?.split('#')[1]}"`);
    },
  );
});
