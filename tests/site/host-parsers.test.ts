/**
 * What Netlify and Cloudflare Pages make of the files that a build writes for them: the site is put up as the README
 * says, read with their own programs, and every file must have the headers of the one definition.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listOfFiles } from '../../src/commands/output.ts';
import { filesIn } from '../../src/files/list.ts';
import { everywhere, headersOf, kindOf, notFoundFile, typeOf } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/hosts.ts';
import { policyOf } from '../../src/hosting/site.ts';
import { cloudflareSite, type CloudflareSite } from '../hosts/cloudflare.ts';
import { netlifySite, type NetlifySite } from '../hosts/netlify.ts';
import { commandsWith, runIn } from '../hosts/readme.ts';
import { explainersOf } from './built-pages.ts';

const { root, below, other } = inject('sites');

describe.each([
  { ...root, name: 'the root', commands: 'cp -R dist upload &&' },
  { ...below, name: 'a path', commands: 'cp -R dist upload/news/topic' },
  { ...other, name: 'the root, in two languages', commands: 'cp -R dist upload &&' },
])('at $name', (site) => {
  const folder = mkdtempSync(join(tmpdir(), 'upload-'));
  const upload = join(folder, 'upload');
  const common = everywhere(policyOf(site.folder));
  const files = filesIn(site.folder).filter(
    (file) =>
      !/\.(?:br|gz)$/.test(file) &&
      !([...hostFiles, listOfFiles, notFoundFile, '.nojekyll'] as string[]).includes(file),
  );
  const addressOf = (file: string) => site.base + file.replace(/(^|\/)index\.html$/, '$1');
  const redirects = readFileSync(join(site.folder, '_redirects'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map(([from = '', to = '', status]) => ({ from, to, status: Number(status) }));
  const former = new Set(redirects.map(({ from }) => from));
  let cloudflare: CloudflareSite;
  let netlify: NetlifySite;

  beforeAll(async () => {
    cpSync(site.folder, join(folder, 'dist'), { recursive: true });
    runIn(folder, commandsWith(site.commands).replace('npm run build', 'true'));
    cloudflare = await cloudflareSite(upload);
    netlify = await netlifySite(upload);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('no rule is rejected', () => {
    expect(netlify.errors).toEqual([]);
    expect(cloudflare.headers.invalid).toEqual([]);
    expect(cloudflare.redirects.invalid).toEqual([]);
    expect(cloudflare.headers.rules.length).toBeGreaterThan(8);
  });

  test('Netlify sends with each file what the definition says', () => {
    for (const file of files) {
      const sent = netlify.headersOf(addressOf(file));
      for (const [name, value] of headersOf(kindOf(file), common)) {
        // What Netlify says by itself is as good: max-age=0, must-revalidate.
        const expected = value === 'no-cache' ? undefined : value;
        expect(sent.get(name.toLowerCase()), `${name} of ${file}`).toBe(expected);
      }
      expect(sent.get('content-type'), file).toBe(typeOf(file));
    }
  });

  test('Cloudflare sends with each file what the definition says', async () => {
    for (const file of files.filter((name) => !former.has(addressOf(name)))) {
      const answer = await cloudflare.ask(addressOf(file));
      expect(answer.status, file).toBe(200);
      for (const [name, value] of headersOf(kindOf(file), common)) {
        const expected = value === 'no-cache' ? 'public, max-age=0, must-revalidate' : value;
        expect(answer.headers.get(name), `${name} of ${file}`).toBe(expected);
      }
      const type = typeOf(file);
      if (type) expect(answer.headers.get('content-type'), file).toBe(type);
    }
  });

  test('former addresses lead on', async () => {
    const aliases = explainersOf(site.content).flatMap(({ navigation }) => navigation.flatMap((page) => page.aliases));
    expect(redirects).toHaveLength(aliases.length);
    expect(netlify.redirects).toMatchObject(redirects);
    for (const { from, to } of redirects) {
      const answer = await cloudflare.ask(from);
      expect([answer.status, answer.headers.get('location')], from).toEqual([301, to]);
    }
  });

  test('what is not there is answered with our page, everywhere on the host, and kept by nobody', async () => {
    const page = readFileSync(join(site.folder, notFoundFile), 'utf8');
    expect(readFileSync(join(upload, notFoundFile), 'utf8')).toBe(page);
    for (const path of [`${site.base}none/`, `${site.base}share/none.jpg`, `${site.base}none.xml`, '/none']) {
      const answer = await cloudflare.ask(path);
      expect([answer.status, await answer.text()], path).toEqual([404, page]);
      expect(answer.headers.get('cache-control'), path).toBe('no-store');
    }
  });

  test('files for other servers are not put up', async () => {
    for (const file of [...hostFiles, listOfFiles].filter((name) => name.startsWith('.'))) {
      expect(existsSync(join(upload, site.base, file)), file).toBe(false);
      expect((await cloudflare.ask(site.base + file)).status, file).toBe(404);
    }
  });
});
