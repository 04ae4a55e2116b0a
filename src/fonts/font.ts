/** A typeface of the content: opened and judged before it is published, as it is. */
import { readFile, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { refusedByDisk } from '../content/folder.ts';
import { hashOf } from '../files/kept.ts';
import { Refusal } from '../pictures/refusal.ts';

export interface Font {
  /** Name of the published file: that of the content's, with a hash of what is in it. */
  name: string;
  bytes: Buffer;
  /** The lightest and the heaviest that it has. */
  weights: [number, number];
}

/** As much as a picture may cost a phone. */
const MOST_BYTES = 60_000;
/** Far more than so few bytes hold; the file itself says how much comes out of it. */
const MOST_UNPACKED = 5_000_000;

/**
 * @param folder the content folder
 * @throws Refusal where it cannot be published
 */
export async function readFont(folder: string, path: string): Promise<Font> {
  const bytes = await contentsOf(join(folder, path));
  const face = await faceOf(bytes);
  const stem =
    posix
      .parse(path)
      .name.toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'font';
  return { name: `${stem}.${hashOf(bytes).slice(0, 8)}.woff2`, bytes, weights: weightsOf(face) };
}

async function contentsOf(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > MOST_BYTES)
      throw new Refusal(
        `has ${Math.ceil(size / 1000)} kilobytes, more than the ${MOST_BYTES / 1000} that a phone should have to load`,
        'Keep only the letters of your languages in it, and one weight or a variable one',
      );
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { wrong, mend } = refusedByDisk(file, 'file', error);
    throw new Refusal(wrong.replace(/^The file (.*)\.$/, '$1'), mend.replace(/\.$/, ''));
  }
}

async function faceOf(bytes: Buffer): Promise<Face> {
  if (bytes.subarray(0, 4).toString('latin1') !== 'wOF2')
    throw new Refusal('is no WOFF2, whatever its name says', 'Save the typeface as WOFF2');
  try {
    if (bytes.readUInt32BE(16) > MOST_UNPACKED) throw new Error('It is too large.');
    const face = new Face(new Blob(await decompress(bytes)));
    const isLetter = (codePoint: number) => /\p{L}/u.test(String.fromCodePoint(codePoint));
    if (face.upem > 0 && face.referenceTable('OS/2') && face.collectUnicodes().some(isLetter)) return face;
  } catch {
    // The same is wrong with what cannot be opened and with what has nothing in it.
  }
  throw new Refusal('is damaged, or no typeface with letters', 'Save it anew');
}

function weightsOf(face: Face): [number, number] {
  const { wght } = face.getAxisInfos();
  if (wght) return [wght.min, wght.max];
  const table = face.referenceTable('OS/2') ?? new Uint8Array();
  const weight = Buffer.from(table).readUInt16BE(4);
  return [weight, weight];
}
