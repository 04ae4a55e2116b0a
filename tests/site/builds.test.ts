/** Builds as such: the same every time, up to date every time, and harmless when they fail. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from '../build-sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every file of a folder with its bytes, as text that shows where two differ. */
function filesIn(built: string): Map<string, string> {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(built.length), readFileSync(path).toString('latin1')]));
}

/** A copy of the tiny explainer that a test may change, and where it is built. */
function copyOfTiny(name: string) {
  const content = join(folder, name, 'content');
  const output = join(folder, name, 'site');
  cpSync('tests/fixtures/tiny', content, { recursive: true });
  /** Changes the first of such words in a file and says in which line they stand. */
  const change = (path: string, from: string, to: string) => {
    const text = readFileSync(join(content, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(content, path), text.replace(from, to));
    return text.slice(0, text.indexOf(from)).split('\n').length;
  };
  const build = (more: Record<string, string> = {}) =>
    buildSite({ CONTENT_DIR: content, OUT_DIR: output, SITE_URL: 'https://example.net', ...more });
  return { content, output, change, build };
}

describe('two builds of one explainer', () => {
  const { output, change, build } = copyOfTiny('elsewhere/below');
  const { other } = inject('sites');
  let printed: string;
  beforeAll(async () => {
    printed = await build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  });

  test('are the same to the byte, in other folders, time zones and locales', () => {
    expect(printed).toMatch(/^\d+ pages in \d+\.\d s/m);
    const [one, next] = [filesIn(other.folder), filesIn(output)];
    expect([...next.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([path, bytes]) => next.get(path) !== bytes).map(([path]) => path)).toEqual([]);
    expect(one.size).toBeGreaterThan(20);
  });

  test('differ where a source was changed between them, in every note, without clearing anything', async () => {
    change('sources.yaml', 'Jembatan Bambu Ungu resmi dipakai', 'Jembatan Bambu Jingga resmi ditutup');
    await build();
    const pages = [...filesIn(output)].filter(([path]) => path.endsWith('.html'));
    const showing = pages
      .filter(([, html]) => html.includes('Jembatan Bambu Jingga resmi ditutup'))
      .map(([path]) => path);
    expect(showing).toEqual(
      expect.arrayContaining([
        '/pembukaan/index.html',
        '/en/opening/index.html',
        '/sumber/index.html',
        '/semua/index.html',
      ]),
    );
    expect(pages.filter(([, html]) => html.includes('Jembatan Bambu Ungu resmi dipakai'))).toEqual([]);
  });
});

/** Everything that stands beside the output after a failed build, and the output itself, must be as before. */
async function expectHarmless(
  name: string,
  spoil: (copy: ReturnType<typeof copyOfTiny>) => void,
  settings: Record<string, string> = {},
): Promise<string> {
  const copy = copyOfTiny(name);
  mkdirSync(copy.output, { recursive: true });
  // As a build before there was a list of its files left it.
  mkdirSync(join(copy.output, '.hosting'));
  writeFileSync(join(copy.output, '.hosting/nginx.conf'), 'For nginx.');
  writeFileSync(join(copy.output, 'index.html'), 'The last good site.');
  const workshops = readdirSync('.').filter((entry) => entry.startsWith('.build'));
  spoil(copy);
  const failure = await copy.build(settings).then(
    () => undefined,
    (error: { code: number; stderr: string; stdout: string }) => error,
  );
  expect(failure?.code, 'the build fails').toBe(1);
  expect(filesIn(copy.output)).toEqual(
    new Map([
      ['/.hosting/nginx.conf', 'For nginx.'],
      ['/index.html', 'The last good site.'],
    ]),
  );
  expect(readdirSync(join(folder, name)).sort()).toEqual(['content', 'site']);
  const left = readdirSync('.').filter((entry) => entry.startsWith('.build') && !workshops.includes(entry));
  expect(left.filter((entry) => existsSync(entry) && readdirSync(entry).length > 0)).toEqual([]);
  return `${failure?.stdout}${failure?.stderr}`;
}

test('a build with mistakes in the content tells them all and touches nothing', async () => {
  let lines: number[] = [];
  const printed = await expectHarmless('mistaken', ({ change }) => {
    lines = [
      change('id/sections/1-pembukaan.md', '[^kabar-2021-08-18]', '[^tiada]'),
      change('en/people.yaml', 'kind: person', 'kind: persona'),
    ];
  });
  expect(printed).toContain(
    `en/people.yaml:${lines[1]}: \`people.0.kind\` is none of the values it can have. Write one of person, institution.`,
  );
  expect(printed).toContain(
    `id/sections/1-pembukaan.md:${lines[0]}: The source tiada is not in sources.yaml. Add it there or mend the id.`,
  );
  expect(printed).toContain('2 mistakes in the content.');
  expect(printed).not.toMatch(/\n\s+at /);
});

test('a build lists what it warns of and goes on, and stops at it where the story is strict', async () => {
  const { change, build, output } = copyOfTiny('warned');
  const line = change('id/sections/1-pembukaan.md', '## Cat ungu', 'Ungu.\n\n## Cat ungu');
  await build();
  expect(existsSync(join(output, 'index.html'))).toBe(true);
  const printed = await expectHarmless('strict', (copy) => {
    copy.change('id/sections/1-pembukaan.md', '## Cat ungu', 'Ungu.\n\n## Cat ungu');
    copy.change('explainer.yaml', 'languages:', 'strict: true\nlanguages:');
  });
  expect(printed).toContain(`id/sections/1-pembukaan.md:${line}: warning: This paragraph names no source.`);
  expect(printed).toContain('1 warning in the content. explainer.yaml says `strict: true`: warnings stop a build.');
});

test('a build that throws while it renders touches nothing', async () => {
  // Numbers are written only while pages are drawn.
  const broken = 'Intl.NumberFormat=function(){throw new Error("Broken.")}';
  const printed = await expectHarmless('broken', () => undefined, {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(broken)}`,
  });
  expect(printed).toContain('Broken.');
});

/** Adds a picture that a text shows to a copy of the tiny explainer. */
function show({ content, change }: ReturnType<typeof copyOfTiny>, name: string, bytes: string | Uint8Array): number {
  writeFileSync(join(content, 'id/sections', name), bytes);
  return change(
    'id/sections/1-pembukaan.md',
    '## Cat ungu',
    `![Jembatan](${name}) Ungu.[^council-2021]\n\n## Cat ungu`,
  );
}

test('a build with a picture that cannot be published says so where it is shown and touches nothing', async () => {
  let line = 0;
  const printed = await expectHarmless('no-picture', (copy) => {
    line = show(copy, 'bridge.png', 'This is no picture.');
  });
  expect(printed).toContain(
    `id/sections/1-pembukaan.md:${line}: The picture bridge.png is no picture, whatever its name says.`,
  );
  expect(printed).not.toMatch(/\n\s+at /);
});

test('pictures are published clean where pages show them, and no others', async () => {
  const copy = copyOfTiny('shown');
  const secret = 'Kept to ourselves';
  const photograph = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b04' } })
    .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 2/1 21/1' } })
    .jpeg()
    .toBuffer();
  expect(photograph.includes(secret)).toBe(true);
  show(copy, 'Bridge%20at%20dusk.JPG', '');
  rmSync(join(copy.content, 'id/sections/Bridge%20at%20dusk.JPG'));
  writeFileSync(join(copy.content, 'id/sections/Bridge at dusk.JPG'), photograph);
  writeFileSync(join(copy.content, 'id/sections/unshown.jpg'), photograph);
  rmSync(join(copy.content, 'pictures.yaml'));
  await copy.build({ BASE_PATH: '/below/' });
  const built = filesIn(copy.output);
  const pictures = [...built.keys()].filter((path) => path.startsWith('/_astro/'));
  expect(pictures).toEqual([expect.stringMatching(/^\/_astro\/bridge-at-dusk\.[0-9a-f]{8}\.jpg$/)]);
  expect(built.get('/pembukaan/index.html')).toContain(
    `<img src="/below${pictures[0]}" width="40" height="30" alt="Jembatan" loading="lazy" decoding="async">`,
  );
  expect([...built].filter(([, bytes]) => bytes.includes(secret)).map(([path]) => path)).toEqual([]);
});

test('a build for deployment refuses to guess its address', async () => {
  const output = join(folder, 'unaddressed');
  const failure = await buildSite({
    CONTENT_DIR: 'tests/fixtures/tiny',
    OUT_DIR: output,
    CI: 'true',
    SITE_URL: '',
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('SITE_URL is "": a build for deployment needs its address'),
  });
  expect(existsSync(output)).toBe(false);
});
