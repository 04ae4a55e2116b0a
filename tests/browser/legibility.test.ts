/** What readers need to see and to hit: lines that one can read, words that stay whole, controls of the size of a thumb. */
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { explainersOf } from '../site/built-pages.ts';
import { visitSite } from './visit.ts';

const { root, third } = inject('sites');
const { open, pass } = visitSite(root);
const inThird = visitSite(third);
const section = explainersOf(root.content)[0]?.sections[0]?.path ?? '';

/** Ordinary words, for the content may have no paragraph that is long enough to be measured. */
const sample =
  'Rakit desa hanyut pada bulan Mei, ketika sungai meluap sesudah hujan tiga hari, dan sejak itu orang berjalan ' +
  'memutar lewat bendungan di hulu untuk sampai ke pasar. Dewan desa lalu bertanya kepada tukang, berapa harga sebuah ' +
  'jembatan bambu, dan tukang itu menjawab bahwa bambunya tidak seberapa; yang mahal ialah tali, cat, dan makan siang ' +
  'bagi semua yang membantu. Maka jembatan dibangun dalam tiga bulan, dan pestanya berlangsung sampai tiga hari. ';

test('lines of text hold 60 to 75 characters', async () => {
  await pass(section, {}, async (page) => {
    for (const width of [768, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const characters = await page.evaluate((text) => {
        const paragraph = document.querySelector('.text > p') as HTMLElement;
        paragraph.textContent = text;
        const lines = Math.round(
          paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight),
        );
        // The last line is half full on average.
        return text.length / (lines - 0.5);
      }, sample.repeat(4));
      expect(characters, `${width} px`).toBeGreaterThanOrEqual(60);
      expect(characters, `${width} px`).toBeLessThanOrEqual(75);
    }
  });
});

test('a last paragraph behind a break is small print, and a paragraph in the midst of a text is not', async () => {
  const sizes = await inThird.pass('why-dearer/', {}, (page) =>
    page.evaluate(() => {
      const sizeOf = (element: Element | undefined) => element && parseFloat(getComputedStyle(element).fontSize);
      const text = document.querySelector('.text');
      const [first] = text?.querySelectorAll(':scope > p') ?? [];
      const last = text?.lastElementChild ?? undefined;
      const small = sizeOf(last);
      text?.append(first?.cloneNode(true) ?? '');
      return { usual: sizeOf(first), small, inTheMidst: sizeOf(last) };
    }),
  );
  expect(sizes.small).toBeLessThan(sizes.usual ?? 0);
  expect(sizes.small).toBeGreaterThanOrEqual(12);
  expect(sizes.inTheMidst).toBe(sizes.usual);
});

test('forced colours keep every control visible', async () => {
  await open(section, { forcedColors: 'active', viewport: { width: 1280, height: 800 } }, async (page) => {
    const invisible = await page.evaluate(() =>
      [...document.querySelectorAll('button, summary')]
        .filter((control) => control.checkVisibility())
        .filter((control) => {
          const ring = getComputedStyle(control, '::before');
          const { borderTopWidth, color } = getComputedStyle(control);
          const words =
            (control.textContent ?? '').trim() !== '' && color !== getComputedStyle(document.body).backgroundColor;
          return !words && borderTopWidth === '0px' && ring.borderTopWidth === '0px';
        })
        .map((control) => control.outerHTML),
    );
    expect(invisible).toEqual([]);
  });
});

test('controls are 44 px high and wide', async () => {
  for (const path of ['', section]) {
    for (const width of [320, 1280]) {
      const small = await pass(
        path,
        { viewport: { width, height: 800 }, hasTouch: true, isMobile: true },
        async (page) => {
          await page.locator('.contents details').evaluate((details) => {
            details.setAttribute('open', '');
          });
          return page.evaluate(() =>
            [...document.querySelectorAll('nav a, summary, .brand, button, [data-share] a, .questions h3 a')]
              .filter((control) => control.checkVisibility())
              .map((control) => ({ control, box: control.getBoundingClientRect() }))
              .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
              .map(({ control, box }) => `${control.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`),
          );
        },
      );
      expect(small, `${path}, ${width} px`).toEqual([]);
    }
  }
});

test('a section’s numeral, whose digit may hang below its line, does not hang into the words under it', async () => {
  const [, , middle, , last] = explainersOf(third.content)[0]?.sections ?? [];
  for (const path of [middle?.path, last?.path])
    for (const width of [320, 900, 1280]) {
      const ink = await inThird.pass(path ?? '', { viewport: { width, height: 800 } }, async (page) => {
        // Alone, its ink is all that can stand in the place of the words.
        await page.evaluate(() => {
          for (const other of document.querySelectorAll<HTMLElement>('.article-head > :not(.numeral)'))
            other.style.visibility = 'hidden';
        });
        const box = await page.locator('.standfirst').boundingBox();
        if (!box) throw new Error('There is no standfirst.');
        const { channels } = await sharp(await page.screenshot({ clip: box })).stats();
        return channels.map(({ min, max }) => max - min);
      });
      expect(ink, `${path} at ${width}`).toEqual([0, 0, 0]);
    }
});

test('no word of the list on the front page is broken on a narrow screen', async () => {
  const broken = await inThird.pass('', { viewport: { width: 320, height: 800 } }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.more a')].map((link) => {
        const words = document.createRange();
        words.selectNodeContents(link);
        return [link.textContent, new Set([...words.getClientRects()].map(({ top }) => top)).size];
      }),
    ),
  );
  expect(broken).toEqual([
    ['Words', 1],
    ['Sources', 1],
    ['Everything', 1],
  ]);
});

test('a credit that stands below its caption begins where that does', async () => {
  const lefts = await inThird.pass('why-dearer/', { viewport: { width: 320, height: 800 } }, (page) =>
    page.evaluate(() =>
      ['figcaption', 'figcaption small'].map(
        (name) => document.querySelector(`.picture ${name}`)?.getBoundingClientRect().left,
      ),
    ),
  );
  expect(lefts[1]).toBe(lefts[0]);
});
