/** The picture of a page: its address, made from all that goes into it, and what previews are told about it. */
import { createHash } from 'node:crypto';
import { dependencies } from '../../package.json';
import type { Explainer, Page } from '../explainer/model.ts';
import { sign } from '../icons/icon.ts';
import { light } from '../styles/colours.ts';
import { cardOf, type Card } from './card.ts';
import { size } from './draw.ts';
import drawing from './draw.ts?raw';
import fontChoice from './fonts.ts?raw';

export interface SharePicture {
  card: Card;
  /** Hash of the card, of the code that draws it, and of the colours and libraries that this code uses. */
  name: string;
  /** Address below the site's base. */
  path: string;
  type: 'image/jpeg';
  width: number;
  height: number;
  alt: string;
}

const { satori, sharp, '@fontsource/source-serif-4': typeface } = dependencies;
const means = [drawing, fontChoice, sign, light, satori, sharp, typeface];

export function sharePictureOf(explainer: Explainer, page: Page): SharePicture {
  const card = cardOf(explainer, page);
  const name = createHash('sha256')
    .update(JSON.stringify([card, means]))
    .digest('hex')
    .slice(0, 16);
  const alt = [card.publication, card.numeral, card.title, card.event].filter(Boolean).join(' · ');
  return { card, name, path: `share/${name}.jpg`, type: 'image/jpeg', ...size, alt };
}
