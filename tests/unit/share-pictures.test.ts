/** The pictures that messengers show, as they are drawn. */
import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { verdicts } from '../../src/content/schemas.ts';
import { lineStartsOf } from '../../src/share-pictures/breaks.ts';
import { drawCard, size } from '../../src/share-pictures/draw.ts';
import { allFamilies, orderFor } from '../../src/fonts/families.ts';
import { fittingTitle } from '../../src/share-pictures/fit.ts';
import { fileOf, partsOf } from '../../src/fonts/letter-fonts.ts';
import { setText } from '../../src/share-pictures/text.ts';
import { light } from '../../src/styles/colours.ts';
import { judged, replaced } from './content-folder.ts';

const card = {
  language: 'en',
  publication: 'A Publication',
  title: 'A question?',
  foot: 'Event: 17 August 2021',
  colours: light,
};

/** How many pixels of a picture have a colour, or one that the eye cannot tell from it. */
async function pixelsOf(colour: string, picture: Buffer): Promise<number> {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const pixels = await sharp(picture).removeAlpha().raw().toBuffer();
  let found = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (wanted.every((value, part) => Math.abs(value - (pixels[at + part] ?? 0)) <= 3)) found += 1;
  return found;
}

/** What stands where a title does: below the numeral, within the square in the middle. */
const titlePlace = (picture: Buffer) =>
  sharp(picture).extract({ left: 285, top: 322, width: 630, height: 190 }).png().toBuffer();

const styleOf = (language: string, words: string) =>
  ({ language, weight: 600, order: orderFor(language, words) }) as const;

/** A line of text as it stands, from left to right. */
async function lineOf(language: string, words: string) {
  const text = await setText(words, styleOf(language, words));
  return { words: text.words, ...text.line(0, text.words.length) };
}

describe.each([
  ['a section', { ...card, numeral: '12' }],
  ['another page', card],
  ['a forecast', { ...card, verdict: { shape: 'partly', words: 'Partly' } } as const],
])('the picture of %s', (_name, shown) => {
  test('has its size, the palette’s colours, and the same bytes every time', async () => {
    const picture = await drawCard(shown);
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', ...size });
    for (const colour of [light.paper, light.ink, light.accent])
      expect(await pixelsOf(colour, picture), colour).toBeGreaterThan(1000);
    expect((await drawCard(shown)).equals(picture)).toBe(true);
  });
});

const scripts: [script: string, language: string, title: string][] = [
  ['Latin', 'id', 'Mengapa Kim menemui Putin pada 2019?'],
  ['Latin with two marks a letter', 'vi', 'Vì sao Kim gặp Putin, và kết quả ra sao?'],
  ['Cyrillic', 'ru', 'Чего Москва хотела от этой встречи?'],
  ['Greek', 'el', 'Τι ήθελε η Μόσχα από τη συνάντηση;'],
  ['Hangul', 'ko', '김정은은 왜 2019년에 푸틴을 만났는가?'],
  ['Han, simplified', 'zh', '金正恩为何在2019年会见普京？'],
  ['Han, traditional', 'zh', '金正恩為何在2019年會見普京？'],
  ['Han and kana', 'ja', '金正恩はなぜプーチンに会ったのか？'],
  ['Arabic', 'ar', 'لماذا التقى كيم جونغ أون بوتين عام 2019؟'],
  ['Arabic of Persian', 'fa', 'چرا کیم جونگ اون با پوتین دیدار کرد؟'],
  ['Hebrew', 'he', 'למה נפגש קים עם פוטין ב־2019?'],
  ['Devanagari', 'hi', 'किम राष्ट्रपति पुतिन से क्यों मिले, और क्या निष्कर्ष निकला।'],
  ['Bengali', 'bn', 'কিম কেন রাষ্ট্রপতি পুতিনের সঙ্গে দেখা করেন।'],
  ['Tamil', 'ta', 'கிம் ஏன் புதினைச் சந்தித்தார்?'],
  ['Thai', 'th', 'ทำไมคิมจองอึนจึงพบปูตินในปี 2019'],
  ['Gujarati', 'gu', 'કિમ રાષ્ટ્રપતિ પુતિનને કેમ મળ્યા?'],
  ['Gurmukhi', 'pa', 'ਕਿਮ ਪੁਤਿਨ ਨੂੰ ਕਿਉਂ ਮਿਲੇ?'],
  ['Telugu', 'te', 'కిమ్ పుతిన్‌ను ఎందుకు కలిశారు?'],
  ['Kannada', 'kn', 'ಕಿಮ್ ಪುಟಿನ್ ಅವರನ್ನು ಏಕೆ ಭೇಟಿಯಾದರು?'],
  ['Malayalam', 'ml', 'കിം എന്തിനാണ് പുടിനെ കണ്ടത്?'],
  ['Sinhala', 'si', 'කිම් පුටින් හමුවූයේ ඇයි?'],
  ['Odia', 'or', 'କିମ୍ ପୁଟିନଙ୍କୁ କାହିଁକି ଭେଟିଥିଲେ?'],
  ['Lao', 'lo', 'ເປັນຫຍັງຄິມຈົງອຶນຈຶ່ງພົບກັບປູຕິນ'],
  ['Khmer', 'km', 'ហេតុអ្វីបានជាគីមជុងអ៊ុនជួបពូទីន'],
  ['Burmese', 'my', 'ကင်ဂျုံအွန်းသည် ပူတင်နှင့် တွေ့ဆုံသနည်း'],
  ['Ethiopic', 'am', 'ኪም ጆንግ ኡን ፑቲንን ለምን አገኘው?'],
  ['Georgian', 'ka', 'რატომ შეხვდა კიმი პუტინს?'],
  ['Armenian', 'hy', 'Ինչո՞ւ Կիմը հանդիպեց Պուտինին։'],
  ['emoji', 'en', '🤝 🕊️ 🚀 👩‍🚀 🇰🇷 1️⃣ ❤️'],
];

