/** The picture of a page: its address, made from all that goes into it, and what previews are told about it. */
import { dependencies } from '../../package.json';
import type { Explainer, Page } from '../explainer/model.ts';
import { getFont, getPictures } from '../explainer/handed-over.ts';
import type { Theme } from '../explainer/theme.ts';
import { hashOf } from '../files/kept.ts';
import type { Font } from '../fonts/font.ts';
import { sign } from '../icons/icon.ts';
import { signOf } from '../icons/logo.ts';
import { verdictShapes } from '../styles/verdict-shapes.ts';
import { picturePath, type Picture } from '../pictures/picture.ts';
import { cardOf, type Card } from './card.ts';
import { canLead } from './crop.ts';
import { size } from './draw.ts';

export interface SharePicture {
  card: Card;
  /** What the page begins with, where that can be shown. */
  lead?: Picture;
  /** Hash of the card and its picture, of the code that draws it, and of what this code uses. */
  name: string;
  /** Address below the site's base. */
  path: string;
  type: 'image/jpeg';
  width: number;
  height: number;
  alt: string;
}

const code = import.meta.glob(['./*.ts', '../fonts/*.ts'], { query: '?raw', import: 'default', eager: true });
const libraries = Object.entries(dependencies).filter(([name]) =>
  /^(?:@fontsource|harfbuzzjs$|bidi-js$|woff2-encoder$|sharp$)/.test(name),
);
// Where lines may end, Node's own data says.
const means = hashOf(JSON.stringify([code, sign, verdictShapes, libraries, process.versions['icu']]));

/** The theme's typeface, where it is for what the pictures set: headings. */
export function fontFor(theme: Theme): Font | undefined {
  return theme.font?.for === 'sans' ? undefined : getFont(theme);
}

export function sharePictureOf(explainer: Explainer, page: Page): SharePicture {
  const card = cardOf(explainer, page);
  const own = [signOf(explainer.theme)?.name, fontFor(explainer.theme)?.name];
  const lead = leadOf(explainer, page);
  const name = hashOf(JSON.stringify([card, own, ...(lead ? [lead.name] : [])]), means).slice(0, 16);
  const words = lead
    ? [page.picture?.alt, card.publication]
    : [card.publication, card.numeral, card.verdict?.words, card.title, card.foot];
  const alt = words.filter(Boolean).join(' · ');
  return { card, ...(lead && { lead }), name, path: `share/${name}.jpg`, type: 'image/jpeg', ...size, alt };
}

/** The picture that the page begins with, as it was judged. */
function leadOf({ language }: Explainer, { file, picture }: Page): Picture | undefined {
  const lead = picture && getPictures().get(picturePath(language, file, picture.file));
  return lead && canLead(lead) ? lead : undefined;
}
