/** A site's `_headers` and `_redirects` as Netlify's own parsers read them. */
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { join } from 'node:path';

export interface NetlifySite {
  /** What the parsers could not read. */
  errors: Error[];
  /** The headers of an address. */
  headersOf: (path: string) => Map<string, string>;
  redirects: { from: string; to: string; status: number }[];
}

export async function netlifySite(folder: string): Promise<NetlifySite> {
  const headers = await parseAllHeaders({
    headersFiles: [join(folder, '_headers')],
    netlifyConfigPath: undefined,
    configHeaders: [],
    minimal: false,
  });
  const redirects = await parseAllRedirects({
    redirectsFiles: [join(folder, '_redirects')],
    configRedirects: [],
    minimal: false,
  });
  return {
    errors: [...headers.errors, ...redirects.errors] as Error[],
    // All rules that match, the later before the earlier: so does Netlify's command (netlify/cli, src/utils/headers.ts).
    headersOf: (path) =>
      new Map(
        headers.headers
          .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path))
          .flatMap(({ values }) => Object.entries(values))
          .map(([name, value]) => [name.toLowerCase(), value]),
      ),
    redirects: redirects.redirects as NetlifySite['redirects'],
  };
}
