/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. Both serve pages as `max-age=0,
 * must-revalidate` of their own accord. Where two rules set one header, Cloudflare joins their values unless
 * the second takes the first away with `!`, a line that Netlify passes over; so no rule but the hashed files' sets
 * a Cache-Control, and every rule that changes the resource policy takes the common one away.
 */
import { cacheControl, hashedFolders, headersOf, kindOf, resourcePolicy } from './headers.ts';
import type { HostedSite } from './site.ts';

/** @param files of the site, below its base: those that are open to other sites are named one by one */
export function netlifyHeaders({ base, common }: HostedSite, files: string[]): string {
  const policyName = 'Cross-Origin-Resource-Policy';
  const rule = (path: string, lines: string[]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n');
  const everything = headersOf('page', common).filter(([name]) => name !== 'Cache-Control');
  const opened = [`! ${policyName}`, `${policyName}: ${resourcePolicy.open}`];
  return (
    [
      rule(
        '*',
        everything.map(([name, value]) => `${name}: ${value}`),
      ),
      rule(`${hashedFolders.hashed}*`, [`Cache-Control: ${cacheControl.hashed}`]),
      rule(`${hashedFolders.picture}*`, [`Cache-Control: ${cacheControl.picture}`, ...opened]),
      ...files.filter((file) => kindOf(file) === 'open').map((file) => rule(file, opened)),
    ].join('\n') + '\n'
  );
}

export function netlifyRedirects({ base, redirects }: HostedSite): string {
  return redirects.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}
