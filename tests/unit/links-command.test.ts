/** `npm run links` itself: what it takes, what it says, and that nothing else runs it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment } from '../environment.ts';
import { badServers, type BadServers } from './bad-servers.ts';
import { inFolder, type Mistakes } from './content-folder.ts';

let servers: BadServers;
const elsewhere = mkdtempSync(join(tmpdir(), 'links-'));
beforeAll(async () => {
  const copy = { available: true, status: '200', timestamp: '20200102030405' };
  servers = await badServers({
    'archive.org'(_request, response, path) {
      const url = `http://web.archive.org/web/20200102030405/${new URL(path, 'https://x.example').searchParams.get('url')}`;
      response.end(JSON.stringify({ archived_snapshots: { closest: { ...copy, url } } }));
    },
  });
});
afterAll(async () => {
  rmSync(elsewhere, { recursive: true });
  await servers.close();
});

/** In place of the net: the servers of the test, or nobody. */
const net = (port?: number) =>
  `data:text/javascript,const real = fetch; globalThis.fetch = (request) => { ${
    port === undefined
      ? 'throw new TypeError("fetch failed")'
      : `const { protocol, host, pathname, search } = new URL(request.url);
         return real("http://127.0.0.1:${port}/" + protocol.slice(0, -1) + "/" + host + pathname + search,
           { headers: request.headers, redirect: "manual" })`
  } };`;

/** Runs the command where nothing of the project is, so that what it keeps is thrown away. */
function links(content: string, preload: string, ...flags: string[]) {
  const args = ['--import', encodeURI(preload), resolve('src/commands/links.ts'), ...flags];
  return new Promise<{ code: unknown; out: string; error: string }>((done) => {
    execFile(
      process.execPath,
      args,
      { cwd: elsewhere, env: environment({ CONTENT_DIR: content }) },
      (fault, out, error) => done({ code: fault?.code ?? 0, out, error }),
    );
  });
}

const one: Mistakes = { 'sources.yaml': (text) => text.replace('https://example.com/', 'https://gone.example/') };

test('it asks, writes and tells; where there is no terminal, without a bar', () =>
  inFolder(one, async (content) => {
    const { code, out, error } = await links(content, net(servers.port));
    const file = join(content, 'sources.yaml');
    expect([code, error]).toEqual([0, '']);
    expect(out.replace(/^.*sources.yaml/, 'sources.yaml')).toBe(
      'sources.yaml:5: The address https://gone.example/jembatan answers 410. Readers are led to its copy. Write the new address as `url`, without `status`.\n' +
        '1 address: 1 dead. Sources with a copy: 1 of 1.\n',
    );
    expect(readFileSync(file, 'utf8')).toMatch(
      /^ {2}archived: https:\/\/web\.archive\.org\/web\/20200102030405\/https:\/\/gone\.example\/jembatan\n {2}status: \{ is: dead, on: [\d-]{10}, since: [\d-]{10}, seen: answers 410 \}$/m,
    );
  }));

test('without a connection it says so in one sentence', () =>
  inFolder(one, async (content) => {
    expect(await links(content, net(), '--all')).toEqual({
      code: 1,
      out: '',
      error: 'The internet cannot be reached from here: nothing was asked, and nothing was written.\n',
    });
  }));

test.each([['--minutes', 'soon'], ['other']])('%s is none of its flags', (...flags) =>
  inFolder(one, async (content) => {
    expect(await links(content, net(), ...flags)).toEqual({
      code: 1,
      out: '',
      error: `npm run links is ${JSON.stringify(flags.join(' '))}: the flags are --all, --minutes 30 and --requests 2000.\n`,
    });
  }),
);

test('nothing else runs it: no build, no check, no test, no workflow', () => {
  const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|astro)$/.test(name),
  );
  const importing = modules.filter((name) => /from '\.[./]*\/links\//.test(readFileSync(join('src', name), 'utf8')));
  expect(importing).toEqual([join('commands', 'links.ts')]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.entries(scripts).filter(([, line]) => /\blinks\b/.test(line))).toEqual([
    ['links', 'node src/commands/links.ts'],
  ]);
  for (const file of ['.github/workflows/pages.yml', '.ci/run', 'astro.config.mjs'])
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/run links|commands\/links|\/links\//);
});
