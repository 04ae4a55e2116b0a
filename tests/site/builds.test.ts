/** A build is up to date whatever earlier ones have kept, and publishes what is shown and nothing else. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { copies, filesIn, show } from './copies.ts';

const copy = copies().copyOfTiny('elsewhere/below');
const { content, output, change, build } = copy;
const { other } = inject('sites');

describe('once more, where a source was changed, a file left out and a picture shown', () => {
  const secret = 'Kept to ourselves';
  let built: Map<string, string>;
  let pages: [string, string][];
  beforeAll(async () => {
    change('sources.yaml', 'Jembatan Bambu Ungu resmi dipakai', 'Jembatan Bambu Jingga resmi ditutup');
    // Which is warned of.
    change('id/sections/2-biaya.md', '\n## ', '\nUngu.\n\n## ');
    const photograph = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#b04' } })
      .withExif({ IFD0: { Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 2/1 21/1' } })
      .jpeg()
      .toBuffer();
    expect(photograph.includes(secret)).toBe(true);
    show(copy, 'Bridge%20at%20dusk.JPG', '');
    rmSync(join(content, 'id/sections/Bridge%20at%20dusk.JPG'));
    writeFileSync(join(content, 'id/sections/Bridge at dusk.JPG'), photograph);
    writeFileSync(join(content, 'id/sections/unshown.jpg'), photograph);
    rmSync(join(content, 'pictures.yaml'));
    // What an earlier build has left.
    cpSync(other.folder, output, { recursive: true });
    expect(await build()).toMatch(/^\d+ pages in \d+\.\d s/m);
    built = filesIn(output);
    pages = [...built].filter(([path]) => path.endsWith('.html'));
  });

  test('every note tells of the source as it is now, without anything being cleared', () => {
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

  test('what is warned of is published', () => {
    expect(built.get('/biaya/index.html')).toContain('<p>Ungu.</p>');
  });

  test('pictures are published clean where pages show them, and no others', () => {
    // The explainer's own picture of a bridge is drawn in several widths.
    const pictures = [...built.keys()].filter((path) => /^\/_astro\/(?!bridge-\d)/.test(path));
    expect(pictures).toEqual([expect.stringMatching(/^\/_astro\/bridge-at-dusk\.[0-9a-f]{8}\.jpg$/)]);
    expect(built.get('/pembukaan/index.html')).toContain(
      `<img src="${pictures[0]}" width="40" height="30" alt="Jembatan" loading="lazy" decoding="async">`,
    );
    expect([...built].filter(([, bytes]) => bytes.includes(secret)).map(([path]) => path)).toEqual([]);
  });
});
