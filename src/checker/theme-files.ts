/** Rules about the files of a theme: a typeface is one, and a logo can be seen on the paper that it stands on. */
import sharp from 'sharp';
import { problemList, type Problem, type Report } from '../content/problems.ts';
import { filesOf, type ContentFile } from '../content/read.ts';
import type { Story } from '../explainer/story.ts';
import { themeOf } from '../explainer/theme.ts';
import { readFont } from '../fonts/font.ts';
import { publishedBytes, readPicture, type Picture } from '../pictures/picture.ts';
import { Refusal } from '../pictures/refusal.ts';
import { contrast } from '../styles/contrast.ts';

type ExplainerFile = ContentFile<'explainer'>;

/** Says what is wrong with them, and gives the story those that can be published. */
export async function checkThemeFiles(story: Story): Promise<Problem[]> {
  const { problems, report } = problemList();
  const [file] = filesOf(story.content, 'explainer');
  if (!file) return problems;
  await checkFont(file, story, report);
  await checkLogos(file, story, report);
  return problems;
}

async function checkFont(file: ExplainerFile, { content, fonts }: Story, report: Report): Promise<void> {
  const path = file.data.theme.font?.file;
  if (!path) return;
  const place = file.at(['theme', 'font', 'file']);
  if (!content.strays.includes(path)) {
    report(place, `The typeface ${path} does not exist.`, 'Write its path as seen from the content folder.');
    return;
  }
  const font = await judged(() => readFont(content.folder, path));
  if (font instanceof Refusal) report(place, `The typeface ${path} ${font.wrong}.`, `${font.mend}.`);
  else fonts.set(path, font);
}

async function checkLogos(file: ExplainerFile, { content, pictures }: Story, report: Report): Promise<void> {
  const theme = themeOf(file.data);
  const { logo, 'logo-dark': night } = file.data.theme;
  if (night && !logo) report(file.at(['theme', 'logo-dark']), 'There is no `logo` beside it.', 'Add it.');
  const known = new Map<string, Picture>();
  for (const [key, path] of Object.entries({ logo, 'logo-dark': night })) {
    if (!path) continue;
    const place = file.at(['theme', key]);
    if (!content.pictures.includes(path)) {
      report(place, `The logo ${path} does not exist.`, 'Write its path as seen from the content folder.');
      continue;
    }
    const picture = await judged(() => readPicture(content.folder, path));
    if (picture instanceof Refusal) report(place, `The logo ${path} ${picture.wrong}.`, `${picture.mend}.`);
    else known.set(path, picture);
  }
  for (const [path, picture] of known) pictures.set(path, picture);
  for (const scheme of ['light', 'dark'] as const) {
    const key = scheme === 'dark' && night ? 'logo-dark' : 'logo';
    const path = file.data.theme[key];
    const picture = path === undefined ? undefined : known.get(path);
    const { paper } = theme[scheme];
    if (!picture || !/^#\w{6}$/.test(paper) || (await visiblePart(picture, paper)) >= 0.1) continue;
    report(
      file.at(['theme', key]),
      `The logo ${path} can hardly be seen on the ${scheme} paper ${paper}: less than a tenth of it has 3:1.`,
      key === 'logo' && scheme === 'dark' ? 'Add `logo-dark`, the same in light colours.' : 'Give it other colours.',
    );
  }
}

async function judged<Result>(read: () => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** How much of what a picture paints keeps 3:1 on paper, which WCAG asks of a sign. */
async function visiblePart(picture: Picture, paper: string): Promise<number> {
  const pixels = await sharp(await publishedBytes(picture))
    .resize(64, 64, { fit: 'inside' })
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  let painted = 0;
  let seen = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < 128) continue;
    painted += 1;
    if (contrast(`#${pixels.subarray(at, at + 3).toString('hex')}`, paper) >= 3) seen += 1;
  }
  return painted === 0 ? 0 : seen / painted;
}
