/** Compresses every text of a built site once, so that no server has to do it for each reader. */
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hashOf, kept, keptAt, type Wanted } from '../files/kept.ts';
import { filesIn } from '../files/list.ts';

const text = /\.(?:html|css|js|json|svg|txt|xml|webmanifest)$/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * How hard Brotli tries. A page of 60 KB takes 59 ms at 11 and 1.3 ms at 7, for 9 % more bytes; one of 100 KB with a
 * thousand links 88 ms and 1.4 ms, for 6 %. What lies between costs ten times as much as 7 (9) and more (10) for
 * little. A story of dozens of pages can afford the best; one of a thousand sections cannot.
 */
const quality = { best: 11, fast: 7 };

/** So many bytes of text take some four seconds at the best quality. */
const affordable = 4_000_000;

/** Writes a `.br` and a `.gz` beside every text below a folder. */
export async function precompress(folder: string): Promise<void> {
  const files = filesIn(folder)
    .filter((name) => text.test(name))
    .map((name) => join(folder, name));
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size;
  const chosen = bytes <= affordable ? quality.best : quality.fast;
  // A few at a time: a thousand pages at once would all be in memory.
  const queue = files.values();
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const file of queue) await compressFile(file, chosen);
  });
  await Promise.all(workers);
}

async function compressFile(file: string, quality: number): Promise<void> {
  const plain = await readFile(file);
  const content = hashOf(plain);
  const { zlib = '' } = process.versions;
  await keptAt(`${file}.br`, ...brotliOf(plain, quality, content));
  await keptAt(`${file}.gz`, { kind: 'compressed', key: `${content}-gz-9-${zlib}` }, () => toGzip(plain, { level: 9 }));
}

/** A text as browsers get it, at the best quality where none is said. */
export function withBrotli(plain: Buffer, chosen: number = quality.best): Promise<Buffer> {
  return kept(...brotliOf(plain, chosen, hashOf(plain)));
}

/** What a text is kept as, and how it is made. */
function brotliOf(plain: Buffer, chosen: number, content: string): [Wanted, () => Promise<Buffer>] {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: chosen,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    // A window as wide as the text: the usual one of 4 MB has to be cleared for each page, which takes three times as
    // long as to compress it.
    [constants.BROTLI_PARAM_LGWIN]: windowFor(plain.length),
  };
  const { brotli = '' } = process.versions;
  return [{ kind: 'compressed', key: `${content}-br-${chosen}-${brotli}` }, () => toBrotli(plain, { params })];
}

/** The smallest window, as a power of two, that sees all of so many bytes. */
function windowFor(bytes: number): number {
  const needed = Math.ceil(Math.log2(bytes + 16));
  return Math.min(Math.max(needed, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}
