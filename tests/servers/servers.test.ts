/**
 * Serves a built site, at a host's root and below a path, with the configuration that the build ships, and asks for
 * everything. Run it with `npm run test:servers` after
 * `apt-get install nginx libnginx-mod-http-brotli-static caddy apache2`.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listOfFiles } from '../../src/commands/output.ts';
import { loadStory } from '../../src/explainer/story.ts';
import { everywhere, fileTypes, headersOf, kindOf, type FileKind } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/hosts.ts';
import { policyOf } from '../../src/hosting/site.ts';
import { contentFolder } from '../../src/site.ts';
import { observatoryScore } from './observatory.ts';
import { missingPrograms, serverNames, startServer, type WebServer } from './servers.ts';

const missing = missingPrograms();
if (missing.length > 0) {
  console.error(
    `Not installed: ${missing.join(', ')}.\nInstall: apt-get install nginx libnginx-mod-http-brotli-static caddy apache2`,
  );
  process.exit(1);
}

const workshop = mkdtempSync(join(tmpdir(), 'servers-'));
chmodSync(workshop, 0o755);
after(() => rmSync(workshop, { recursive: true, force: true }));

/** What servers keep to themselves. */
const forHosts: string[] = [...hostFiles, listOfFiles];

/** The content with one section that has been renamed. */
const formerName = 'a-former-name';
const content = join(workshop, 'content');
cpSync(contentFolder, content, { recursive: true });
const [language = ''] = loadStory(content).explainers[0]?.facts.languages ?? [];
const sections = join(content, language, 'sections');
const [renamed = ''] = readdirSync(sections);
const source = readFileSync(join(sections, renamed), 'utf8');
writeFileSync(
  join(sections, renamed),
  source.replace(/^aliases:.*\n/m, '').replace(/^standfirst/m, `aliases: [${formerName}]\nstandfirst`),
);
const newName = renamed.replace(/^\d+-|\.md$/g, '');
const formerPages = loadStory(content).explainers.flatMap(({ prefix, navigation }) =>
  navigation.flatMap(({ aliases }) => aliases.map((alias) => `${prefix}${alias}/index.html`)),
);

const types: [RegExp, RegExp][] = [
  ...fileTypes.map(([ending, type]): [RegExp, RegExp] => [
    ending,
    new RegExp(type.split(';')[0]?.replaceAll('+', '\\+') ?? ''),
  ]),
  [/\.html$/, /^text\/html; charset=utf-8$/i],
  [/\.xml$/, /^(?:text|application)\/xml/],
  [/\.txt$/, /^text\/plain; charset=utf-8$/i],
  [/\.svg$/, /^image\/svg\+xml/],
  [/\.png$/, /^image\/png$/],
  [/\.jpg$/, /^image\/jpeg$/],
  [/\.ico$/, /^image\/(?:x-icon|vnd\.microsoft\.icon)$/],
  // Nobody asks for it over the web.
  [/\.nojekyll$/, /^/],
];

interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

function get(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(' | ')]),
          ),
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

for (const base of ['/', '/berita/topik/']) {
  const root = join(workshop, base === '/' ? 'root' : 'below');
  const folder = join(root, base);
  mkdirSync(join(folder, '..'), { recursive: true });
  execFileSync('node', ['src/commands/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: folder,
      SITE_URL: 'https://example.org',
      BASE_PATH: base,
      HSTS: '1',
    },
    stdio: 'inherit',
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .filter((name) => !/\.(?:br|gz)$/.test(name) && !forHosts.includes(name))
    .filter((name) => name !== '404.html' && !formerPages.includes(name));
  const common = everywhere(policyOf(folder), 31_536_000);

  const assertHeaders = (answer: Answer, kind: FileKind, path: string) => {
    for (const [name, value] of headersOf(kind, common)) {
      assert.equal(answer.headers[name.toLowerCase()], value, `${name} of ${path}`);
    }
  };

  serverNames.forEach((name, index) => {
    test(`${name} at ${base}`, async (suite) => {
      const port = (base === '/' ? 18_080 : 18_090) + index;
      const server: WebServer = await startServer(name, join(workshop, `${name}-${port}`), port, { root, base });
      try {
        await suite.test(`serves all ${files.length} files`, async () => {
          for (const file of files) {
            const address = base + file.replace(/(^|\/)index\.html$/, '$1');
            const plain = readFileSync(join(folder, file));
            const compressed = readdirSync(join(folder, file, '..')).includes(`${file.split('/').at(-1)}.br`);
            for (const encoding of ['br', 'gzip', 'identity']) {
              const answer = await get(port, address, { 'accept-encoding': encoding });
              assert.equal(answer.status, 200, address);
              const expected = compressed && server.encodings.includes(encoding) ? encoding : undefined;
              assert.equal(answer.headers['content-encoding'], expected, `encoding ${encoding} of ${address}`);
              const ending = expected === 'br' ? '.br' : '.gz';
              assert.deepEqual(answer.body, expected ? readFileSync(join(folder, file + ending)) : plain, address);
              assert.match(
                answer.headers['content-type'] ?? '',
                types.find(([shape]) => shape.test(file))?.[1] ?? /^$/,
                address,
              );
              if (compressed) assert.match(answer.headers['vary'] ?? '', /accept-encoding/i, address);
              assertHeaders(answer, kindOf(file), address);
            }
          }
        });
        await suite.test('asks nothing anew that has not changed', async () => {
          const { headers } = await get(port, base, { 'accept-encoding': 'br' });
          assert.ok(headers['etag']);
          const again = await get(port, base, { 'accept-encoding': 'br', 'if-none-match': headers['etag'] });
          assert.equal(again.status, 304);
        });
        await suite.test('answers an unknown address with our page', async () => {
          const page = readFileSync(join(folder, '404.html'));
          for (const path of ['no-such-page/', 'no-such-page', 'share/none.jpg', `${newName}/none.svg`, 'none.xml']) {
            const answer = await get(port, base + path);
            assert.equal(answer.status, 404, path);
            assert.deepEqual(answer.body, page, path);
            assert.match(answer.headers['content-type'] ?? '', /^text\/html/, path);
            assertHeaders(answer, 'not-found', path);
          }
        });
        await suite.test('keeps the files that are for hosts to itself', async () => {
          const ways = [
            '.hosting//files',
            '/.hosting/files',
            '%2Ehosting/files',
            'share/../.hosting/files',
            './_headers',
          ];
          for (const path of [...forHosts, ...ways])
            assert.match(String((await get(port, base + path)).status), /^40[034]$/, path);
        });
        await suite.test('sends readers on from former addresses', async () => {
          for (const path of [`${formerName}/`, formerName]) {
            const { status, headers } = await get(port, base + path);
            assert.equal(status, 301, path);
            assert.equal(new URL(headers['location'] ?? '', `http://127.0.0.1:${port}`).pathname, `${base}${newName}/`);
          }
          const unslashed = await get(port, base + newName);
          assert.match(String(unslashed.status), /^30[178]$/);
          assert.equal(
            new URL(unslashed.headers['location'] ?? '', `http://127.0.0.1:${port}`).pathname,
            `${base}${newName}/`,
          );
        });
        await suite.test('earns an A+ of the Observatory', async (result) => {
          const { headers, body } = await get(port, base);
          const { score, reasons } = observatoryScore(headers, body.toString());
          result.diagnostic(`score ${score}: ${reasons.join(', ')}`);
          assert.ok(score >= 100, `score ${score}: ${reasons.join(', ')}`);
        });
      } finally {
        await server.stop();
      }
    });
  });
}
