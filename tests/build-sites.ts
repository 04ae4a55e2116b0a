/**
 * Sets up, once for all tests, what they look at: the sites, each with its own output folder, and one browser, which
 * every test file opens pages of its own in. The builds are only started here: tests that need none of them go first,
 * and the others wait for them (built-sites.ts).
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { launchChromium } from '../src/commands/chromium.ts';
import { followTranslations } from '../src/commands/translation-records.ts';
import { contentFolder } from '../src/site.ts';
import { environment } from './environment.ts';
import { temporaryFolder } from './memory.ts';

const run = promisify(execFile);
const tiny = 'tests/fixtures/tiny';
const honey = 'tests/fixtures/honey';

/** Where a site was built, from what and for which address. */
export interface BuiltSite {
  folder: string;
  content: string;
  site: string;
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: { root: BuiltSite; below: BuiltSite; other: BuiltSite; hidden: BuiltSite; third: BuiltSite };
    /** What the build of the other site read, as count-reads.ts counts it. */
    counted: string;
    /** A file that is there when all builds have ended; it says what is wrong where one has failed. */
    ended: string;
    browser: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(temporaryFolder(), 'sites-'));
  const sites = {
    /** The content that is tested, at the root of a host. */
    root: { folder: join(folder, 'root'), content: contentFolder, site: 'https://example.org', base: '/' },
    /** A tiny explainer in two languages, with the same code: it has what the content may do without. */
    other: { folder: join(folder, 'other'), content: tiny, site: 'https://example.net', base: '/' },
    /** The same below a path. */
    below: { folder: join(folder, 'below'), content: tiny, site: 'https://example.net', base: '/news/topic/' },
    /** The tiny one as a preview below a path, without what an explainer need not have. */
    hidden: {
      folder: join(folder, 'hidden'),
      content: sparseCopy(join(folder, 'sparse')),
      site: 'https://example.net',
      base: '/jalan/buntu/',
    },
    /** One about no event and no place, in a language of a region, of which two sections are translated. */
    third: { folder: join(folder, 'third'), content: honey, site: 'https://example.net', base: '/honey/' },
  };
  const counted = join(folder, 'counted.json');
  const settings: Record<string, Record<string, string>> = {
    // As the other one to the byte, wherever it is built.
    below: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    other: { NODE_OPTIONS: `--import ${resolve('tests/count-reads.ts')}`, COUNTED: counted },
    hidden: { NOINDEX: '1' },
  };
  const stopping = new AbortController();
  const ended = join(folder, 'ended');
  const build = async (...names: (keyof typeof sites)[]) => {
    for (const name of names) {
      const { folder: output, content, site, base } = sites[name];
      await buildSite(
        { OUT_DIR: output, CONTENT_DIR: resolve(content), SITE_URL: site, BASE_PATH: base, ...settings[name] },
        checkoutIn(`${output}-checkout`),
        stopping.signal,
      );
    }
  };
  // One after the other where the next needs much of what the one before has made and kept.
  const builds = Promise.all([build('other', 'below', 'hidden'), build('root', 'third')]).then(
    () => writeWhole(ended, ''),
    (error: Error) => writeWhole(ended, `A site for the tests could not be built. ${error.message}`),
  );
  project.provide('counted', counted);
  project.provide('sites', sites);
  project.provide('ended', ended);
  // As few processes as can be, and what they share in memory: to start them is most of what a short look costs.
  const browser = await launchChromium(['--in-process-gpu', '--renderer-process-limit=1'], {
    TMPDIR: temporaryFolder(),
  });
  const { endpoint } = await browser.bind('tests', { host: '127.0.0.1', port: 0 });
  project.provide('browser', endpoint);
  return async () => {
    // Those of a run that was stopped, or that asked for none of them, go on until here.
    stopping.abort();
    await Promise.all([builds, browser.close()]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
}

/** Writes a file that others wait for, so that it is there only as a whole. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.unfinished`, text);
  renameSync(`${file}.unfinished`, file);
}

/**
 * A copy of what builds are made with. Astro keeps files for itself in `.astro`, always below the project: builds at
 * one time in one folder would write over each other's.
 */
export function checkoutIn(folder: string): string {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/**
 * A copy of the tiny explainer that is about no one event, says nothing of its publisher, and in which nothing has been
 * changed yet; in English it has no file of corrections and is behind in two places. It names its authors and has a theme.
 */
function sparseCopy(folder: string): string {
  cpSync(tiny, folder, { recursive: true });
  const cut = (file: string, from: RegExp, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  cut('explainer.yaml', /^publisher:\n(?: .*\n)+/m, '');
  cut('explainer.yaml', /^event:.*\n/m, 'subject: { id: jembatan bambu, en: bamboo bridges }\n');
  cut('explainer.yaml', /^timezone:.*\n/m, more);
  cut('id/corrections.yaml', /^changes:\n[^]*/m, 'changes: []\n');
  rmSync(join(folder, 'en/corrections.yaml'));
  mkdirSync(join(folder, 'theme'));
  cpSync(aTypeface, join(folder, 'theme/letters.woff2'));
  writeFileSync(join(folder, 'theme/logo.svg'), triangle('#a0f'));
  writeFileSync(join(folder, 'theme/logo-dark.svg'), triangle('#fc0'));
  // Addresses that are gone, with a copy and without, and one that has moved.
  const found = (url: string, lines: string) => cut('sources.yaml', new RegExp(`(?<=url: ${url}\\n)`), lines);
  found('https://example.com/jembatan', `  archived: ${copyOf('jembatan')}\n  status: { is: dead, on: 2021-10-05 }\n`);
  found('https://example.com/siaran', `  archived: https://example.com/simpan/siaran\n${hijacked}`);
  found('https://example.com/crossings.csv', hijacked);
  found('https://example.com/angin', '  status: { is: moved, on: 2021-10-05, to: https://example.com/baru }\n');
  // What is not published yet, and a source that only it has.
  cut(
    'sources.yaml',
    /\n*$/,
    '\nkelelawar-rahasia:\n  publisher: Kelelawar Rahasia\n  title: x\n  language: id\n  kind: newspaper\n',
  );
  const [head = ''] = readFileSync(join(folder, 'id/sections/2-biaya.md'), 'utf8').split('aliases');
  writeFileSync(
    join(folder, 'id/sections/9-kelelawar-rahasia.md'),
    `${head}draft: true\n---\n\nKelelawar rahasia.[^kelelawar-rahasia]\n`.replace(
      /title: .*/,
      'title: Kelelawar rahasia?',
    ),
  );
  cut(
    'id/people.yaml',
    /^people:\n/,
    'people:\n  - { id: kelelawar, name: Kelelawar Rahasia, kind: person, role: x, text: x, publish: 9999-01-01T00:00 }\n',
  );
  // What was translated last followed its original on one day; since then a sentence and a person have changed there.
  followTranslations(folder, { files: [], isAll: true });
  cut('en/translations.yaml', /^  on: .*/gm, '  on: 2021-10-01');
  cut('id/sections/1-pembukaan.md', /\n*$/, '\n\nSejak itu jembatannya berderit.[^council-2021]\n');
  cut('id/people.yaml', /role: juru cat\n/, 'role: tukang cat\n');
  return folder;
}

const copyOf = (page: string) => `https://web.archive.org/web/20210819010203/https://example.com/${page}`;
const hijacked = '  status: { is: hijacked, on: 2021-10-05, since: 2021-10-05, seen: leads to casino.example }\n';

const more = `theme:
  light: { paper: '#fff', accent: '#004a6e' }
  dark: { paper: '#00101c', accent: '#9bd4f5' }
  sans: Verdana, sans-serif
  font: { file: theme/letters.woff2 }
  logo: theme/logo.svg
  logo-dark: theme/logo-dark.svg
  share: [email, x]
authors:
  - { name: Sri & Wulan, url: https://example.com/sri }
  - { name: Tarno, role: { id: juru gambar, en: drawings } }
`;

const aTypeface = createRequire(import.meta.url).resolve(
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
);

const triangle = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 32"><path fill="${colour}" d="M0 32 20 0l20 32z"/></svg>`;

/** Runs the build command with these settings; the error of a failed build carries what it printed. */
export async function buildSite(settings: Record<string, string>, cwd = '.', signal?: AbortSignal): Promise<string> {
  const env = environment(settings);
  const { stdout } = await run(process.execPath, ['src/commands/build.ts'], { env, cwd, ...(signal && { signal }) });
  return stdout;
}