describe.each(scripts)('a title in %s', (_script, language, title) => {
  test('is drawn with every letter', async () => {
    const picture = await drawCard({ ...card, language, title, numeral: '3' });
    const place = await titlePlace(picture);
    expect(await pixelsOf(light.ink, place)).toBeGreaterThan(2000);

    const { words, glyphs } = await lineOf(language, title);
    expect(words).toBe(title.normalize('NFC'));
    // The box that stands for a missing letter is always the same.
    const outlines = new Set(glyphs.map(({ outline }) => outline));
    expect(outlines.size).toBeGreaterThan(glyphs.length / 3);
  });
});

test('a letter that no typeface has is left out, and what is around it is drawn', async () => {
  const { words } = await lineOf('en', 'Between 𓀀 and ᏣᎳᎩ nothing \u{10ffff}\ud800');
  expect(words).toBe('Between and nothing');
  for (const title of ['𓀀', '', '\u200f', 'a\u0300\u0301\u0302\u0489', '\u{1f600}'.repeat(60), 'ﷺ﷽'.repeat(30)])
    await expect(drawCard({ ...card, title })).resolves.toBeInstanceOf(Buffer);
});

test('letters that no typeface has are told where they are written, each once', async () => {
  const { problems } = await judged({
    'explainer.yaml': (text) =>
      text.replace('name: Contoh', 'name: Contoh ᏣᎳᎩ ᏣᎳᎩ').replace('{ id: Desa }', '{ id: Desa 𓀀 }'),
    'id/sections/2-biaya.md': replaced('Berapa biayanya?', 'Berapa a\u0489 & é, 한국, لماذا, 🌉?'),
    'id/pages/1-orang.md': replaced('title: Orang', `title: ${'ᎠᎡᎢᎣᎤᎥᎦᎧᎨᎩᎪᎫ'}`),
  });
  const mend = 'Write it in other letters, or be content with pictures that leave it out.';
  expect(problems).toEqual([
    `content/explainer.yaml:1: warning: No font of the share pictures has Ꮳ Ꮃ Ꭹ. ${mend}`,
    `content/explainer.yaml:11: warning: No font of the share pictures has 𓀀. ${mend}`,
    `content/id/pages/1-orang.md:2: warning: No font of the share pictures has Ꭰ Ꭱ Ꭲ Ꭳ Ꭴ Ꭵ Ꭶ Ꭷ Ꭸ Ꭹ and 2 more. ${mend}`,
    `content/id/sections/2-biaya.md:2: warning: No font of the share pictures has a\u0489. ${mend}`,
  ]);
});

