/**
 * A picture of the content, from its file to what is published: opened, judged by what is in it and made clean, once,
 * and kept clean from one build to the next. Nothing of a file is published but what has passed here.
 */
import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { refusedByDisk } from '../content/folder.ts';
import { hashOf, kept, type Wanted } from '../files/kept.ts';
import { endings, kindOf, nameOfOther, type PictureKind } from './kinds.ts';
import { bytesOfDrawn, drawnForPhones, type Drawn, type ForPhones } from './phones.ts';
import { cleanRaster, recipe, sizeOfRaster } from './raster.ts';
import { Refusal } from './refusal.ts';
import { cleanDrawing } from './svg.ts';

export interface Picture {
  kind: PictureKind;
  width: number;
  height: number;
  /** Name of the published file: that of the content's, with a hash of what is published. */
  name: string;
  /** Where the clean picture is kept, and the file that it is made from. */
  wanted: Wanted;
  file: string;
  /** What is published instead of a large picture. */
  phones?: ForPhones;
}

const MEGABYTE = 1_000_000;
const most = { raster: 20 * MEGABYTE, svg: 2 * MEGABYTE };

/** A picture's path inside the content folder, from how a text says it that stands in a file of a language. */
export function picturePath(language: string, file: string, written: string): string {
  return posix.join(language, posix.dirname(file), decoded(written));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Opens and judges a picture.
 * @param folder the content folder
 * @throws Refusal where it cannot be published
 */
export async function readPicture(folder: string, path: string): Promise<Picture> {
  const file = join(folder, path);
  const bytes = await contentsOf(file);
  const kind = kindOf(bytes);
  if (!kind) throw unknownKind(bytes);
  if (kind === 'svg') checkLength(bytes.length, most.svg, 'a drawing');
  const wanted = { kind: 'pictures', key: keyOf(bytes) } as const;
  const clean = await kept(wanted, () => cleaned(kind, bytes));
  const size = kind === 'svg' ? cleanDrawing(clean) : await sizeOfRaster(clean);
  const stem =
    posix
      .parse(path)
      .name.toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'picture';
  const name = `${stem}.${hashOf(clean).slice(0, 8)}.${endings[kind]}`;
  const phones = await drawnForPhones(kind, clean, size, stem);
  return { kind, width: size.width, height: size.height, name, wanted, file, ...(phones && { phones }) };
}

/** Every file that is published of a picture, with its bytes when they are asked for. */
export function filesOfPicture(picture: Picture): { name: string; bytes: () => Promise<Buffer> }[] {
  const { name, phones } = picture;
  const clean = () => publishedBytes(picture);
  if (!phones) return [{ name, bytes: clean }];
  return [...phones.webp, phones.fallback].map((drawn: Drawn) => ({
    name: drawn.name,
    bytes: () => bytesOfDrawn(drawn, clean),
  }));
}

/** The bytes to publish: those that were judged, whatever has become of the file since. */
export function publishedBytes({ kind, wanted, file }: Picture): Promise<Buffer> {
  return kept(wanted, async () => {
    const bytes = await readFile(file);
    if (keyOf(bytes) !== wanted.key) throw new Error(`${file} was changed while the site was built. Build it anew.`);
    return cleaned(kind, bytes);
  });
}

const keyOf = (bytes: Buffer) => hashOf(recipe, bytes);

function cleaned(kind: PictureKind, bytes: Buffer): Promise<Buffer> {
  return kind === 'svg' ? Promise.resolve(Buffer.from(cleanDrawing(bytes).text)) : cleanRaster(kind, bytes);
}

async function contentsOf(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size === 0) throw new Refusal('is empty', 'Put it there again');
    checkLength(size, most.raster, 'a picture');
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { wrong, mend } = refusedByDisk(file, 'file', error);
    throw new Refusal(wrong.replace(/^The file (.*)\.$/, '$1'), mend.replace(/\.$/, ''));
  }
}

function checkLength(length: number, limit: number, what: string): void {
  if (length > limit)
    throw new Refusal(
      `has ${(length / MEGABYTE).toFixed(1)} megabytes, more than the ${limit / MEGABYTE} that ${what} may have`,
      'Save it smaller',
    );
}

function unknownKind(bytes: Buffer): Refusal {
  const name = nameOfOther(bytes);
  return new Refusal(
    name ? `is of the kind ${name}, which browsers do not all show` : 'is no picture, whatever its name says',
    'Save it as JPEG, PNG, WebP, AVIF, GIF or SVG',
  );
}
