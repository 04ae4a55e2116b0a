/**
 * A site's files answered by Cloudflare Pages' own programs. They are the sources of `@cloudflare/pages-shared` 0.12.0,
 * the last version that has the parsers in it; the package wants miniflare, a whole runtime that none of this uses, so
 * package.json puts an empty package in its place.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Parsed {
  rules: unknown[];
  invalid: { line?: string; lineNumber?: number; message: string }[];
}

interface Programs {
  parseHeaders: (text: string) => Parsed;
  parseRedirects: (text: string) => Parsed;
  createMetadataObject: (parsed: { headers: Parsed; redirects: Parsed; deploymentId: string }) => unknown;
  generateHandler: (context: object) => Promise<Response>;
}

/** Its sources are not checked by our rules, so they are taken by a name that the compiler does not follow. */
async function programs(): Promise<Programs> {
  const files = ['metadata-generator/parseHeaders', 'metadata-generator/parseRedirects'];
  const more = ['metadata-generator/createMetadataObject', 'asset-server/handler'];
  const modules = [...files, ...more].map(
    (file) => import(/* @vite-ignore */ `../../node_modules/@cloudflare/pages-shared/${file}.ts`) as Promise<Programs>,
  );
  return Object.assign({}, ...(await Promise.all(modules))) as Programs;
}

export interface CloudflareSite {
  headers: Parsed;
  redirects: Parsed;
  ask: (path: string) => Promise<Response>;
}

/** @param content what Cloudflare is given to serve; `_headers` and `_redirects` are at its top */
export async function cloudflareSite(content: string): Promise<CloudflareSite> {
  const { parseHeaders, parseRedirects, createMetadataObject, generateHandler } = await programs();
  const headers = parseHeaders(readFileSync(join(content, '_headers'), 'utf8'));
  const redirects = parseRedirects(readFileSync(join(content, '_redirects'), 'utf8'));
  const metadata = createMetadataObject({ headers, redirects, deploymentId: 'test' });
  const isFile = (path: string) => /\.\w+$/.test(path) && existsSync(join(content, path));
  const ask = (path: string) =>
    generateHandler({
      request: new Request(new URL(path, 'https://example.org')),
      metadata,
      logError: (error: Error) => {
        throw error;
      },
      findAssetEntryForPath: (file: string) => Promise.resolve(isFile(file) ? file : null),
      getAssetKey: (file: string) => file,
      negotiateContent: () => ({ encoding: null }),
      fetchAsset: (file: string) =>
        Promise.resolve({ body: readFileSync(join(content, file)), contentType: 'application/octet-stream' }),
    });
  return { headers, redirects, ask };
}
