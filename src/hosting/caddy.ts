/** A snippet to import in a site block of Caddy whose root holds the site at its base path. */
import {
  cacheControl,
  fileTypes,
  hashedFolders,
  headersOf,
  notFoundFile,
  openFile,
  resourcePolicy,
} from './headers.ts';
import { endingAs, hidden } from './patterns.ts';
import { safe } from './safe.ts';
import type { HostedSite } from './site.ts';

export function caddyConfiguration(site: HostedSite): string {
  const { base, common, redirects } = safe(site);
  const header = (match: string, name: string, value: string) => `  header ${match} ${name} "${value}"`;
  const files = '  file_server {\n    precompressed br gzip\n  }';
  // A route keeps the order in which it is written; outside of one, Caddy sorts by rules of its own.
  return `# Written by the build. Reload Caddy after each deployment: the policy holds hashes of what is in the pages.
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} 301\n`}route ${base}* {
${redirects.flatMap(({ from, to }) => [from, from.slice(0, -1)].map((path) => `  redir ${base}${path} ${base}${to} 301\n`)).join('')}  @hidden path_regexp ${hidden(base)}
  error @hidden 404
${headersOf('page', common)
  .map(([name, value]) => header('*', name, value))
  .join('\n')}
  header {
    Vary Accept-Encoding
    defer
  }
  @open path_regexp ${endingAs(base, openFile)}
${header('@open', 'Cross-Origin-Resource-Policy', resourcePolicy.open)}
${header(`${base}${hashedFolders.hashed}*`, 'Cache-Control', cacheControl.hashed)}
${header(`${base}${hashedFolders.hashed}*`, 'Cross-Origin-Resource-Policy', resourcePolicy.hashed)}
${header(`${base}${hashedFolders.picture}*`, 'Cache-Control', cacheControl.picture)}
${header(`${base}${hashedFolders.picture}*`, 'Cross-Origin-Resource-Policy', resourcePolicy.picture)}
${fileTypes.map(([ending, type], index) => `  @type${index} path_regexp ${endingAs(base, ending)}\n${header(`@type${index}`, 'Content-Type', type)}`).join('\n')}
${files}
}
handle_errors {
  route ${base}* {
    rewrite * ${base}${notFoundFile}
${headersOf('not-found', common)
  .map(([name, value]) => `  ${header('*', name, value)}`)
  .join('\n')}
${files.replace(/^/gm, '  ')}
  }
}
`;
}
