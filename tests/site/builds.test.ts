/** Builds as such: the same every time, and up to date every time. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { copies, filesIn, show } from './copies.ts';

const { copyOfTiny } = copies();

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

test('a build lists what it warns of and goes on', async () => {
  const { change, build, output } = copyOfTiny('warned');
  change('id/sections/1-pembukaan.md', '## Cat ungu', 'Ungu.\n\n## Cat ungu');
  await build();
  expect(existsSync(join(output, 'index.html'))).toBe(true);
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
  // The explainer's own picture of a bridge is drawn in several widths.
  const pictures = [...built.keys()].filter((path) => /^\/_astro\/(?!bridge-\d)/.test(path));
  expect(pictures).toEqual([expect.stringMatching(/^\/_astro\/bridge-at-dusk\.[0-9a-f]{8}\.jpg$/)]);
  expect(built.get('/pembukaan/index.html')).toContain(
    `<img src="/below${pictures[0]}" width="40" height="30" alt="Jembatan" loading="lazy" decoding="async">`,
  );
  expect([...built].filter(([, bytes]) => bytes.includes(secret)).map(([path]) => path)).toEqual([]);
});
