/** A snippet to include in a server block of nginx whose root holds the site at its base path. */
import { fileTypes, hashedFolders, headersOf, notFoundFile, openFile, type FileKind } from './headers.ts';
import { endingAs, hidden } from './patterns.ts';
import { safe } from './safe.ts';
import type { HostedSite } from './site.ts';

export function nginxConfiguration(site: HostedSite): string {
  const { base, common, redirects } = safe(site);
  const block = (match: string, lines: string[]) =>
    [`location ${match} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
  const lost = `error_page 404 ${base}${notFoundFile};`;
  // A location that adds one header loses all that it would inherit, so each states them all.
  const files = (match: string, kind: FileKind, ...lines: string[]) =>
    block(match, [
      ...lines,
      'charset utf-8;',
      'gzip_static on;',
      'gzip_vary on;',
      'absolute_redirect off;',
      lost,
      ...headersOf(kind, common).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ]);
  const redirect = (from: string, to: string) => block(`= ${from}`, ['absolute_redirect off;', `return 301 ${to};`]);
  return (
    [
      '# Written by the build. Reload nginx after each deployment: the policy holds hashes of what is in the pages.',
      files(base, 'page', 'index index.html;'),
      ...(base === '/' ? [] : [redirect(base.slice(0, -1), base)]),
      ...redirects.flatMap(({ from, to }) => [
        redirect(base + from, base + to),
        redirect(base + from.slice(0, -1), base + to),
      ]),
      files(`= ${base}${notFoundFile}`, 'not-found', 'internal;'),
      files(`^~ ${base}${hashedFolders.hashed}`, 'hashed'),
      files(`^~ ${base}${hashedFolders.picture}`, 'picture'),
      block(`~ ${hidden(base)}`, [lost, 'return 404;']),
      ...fileTypes.map(([ending, type]) =>
        files(`~ ${endingAs(base, ending)}`, 'open', 'types {}', `default_type "${type}";`),
      ),
      files(`~ ${endingAs(base, openFile)}`, 'open'),
    ].join('\n\n') + '\n'
  );
}
