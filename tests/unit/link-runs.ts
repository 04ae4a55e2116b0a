/** Runs over the links of small content folders, against servers of this machine and a clock of the test. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parse } from 'yaml';
import type { LinkStatus } from '../../src/content/schemas/sources.ts';
import { followLinks, type Following } from '../../src/links/follow.ts';
import { journalIn } from '../../src/links/journal.ts';
import { badServers, type BadServers, type Site } from './bad-servers.ts';
import type { Mistakes } from './content-folder.ts';

export const start = Date.parse('2026-11-29T20:00:00Z');
export const day = 24 * 60 * 60 * 1000;

/** The copy that the archive names, as it names it. */
export const archived = (url: string) => `http://web.archive.org/web/20200102030405/${url}`;

/** The right content has one address; this makes it one that answers, and adds a source for each of these. */
export const sources = (...urls: string[]): Mistakes => ({
  'sources.yaml': (text) =>
    text.replace('https://example.com/jembatan', 'https://fine.example/jembatan') +
    urls.map((url) => source(url)).join(''),
});

/** A source by its address, with more lines. */
export const source = (url: string, more = '') =>
  `${nameOf(url)}:\n  publisher: Warta\n  title: Bridge opened\n  url: ${url}\n${more}  language: en\n  kind: newspaper\n`;
const nameOf = (url: string) => url.replace(/\W+/g, '-');

interface Entry {
  archived?: string;
  status?: LinkStatus;
}

export interface Ran {
  lines: string[];
  /** `sources.yaml` after the run. */
  text: string;
  /** What was asked, the archive left out. */
  asked: string[];
  /** What a source says after the run, by its address. */
  at: (url: string) => Entry;
}

export interface Runs {
  servers: BadServers;
  /** The file in which results are kept. */
  journal: string;
  /** What the archive was asked in the last run, as `address timestamp`. */
  copies: string[];
  /** What the archive says of an address. */
  closest: (url: string) => object | undefined;
  archiveFails: boolean;
  run: (content: string, more?: Partial<Following>) => Promise<Ran>;
}

/** @param more hosts of a test file */
export function linkRuns(more: Record<string, Site> = {}): Runs {
  const runs = { run } as Runs;
  beforeEach(async () => {
    runs.copies = [];
    runs.closest = (url) => ({ available: true, status: '200', timestamp: '20200102030405', url: archived(url) });
    runs.archiveFails = false;
    runs.journal = join(mkdtempSync(join(tmpdir(), 'journal-')), 'links.jsonl');
    runs.servers = await badServers({ ...more, 'archive.example': archive });
  });
  afterEach(async () => {
    rmSync(join(runs.journal, '..'), { recursive: true });
    await runs.servers.close();
  });

  const archive: Site = (_request, response, path) => {
    const asked = new URL(path, 'https://archive.example').searchParams;
    const url = asked.get('url');
    if (url !== null) runs.copies.push(`${url} ${asked.get('timestamp')}`);
    const found = url === null ? undefined : runs.closest(url);
    response
      .writeHead(runs.archiveFails ? 503 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ url, archived_snapshots: found ? { closest: found } : {} }));
  };

  async function run(content: string, settings: Partial<Following> = {}): Promise<Ran> {
    runs.servers.asked.length = 0;
    runs.copies.length = 0;
    const told = await followLinks(content, {
      isAll: false,
      manner: runs.servers.manner,
      archive: 'https://archive.example/available',
      clock: () => start,
      journal: journalIn(runs.journal),
      budget: { until: Infinity, requests: Infinity },
      ...settings,
    });
    const text = readFileSync(join(content, 'sources.yaml'), 'utf8');
    const written = parse(text) as Record<string, Entry>;
    return {
      lines: told.split('\n'),
      text,
      asked: runs.servers.asked.filter((line) => !line.includes('//archive.example')).map((line) => line.slice(4)),
      at: (url) => written[nameOf(url)] ?? {},
    };
  }
  return runs;
}