test('Arabic letters are joined, and read from the right with what reads from the left in it', async () => {
  const [alone, word] = await Promise.all(['ح', 'ححح'].map((words) => lineOf('ar', words)));
  expect(word?.glyphs.map(({ outline }) => outline)).not.toContain(alone?.glyphs[0]?.outline);
  const digits = await lineOf('ar', '2019');
  const line = await lineOf('ar', 'عام 2019 بين');
  const places = digits.glyphs.map(({ outline }) => line.glyphs.find((glyph) => glyph.outline === outline)?.x ?? 0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const after = await lineOf('ar', 'بين');
  expect(places[0]).toBeGreaterThan(after.width);
  expect(line.width - (places.at(-1) ?? 0)).toBeGreaterThan((await lineOf('ar', 'عام')).width);
});

test('Devanagari letters are brought together and reordered', async () => {
  expect((await lineOf('hi', 'क्ष')).glyphs).toHaveLength(1);
  const [consonant] = (await lineOf('hi', 'क')).glyphs;
  const { glyphs } = await lineOf('hi', 'कि');
  expect(glyphs.findIndex(({ outline }) => outline === consonant?.outline)).toBe(1);
});

test('Han letters are drawn as in their country', async () => {
  const outlineOf = async (language: string, words: string) => (await lineOf(language, words)).glyphs[0]?.outline;
  const outlines = await Promise.all([
    outlineOf('zh', '骨头说'),
    outlineOf('zh', '骨頭說'),
    outlineOf('ja', '骨の話'),
    outlineOf('ko', '骨 이야기'),
  ]);
  expect(new Set(outlines).size).toBeGreaterThan(2);
  expect(await outlineOf('en', '骨の話')).toBe(outlines[2]);
});

test('a picture is mirrored for a title that is read from the right', async () => {
  const picture = await drawCard({ ...card, title: 'لماذا التقى كيم بوتين؟', numeral: '3' });
  const half = (left: number) => sharp(picture).extract({ left, top: 0, width: 100, height: 124 }).png().toBuffer();
  expect(await pixelsOf(light.accent, await half(1050))).toBeGreaterThan(50);
  expect(await pixelsOf(light.accent, await half(50))).toBe(0);
});

test.each([
  ['en', 'Kim Jong-un met Putin', ['Kim ', 'Jong-un ', 'met ', 'Putin']],
  ['ko', '김정은은 왜 만났는가?', ['김정은은 ', '왜 ', '만났는가?']],
  ['zh', '结果如何，谁得到了“好处”？', ['结果', '如何，', '谁', '得到', '了', '“好处”？']],
  ['ja', 'プーチンに会い、何が', ['プーチンに', '会い、', '何が']],
  ['th', 'ผลเป็นอย่างไร', ['ผล', 'เป็น', 'อย่างไร']],
])('a line in the language %s ends at a sensible place', (language, words, parts) => {
  const starts = lineStartsOf(words, language);
  const found = starts.map((start, at) => words.slice(start, starts[at + 1]));
  expect(found).toEqual(parts);
});

const longest = 'Why did the five of them wait for seventy-nine letters to be written in 2019? Why';

test.each([
  ['a section', { ...card, title: longest, numeral: '12' }],
  ['the front page', { ...card, title: longest }],
  ['a forecast', { ...card, title: longest, verdict: { shape: 'no', words: 'It cannot be judged' } } as const],
])('the drawing and the whole title of %s stand within the square in the middle', async (_name, shown) => {
  const picture = await drawCard(shown);
  for (const left of [60, 915]) {
    const beside = await sharp(picture).extract({ left, top: 145, width: 225, height: 370 }).png().toBuffer();
    expect((await pixelsOf(light.ink, beside)) + (await pixelsOf(light.accent, beside))).toBe(0);
  }
  const inside = await sharp(picture).extract({ left: 285, top: 145, width: 630, height: 370 }).png().toBuffer();
  expect(await pixelsOf(light.accent, inside)).toBeGreaterThan(1000);
});

test('each verdict has a picture of its own', async () => {
  const pictures = await Promise.all(
    verdicts.map((shape) => drawCard({ ...card, verdict: { shape, words: 'As it is' } })),
  );
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(verdicts.length);
});

test('a longer title is set in smaller type', async () => {
  const sizeOf = async (title: string) =>
    (await fittingTitle(title, styleOf('en', title), { width: 700, height: 350 })).fontSize;
  const sizes = [
    await sizeOf('Why?'),
    await sizeOf('Why did it take so long? '.repeat(3)),
    await sizeOf('Antidisestablishmentarianism'),
  ];
  expect(sizes[0]).toBe(112);
  expect(sizes[1]).toBeLessThan(100);
  expect(sizes[2]).toBeLessThan(60);
});

test('no line of a title is wider than its place, and one that is too long for it is cut', async () => {
  for (const title of ['Why did it take so long? '.repeat(60), 'W'.repeat(60), '為'.repeat(60)]) {
    const { fontSize, leading, lines } = await fittingTitle(title, styleOf('zh', title), { width: 670, height: 350 });
    expect(lines.length * leading * fontSize).toBeLessThanOrEqual(350);
    for (const line of lines) expect(line.width * fontSize).toBeLessThanOrEqual(671);
  }
});

test('every part of every family has its file', () => {
  const missing = allFamilies.flatMap((family) =>
    partsOf(family).flatMap(({ alphabet }) =>
      [400, 600].map((weight) => fileOf(family, alphabet, weight)).filter((file) => !existsSync(file)),
    ),
  );
  expect(missing).toEqual([]);
});
