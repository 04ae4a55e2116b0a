/** The logo of a theme where it takes the place of the sign: in icons and share pictures. */
import sharp from 'sharp';
import { getLogos } from '../explainer/handed-over.ts';
import type { Theme } from '../explainer/theme.ts';
import { publishedBytes, type Picture } from '../pictures/picture.ts';
import type { Palette } from '../styles/colours.ts';

/** A logo that is much wider than high is a name in letters: it stands for the name, and not in a square. */
export const isName = ({ width, height }: { width: number; height: number }) => width > 2 * height;

/** The logo that is the site's sign; undefined where there is none, or where it is a name in letters. */
export function signOf(theme: Theme): Picture | undefined {
  const [logo] = getLogos(theme);
  return logo && !isName(logo) ? logo : undefined;
}

/** What icons and share pictures show of the site. */
export interface Sign {
  colours: Palette;
  /** Address that holds the logo whole; absent where the ring stands. */
  logo?: string;
}

export async function signWith(theme: Theme): Promise<Sign> {
  const logo = signOf(theme);
  if (!logo) return { colours: theme.light };
  const bytes = await publishedBytes(logo);
  if (logo.kind === 'svg') return { colours: theme.light, logo: addressOf('svg+xml', bytes) };
  const small = await sharp(bytes).resize(512, 512, { fit: 'inside', withoutEnlargement: true }).png().toBuffer();
  return { colours: theme.light, logo: addressOf('png', small) };
}

const addressOf = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`;

/** Draws the logo into a square. */
export function drawnLogo(address: string, left: number, top: number, width: number): string {
  return `<image x="${left}" y="${top}" width="${width}" height="${width}" href="${address}"/>`;
}
