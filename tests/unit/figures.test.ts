/** Figures: captions, who made them, the picture that a page begins with, and what a photograph costs a phone. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { filesOfPicture } from '../../src/pictures/picture.ts';
import { pictureOf } from '../../src/texts/figures.ts';
import { composed } from './composed.ts';
import {
  credited,
  followedBy,
  inFolder,
  judged,
  linesOf,
  problemsWith,
  replaced,
  type Mistakes,
} from './content-folder.ts';
import { checkAll } from '../../src/checker/check.ts';
import { loadStory } from '../../src/explainer/story.ts';

const file = 'sections/2-biaya.md';
const line = linesOf(`id/${file}`) + 2;
const credits = (more = '') => ({
  'pictures.yaml': `pictures:\n  id/sections/papan.png: { credit: Bu Ratna, licence: CC BY 4.0${more} }\n`,
});
const showing = (markdown: string, more: Mistakes = {}): Mistakes => ({
  [`id/${file}`]: followedBy(`\n${markdown}\n`),
  'id/sections/papan.png': '',
  ...more,
});
const figureIn = (markdown: string, more: Mistakes = {}) =>
  /<figure[^]*<\/figure>/.exec(composed(file, showing(markdown, more)).html)?.[0];
const img = '<img src="/sections/2-biaya.md>papan.png" width="4" height="3" alt="Papan"';

test('a picture alone is a figure; the first one of a page does not wait', () => {
  expect(figureIn('![Papan](papan.png)\n\n![Papan](papan.png)')?.replaceAll('\n', '')).toBe(
    `<figure class="picture">${img}></figure><figure class="picture">${img} loading="lazy" decoding="async"></figure>`,
  );
});

test('its caption is a text like any other', () => {
  expect(figureIn('![Papan](papan.png "Papan *tua* dari [[Bu Sari]].[^warta]")')).toMatch(
    /<figcaption>Papan <em>tua<\/em> dari <a id="sari-1" href="\/orang\/#sari" class="name">Bu Sari<\/a>\.<sup><span id="at-2"/,
  );
});

test('who made it stands behind the caption, with its licence and its place', () => {
  expect(figureIn('![Papan](papan.png "Papan.")', credits())).toContain(
    '<figcaption>Papan. <small>Gambar: Bu Ratna, CC BY 4.0</small></figcaption>',
  );
  expect(figureIn('![Papan](papan.png)', credits(', url: https://example.com/a'))).toContain(
    '<figcaption><small><a href="https://example.com/a">Gambar: Bu Ratna, CC BY 4.0</a></small></figcaption>',
  );
});

test('a page may begin with a picture, whose sources come first', () => {
  const lead = (text: string) =>
    text.replace('---\n\n', 'picture: { file: papan.png, alt: Papan, caption: "Papan.[^warta]" }\n---\n\n');
  const { lead: html, notes } = composed(file, { [`id/${file}`]: lead, 'id/sections/papan.png': '' });
  expect(html).toMatch(
    /^<figure class="picture"><img.*alt="Papan"><figcaption>Papan\.<sup>.*<\/figcaption><\/figure>$/,
  );
  expect(html).not.toContain('lazy');
  expect(notes.flatMap(({ sources }) => sources.map(({ source }) => source.id))).toEqual(['warta', 'arsip']);
  expect(problemsWith({ [`id/${file}`]: lead })).toEqual([
    `content/id/${file}:6: The image papan.png does not exist. Put the file there or mend the path.`,
  ]);
});

test.each([
  [
    'a caption in a line of text',
    showing('Kayu ![Papan](papan.png "Papan.") mahal.[^warta]', credits()),
    [
      `content/id/${file}:${line}: The caption of the picture papan.png is shown nowhere: the picture stands in a line of text. Put the picture alone between two empty lines.`,
    ],
  ],
  [
    'a source in a caption that there is none of',
    showing('![Papan](papan.png "Papan.[^koran]")', credits()),
    [`content/id/${file}:${line}: The source koran is not in sources.yaml. Add it there or mend the id.`],
  ],
  [
    'a credit of a picture that does not exist',
    { 'pictures.yaml': 'pictures:\n  id/papan.png: { credit: Ratna }\n' },
    [
      'content/pictures.yaml:2: The picture id/papan.png does not exist. Write its path as seen from the content folder.',
    ],
  ],
  [
    'a credit of a picture that no text shows',
    { 'pictures.yaml': 'pictures:\n  id/papan.png: { credit: Ratna }\n', 'id/papan.png': '' },
    ['content/pictures.yaml:2: No text shows the picture id/papan.png. Show it or remove the entry.'],
  ],
  [
    'a missing credit where a story asks for each',
    showing('![Papan](papan.png)', { 'pictures.yaml': 'credits: required\npictures: {}\n' }),
    [
      `content/id/${file}:${line}: The picture papan.png has no credit. Add id/sections/papan.png to pictures.yaml, with its credit.`,
    ],
  ],
])('%s is a mistake', (_what, mistakes, problems) => {
  expect(problemsWith(mistakes)).toEqual(problems);
});

test('a photograph without a credit is warned of, a drawing needs none', () => {
  expect(problemsWith(showing('![Papan](papan.png)', credits()))).toEqual([]);
  expect(problemsWith(showing('![Papan](papan.png)'))).toEqual([
    `content/id/${file}:${line}: warning: The picture papan.png has no credit. Add id/sections/papan.png to pictures.yaml, with its credit.`,
  ]);
  const drawn = { 'pictures.yaml': 'credits: required\npictures: {}\n', 'id/sections/papan.svg': '' };
  expect(problemsWith({ ...drawn, [`id/${file}`]: followedBy('\n![Papan](papan.svg)\n') })).toEqual([]);
});

/** What a camera of 5,000 pixels sees: soft shapes, edges, and grain everywhere. */
async function photograph(): Promise<Buffer> {
  const shapes = Array.from({ length: 100 }, (_, index) => {
    const [x, y, size] = [(index * 366) % 2500, (index * 209) % 1650, 20 + ((index * 97) % 200)];
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="hsl(${(index * 47) % 360} 40% ${20 + ((index * 13) % 60)}%)" opacity=".6"/>`;
  });
  const scene = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1250" height="825" viewBox="0 0 2500 1650"><rect width="2500" height="1650" fill="#678"/>${shapes.join('')}</svg>`,
  );
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
  const grain = await sharp({ create: { width: 500, height: 330, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer();
  // At a fourth of the size, which takes a sixteenth of the time.
  const small = await sharp(scene)
    .composite([{ input: grain, blend: 'soft-light', tile: true }])
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(small)
    .resize({ width: 5000 })
    .withExif({ IFD0: { Artist: 'Kept to ourselves' } })
    .jpeg({ quality: 92 })
    .toBuffer();
}

test('a photograph of 5,000 pixels costs a phone at most 60 KB', async () => {
  const bytes = await photograph();
  expect(bytes.length).toBeGreaterThan(1_000_000);
  const shown = showing('![Papan](papan.jpg)', {
    'id/sections/papan.jpg': bytes,
    ...credited('id/sections/papan.jpg'),
  });
  await inFolder(shown, async (folder) => {
    const story = loadStory(folder);
    expect(await checkAll(story)).toEqual([]);
    const picture = story.pictures.get('id/sections/papan.jpg');
    if (!picture?.phones) throw new Error('The photograph is published as it is.');
    expect(picture.phones.webp.map(({ width }) => width)).toEqual([400, 800, 1200]);
    for (const { name, bytes: published } of filesOfPicture(picture)) {
      const made = await published();
      expect(made.length, name).toBeLessThanOrEqual(60_000);
      expect(made.includes('Kept to ourselves')).toBe(false);
      const { width, height } = await sharp(made).metadata();
      expect(Math.abs(width / height - 5000 / 3300)).toBeLessThan(0.01);
    }
    expect(filesOfPicture(picture).map(({ name }) => name.replace(/\.[0-9a-f]{8}/, ''))).toEqual([
      'papan-400.webp',
      'papan-800.webp',
      'papan-1200.webp',
      'papan-800.jpg',
    ]);
  });
}, 400_000);

test('what is light, drawn or moves is published as it is; a transparent one stays so', async () => {
  const draw = (width: number, background: string) =>
    sharp({ create: { width, height: 300, channels: 4, background } })
      .png()
      .toBuffer();
  const { pictures } = await judged(
    showing('![a](a.png) ![b](b.png) ![c](c.svg) Kata.[^arsip]', {
      'id/sections/a.png': await draw(400, '#b04'),
      'id/sections/b.png': await draw(900, '#b0408080'),
      'id/sections/c.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9000 9"><path d="M0 0"/></svg>',
    }),
  );
  const typesOf = (name: string) => {
    const { phones } = pictures.get(`id/sections/${name}`) ?? {};
    return phones && [phones.webp.map(({ width }) => width), phones.fallback.type];
  };
  expect(typesOf('a.png')).toBeUndefined();
  expect(typesOf('b.png')).toEqual([[400, 800, 900], 'image/png']);
  expect(typesOf('c.svg')).toBeUndefined();
});

test('a picture in several widths says which there are, and has one for browsers that do not choose', () => {
  const published = { src: '/a.jpg', width: 8, height: 6, webp: '/a.webp 400w' };
  const [sources, shown] = pictureOf(published, 'Papan').children;
  expect(sources).toMatchObject({ tagName: 'source', properties: { type: 'image/webp', srcSet: '/a.webp 400w' } });
  expect(shown).toMatchObject({ tagName: 'img', properties: { src: '/a.jpg', width: 8, height: 6, alt: 'Papan' } });
});

test('a text of data holds no figure', () => {
  const people = replaced('Ia meresmikan jembatan.[^warta]', "'![Papan](papan.png)'");
  expect(problemsWith({ 'id/people.yaml': people, 'id/papan.png': '' })[0]).toMatch(
    /^content\/id\/people\.yaml:\d+: This is more than one paragraph of text\. /,
  );
});
