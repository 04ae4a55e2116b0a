/** `npm run picture`: the README's picture of the site, taken from the built pages: wide, phone, phone in the dark. */
import { resolve } from 'node:path';
import sharp from 'sharp';
import { launchChromium } from './chromium.ts';
import { htmlFiles } from './built-site.ts';
import { serve } from './serve.ts';
import { base } from '../site.ts';

const folder = resolve('dist');
const { server, address } = await serve(folder);
const browser = await launchChromium();

/** One view of a page as a PNG, its width and height in CSS pixels. */
async function view(path: string, width: number, height: number, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, deviceScaleFactor: 1.5 });
  await page.goto(address + path);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

const section =
  htmlFiles(folder)
    .find((file) => file.includes('/'))
    ?.replace('index.html', '') ?? '';
const [wide, phone, dark] = await Promise.all([
  view(section, 1280, 800, 'light'),
  view('', 390, 800, 'light'),
  view(section, 390, 800, 'dark'),
]);
await browser.close();
server.close();

const gap = 36;
const [wideWidth, phoneWidth, height] = [1920, 585, 1200];
const background = { width: wideWidth + 2 * phoneWidth + 4 * gap, height: height + 2 * gap, background: '#8d8778' };
const views = await sharp({ create: { ...background, channels: 3 } })
  .composite([
    { input: wide, left: gap, top: gap },
    { input: phone, left: wideWidth + 2 * gap, top: gap },
    { input: dark, left: wideWidth + phoneWidth + 3 * gap, top: gap },
  ])
  .png()
  .toBuffer();
await sharp(views).resize({ width: 1600 }).png({ palette: true, compressionLevel: 9 }).toFile('.github/picture.png');
console.log(`.github/picture.png shows the site built for ${base}`);
