/** What a run over the links of a story writes and tells. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, replaced, rightContent, type Mistakes } from './content-folder.ts';
import { archived, day, linkRuns, source, sources, start } from './link-runs.ts';

const runs = linkRuns();

test('every source gets its state, with the day where the story is told, and its copy', () => {
  const urls = ['fine', 'lost', 'hijacked', 'renamed', 'silent', 'robots'].map((name) => `https://${name}.example/a`);
  const [fine = '', lost = '', hijacked = '', renamed = '', silent = '', robots = ''] = urls;
  const content: Mistakes = {
    ...sources(...urls.slice(1)),
    // The evening in UTC is the next day there.
    'explainer.yaml': replaced('published:', 'timezone: Asia/Jakarta\npublished:'),
  };
  const withDate = (text: string) =>
    (content['sources.yaml'] as (text: string) => string)(text) + source(fine, '  date: 2019-04\n');
  return inFolder({ ...content, 'sources.yaml': withDate }, async (folderOfContent) => {
    const { at, lines } = await runs.run(folderOfContent);
    const on = '2026-11-30';
    const copy = (url: string) => archived(url).replace('http:', 'https:');
    expect(at(fine)).toMatchObject({ archived: copy(fine), status: { is: 'alive', on } });
    expect(at(lost).status).toEqual({ is: 'dead', on, since: on, seen: 'answers 404' });
    expect(at(hijacked).status).toEqual({ is: 'hijacked', on, since: on, seen: 'leads to casino.example' });
    expect(at(renamed).status).toEqual({ is: 'moved', on, to: 'https://newname.example/bridge' });
    expect(at(robots).status).toEqual({ is: 'refused', on, seen: 'answers robots with 403' });
    expect(at(silent).status).toEqual({ is: 'unreachable', on, since: on, seen: 'does not answer in time' });
    // Nearest to the day of the source as far as that is known, else to the day of the story.
    expect(runs.copies).toContain(`${fine} 201904`);
    expect(runs.copies).toContain(`${lost} 20200201`);
    const mend = 'Readers are led to its copy. Write the new address as `url`, without `status`.';
    expect(lines.map((line) => line.replace(/:\d+:/, ':'))).toEqual([
      `content/sources.yaml: The address ${lost} answers 404. ${mend}`,
      `content/sources.yaml: The address ${hijacked} leads to casino.example. ${mend}`,
      `content/sources.yaml: The address ${renamed} has moved to https://newname.example/bridge. Write the new address as \`url\`, without \`status\`.`,
      `content/sources.yaml: The address ${silent} does not answer in time. It counts as dead after 14 days, since 2026-11-30.`,
      'These refuse robots: open them yourself. robots.example',
      '7 addresses: 2 alive, 1 moved, 1 refused, 1 unreachable, 1 dead, 1 hijacked. Sources with a copy: 7 of 7.',
    ]);
  });
});

test('whatever else names an address is asked, drafts too, and told with its line', () =>
  inFolder(
    {
      ...sources(),
      'explainer.yaml': (text) =>
        `${text}authors: [{ name: Bu Ratna, url: https://lost.example/author }]\npublisher: { corrections: https://lost.example/corrections }\n`,
      'pictures.yaml': 'pictures: { foto/titi.jpg: { credit: Bu Ratna, url: https://lost.example/picture } }\n',
      'id/people.yaml': replaced('Ia meresmikan', 'Ia [ini](https://lost.example/prose) meresmikan'),
      'id/sections/1-jembatan.md': (text) => `${text}\nLihat [ini](https://lost.example/text#part).\n`,
      'id/sections/3-nanti.md': (rightContent['id/sections/2-biaya.md'] ?? '')
        .replace('title: ', 'draft: true\ntitle: ')
        .replace('Biayanya', '[Itu](https://moved.example/draft)'),
    },
    async (content) => {
      const { lines, asked, text } = await runs.run(content);
      const mend = 'Mend or remove the link.';
      expect(lines.slice(0, -1)).toEqual([
        `content/explainer.yaml:15: The address https://lost.example/author answers 404. ${mend}`,
        `content/explainer.yaml:16: The address https://lost.example/corrections answers 404. ${mend}`,
        `content/id/people.yaml:6: The address https://lost.example/prose answers 404. ${mend}`,
        `content/id/sections/1-jembatan.md:15: The address https://lost.example/text answers 404. ${mend}`,
        'content/id/sections/3-nanti.md:9: The address https://moved.example/draft has moved to https://moved.example/new. Write the new address.',
        `content/pictures.yaml:1: The address https://lost.example/picture answers 404. ${mend}`,
      ]);
      expect(asked.filter((url) => url.startsWith('https://lost.example'))).toHaveLength(5);
      // Of sources alone a copy is kept, and something is written.
      expect(runs.copies).toEqual(['https://fine.example/jembatan 20200102']);
      expect(text.match(/status: /g)).toHaveLength(1);
    },
  ));

test('who answers nobody for two weeks is dead, and alive again once somebody answers', () => {
  const silent = 'https://silent.example/a';
  let isBack = false;
  return inFolder(sources(silent), async (content) => {
    const after = async (days: number) => {
      const { manner } = runs.servers;
      const back = (request: Request) =>
        manner.fetch(isBack && request.url === silent ? new Request('https://fine.example/a') : request);
      const { at } = await runs.run(content, { clock: () => start + days * day, manner: { ...manner, fetch: back } });
      return at(silent).status;
    };
    const seen = 'does not answer in time';
    const since = '2026-11-29';
    expect(await after(0)).toEqual({ is: 'unreachable', on: since, since, seen });
    expect(await after(8)).toEqual({ is: 'unreachable', on: '2026-12-07', since, seen });
    expect(await after(16)).toEqual({ is: 'dead', on: '2026-12-15', since, seen });
    isBack = true;
    expect(await after(24)).toEqual({ is: 'alive', on: '2026-12-23' });
  });
});

test('a copy that somebody has chosen stays, and what is no copy is not taken', () => {
  const [chosen, none, redirect, other, odd] = ['chosen', 'none', 'redirect', 'other', 'odd'].map(
    (name) => `https://fine.example/${name}`,
  ) as [string, string, string, string, string];
  const mine = 'https://fine.example/copy-of-mine';
  return inFolder(
    {
      'sources.yaml': (text) =>
        text.replace('https://example.com/jembatan', 'https://fine.example/jembatan') +
        source(chosen, `  archived: ${mine}\n`) +
        [none, redirect, other, odd].map((url) => source(url)).join(''),
    },
    async (content) => {
      const taken = runs.closest;
      const said: Record<string, object | undefined> = {
        [none]: undefined,
        [redirect]: { ...taken(redirect), status: '302' },
        [other]: { ...taken(other), url: 'https://casino.example/web/20200102030405/x' },
        [odd]: { available: 'perhaps' },
      };
      runs.closest = (url) => (url in said ? said[url] : taken(url));
      const { at, asked, lines } = await runs.run(content);
      expect(at(chosen).archived).toBe(mine);
      expect(runs.copies.some((line) => line.startsWith(chosen))).toBe(false);
      // Whatever is not the archive's is asked as any other address.
      expect(asked).toContain(mine);
      for (const url of [none, redirect, other, odd]) expect(at(url)).not.toHaveProperty('archived');
      expect(lines.slice(-3)).toEqual([
        '7 addresses: 7 alive. Sources with a copy: 2 of 6.',
        'What has none can be kept at https://web.archive.org/save.',
        // The last one was not understood, so it is asked again.
        '1 left for another run.',
      ]);
      // One that was written over the archive's stays too.
      const file = join(content, 'sources.yaml');
      const theirs = readFileSync(file, 'utf8').match(/https:\/\/web\.archive\S+jembatan/)?.[0] ?? 'none';
      writeFileSync(file, readFileSync(file, 'utf8').replace(theirs, mine));
      expect((await runs.run(content)).text.match(new RegExp(mine, 'g'))).toHaveLength(2);
    },
  );
});

test('where the content has mistakes, they are told and nobody is asked', () =>
  inFolder({ ...sources(), 'id/people.yaml': 'people: 3\n' }, async (content) => {
    await expect(runs.run(content)).rejects.toThrow('content/id/people.yaml:1: `people` is of the wrong type.');
    expect(runs.servers.asked).toEqual([]);
  }));
