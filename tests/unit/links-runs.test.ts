/** How runs over links behave: gently, within their budget, where they were left, and not at all without a connection. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Offline } from '../../src/links/connection.ts';
import { inFolder } from './content-folder.ts';
import { day, linkRuns, sources, start } from './link-runs.ts';

const runs = linkRuns();

const five = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://fine.example/${name}`);

test('what was asked in the last seven days is not asked again, unless all is to be', () =>
  inFolder(sources(...five), async (content) => {
    const first = await runs.run(content);
    expect(first.asked).toHaveLength(6);
    const again = await runs.run(content, { clock: () => start + 6 * day });
    expect([...again.asked, ...runs.copies]).toEqual([]);
    // It still tells how everything is.
    expect(again.lines).toEqual(first.lines);
    expect(again.text).toBe(first.text);
    const all = await runs.run(content, { clock: () => start + 6 * day, isAll: true });
    expect(all.asked).toHaveLength(6);
    expect(all.at(five[0] ?? '').status?.on).toBe('2026-12-05');
    expect((await runs.run(content, { clock: () => start + 14 * day })).asked).toHaveLength(6);
  }));

test('a run that was killed goes on where it was', () =>
  inFolder(sources(...five), async (content) => {
    const before = readFileSync(join(content, 'sources.yaml'), 'utf8');
    const { asked: first } = await runs.run(content, { budget: { until: Infinity, requests: 5 } });
    // As if it had been killed before it could write, in the middle of a line.
    writeFileSync(join(content, 'sources.yaml'), before);
    appendFileSync(runs.journal, '{"url":"https://fine.exam');
    const { asked: then, at } = await runs.run(content);
    expect(first.length).toBeGreaterThan(0);
    expect(then.length).toBeGreaterThan(0);
    expect([...first, ...then].sort()).toEqual(['https://fine.example/jembatan', ...five].sort());
    for (const url of five) expect(at(url)).toMatchObject({ archived: expect.any(String), status: { is: 'alive' } });
  }));

test('time and requests are enough when they are over, and what is left is told', () =>
  inFolder(sources(...five), async (content) => {
    const none = await runs.run(content, { budget: { until: start, requests: 100 } });
    expect(none.asked).toEqual([]);
    expect(none.lines.at(-1)).toBe('12 left for another run.');
    let now = start;
    const { manner } = runs.servers;
    const slow = {
      ...manner,
      wait: () => Promise.resolve(void (now += 60_000)),
    };
    const some = await runs.run(content, {
      manner: slow,
      clock: () => now,
      budget: { until: start + 200_000, requests: 100 },
    });
    expect(some.asked.length).toBeGreaterThan(0);
    expect(some.asked.length).toBeLessThan(6);
    const few = await runs.run(content, { budget: { until: Infinity, requests: 4 } });
    expect(few.asked.length + runs.copies.length).toBeLessThanOrEqual(4);
  }));

test('a host is asked one thing at a time with a pause, and only so many hosts at once', async () => {
  const hosts = ['fine', 'lost', 'gone', 'robots', 'nohead', 'cookie', 'moved'];
  const urls = hosts.flatMap((host) => ['a', 'b', 'c'].map((path) => `https://${host}.example/${path}`));
  await inFolder(sources(...urls), async (content) => {
    const waits: number[] = [];
    const { manner, most } = runs.servers;
    const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
    await runs.run(content, { manner: { ...manner, hosts: 3, pause: 1_234, wait } });
    expect(most.ofHost).toBe(1);
    // And the archive.
    expect(most.hosts).toBeLessThanOrEqual(4);
    expect(most.hosts).toBeGreaterThan(2);
    // Between the addresses of each host, and between the copies.
    expect(waits).toEqual(Array<number>(3 + 6 * 2 + 21).fill(1_234));
  });
});

test('a host that asks for patience is asked no more in this run', () => {
  const urls = ['a', 'b', 'c'].map((path) => `https://patient.example/${path}`);
  return inFolder(sources(...urls), async (content) => {
    const { asked, lines, at } = await runs.run(content);
    expect(asked.filter((url) => url.includes('patient'))).toEqual([urls[0]]);
    expect(at(urls[0] ?? '').status).toMatchObject({ is: 'refused', seen: 'answers robots with 429' });
    expect(at(urls[1] ?? '')).not.toHaveProperty('status');
    expect(lines.at(-1)).toBe('2 left for another run.');
  });
});

test('an archive that fails is left alone, and asked another time', () =>
  inFolder(sources(...five), async (content) => {
    runs.archiveFails = true;
    const { at, lines } = await runs.run(content);
    // Three addresses, each three times.
    expect(runs.copies).toHaveLength(9);
    expect(at(five[0] ?? '')).toEqual(expect.objectContaining({ status: { is: 'alive', on: '2026-11-29' } }));
    expect(lines.at(-1)).toBe('6 left for another run.');
    runs.archiveFails = false;
    const then = await runs.run(content);
    expect(then.asked).toEqual([]);
    expect(then.at(five[0] ?? '')).toHaveProperty('archived');
  }));

test('without a connection one sentence is said and nothing is written', () =>
  inFolder(sources(...five), async (content) => {
    const before = readFileSync(join(content, 'sources.yaml'), 'utf8');
    const manner = { ...runs.servers.manner, fetch: () => Promise.reject(new TypeError('fetch failed')) };
    const failed = runs.run(content, { manner });
    await expect(failed).rejects.toThrow(Offline);
    await expect(failed).rejects.toThrow(
      'The internet cannot be reached from here: nothing was asked, and nothing was written.',
    );
    expect(readFileSync(join(content, 'sources.yaml'), 'utf8')).toBe(before);
    expect(readFileSync(runs.journal, 'utf8')).toBe('');
  }));

test('where only the archive is silent there is a connection', () =>
  inFolder(sources(...five), async (content) => {
    const { manner } = runs.servers;
    const fetch = (request: Request) =>
      request.url.includes('//archive.example') ? Promise.reject(new TypeError('fetch failed')) : manner.fetch(request);
    const { at } = await runs.run(content, { manner: { ...manner, fetch } });
    expect(at(five[0] ?? '').status?.is).toBe('alive');
  }));

test('what is silent once the connection is lost is not called silent', async () => {
  const hosts = ['robots', 'lost', 'gone', 'nohead', 'moved', 'cookie', 'broken', 'soft'];
  const many = Array.from({ length: 20 }, (_, index) => `host${index}`);
  const urls = [...hosts, ...many].map((host) => `https://${host}.example/a`);
  await inFolder(sources(...urls), async (content) => {
    const { manner } = runs.servers;
    let count = 0;
    const tried = new Set<string>();
    const fetch = (request: Request) => {
      count += 1;
      tried.add(request.url);
      return count > 5 ? Promise.reject(new TypeError('fetch failed')) : manner.fetch(request);
    };
    const { at, lines } = await runs.run(content, { manner: { ...manner, fetch, hosts: 1 } });
    const known = urls.flatMap((url) => at(url).status?.is ?? []);
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(urls.length);
    expect(known).not.toContain('unreachable');
    // Nor is anybody else asked then.
    expect(tried.size).toBeLessThan(15);
    expect(lines.at(-1)).toMatch(/^\d+ left for another run\.$/);
  });
});

test('the journal may be gone', () =>
  inFolder(sources(), async (content) => {
    expect(existsSync(runs.journal)).toBe(false);
    await runs.run(content);
    expect(existsSync(runs.journal)).toBe(true);
  }));
