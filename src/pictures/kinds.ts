/** What a picture is by its first bytes; what its name says counts for nothing. */

export type PictureKind = 'png' | 'jpeg' | 'webp' | 'avif' | 'gif' | 'svg';

/** The ending that a published picture of each kind has. */
export const endings: Record<PictureKind, string> = {
  png: 'png',
  jpeg: 'jpg',
  webp: 'webp',
  avif: 'avif',
  gif: 'gif',
  svg: 'svg',
};

/** Read as Latin-1, in which every byte is one letter. */
const raster: [RegExp, Exclude<PictureKind, 'svg'>][] = [
  [/^\x89PNG\r\n\x1A\n/, 'png'],
  [/^\xFF\xD8\xFF/, 'jpeg'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^[^]{4}ftyp(?:avif|mif1[^]{4}(?:[^]{4}){0,12}?avif)/, 'avif'],
  [/^GIF8[79]a/, 'gif'],
];

/** What is a picture, or holds one, and cannot be shown by every browser. */
const others: [RegExp, string][] = [
  [/^BM/, 'BMP'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF'],
  [/^[^]{4}ftypavis/, 'AVIF with moving pictures'],
  [/^[^]{4}ftyp(?:hei|hev|mif|msf)/, 'HEIC'],
  [/^\0\0\x01\0/, 'ICO'],
  [/^(?:\xFF\x0A|\0\0\0\x0CJXL )/, 'JPEG XL'],
  [/^\0\0\0\x0CjP {2}/, 'JPEG 2000'],
  [/^8BPS/, 'Photoshop'],
  [/^%PDF/, 'PDF'],
  [/^\x1F\x8B/, 'compressed SVG'],
];

/** The kind of a picture that can be published; text that begins with a tag may be a drawing. */
export function kindOf(bytes: Uint8Array): PictureKind | undefined {
  const start = startOf(bytes);
  const found = raster.find(([shape]) => shape.test(start))?.[1];
  return found ?? (/^(?:\xEF\xBB\xBF)?\s*</.test(start) ? 'svg' : undefined);
}

/** What a file that cannot be published is called, where that is known. */
export function nameOfOther(bytes: Uint8Array): string | undefined {
  const start = startOf(bytes);
  return others.find(([shape]) => shape.test(start))?.[1];
}

const startOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 256)).toString('latin1');
