/** Whether what is written for hosts can be read as nothing else than was meant. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Explainer } from '../../src/explainer/model.ts';
import { hosts } from '../../src/hosting/hosts.ts';
import { securityText } from '../../src/hosting/security-txt.ts';
import { hostedSite, type HostedSite } from '../../src/hosting/site.ts';

const POLICY = "default-src 'none'; script-src 'sha256-a+b/c='; img-src 'self' data:; base-uri 'none'";
const address = '[A-Za-z0-9._~/-]*';
const redirectLines: Record<string, RegExp> = {
  _redirects: new RegExp(`^(?:/${address} /${address} 301)?$`),
  '.htaccess': new RegExp(
    `^(?!RewriteRule .*R=301)|^RewriteRule \\^[A-Za-z0-9_~/-]+/\\?\\$ /${address} \\[R=301,L\\]$`,
  ),
};

let site: HostedSite | undefined;

/** The site that an explainer makes, at the root. */
function siteOf(explainers: Explainer[]): HostedSite {
  if (!site) {
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-site-'));
    writeFileSync(join(folder, 'index.html'), `<meta http-equiv="content-security-policy" content="${POLICY}">`);
    site = hostedSite(folder, '/', []);
    rmSync(folder, { recursive: true });
  }
  const redirects = explainers.flatMap(({ prefix, navigation }) =>
    navigation.flatMap(({ aliases, path }) => aliases.map((alias) => ({ from: `${prefix}${alias}/`, to: path }))),
  );
  return { ...site, redirects };
}

export function faultsOfHosts(explainers: Explainer[]): string[] {
  const [first] = explainers;
  const contact = first && securityText(first, 'https://example.org/.well-known/security.txt');
  const faults = faultsOfSite(siteOf(explainers));
  for (const line of contact?.split('\n') ?? [])
    if (
      !/^(?:Contact: (?:mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+)|Expires: \d{4}-\d\d-\d\dT00:00:00Z|Preferred-Languages: [a-z, ]+|Canonical: \S+|)$/.test(
        line,
      )
    )
      faults.push(`security.txt has the line ${line}.`);
  return faults;
}

/** What each host would read that nobody meant. */
export function faultsOfSite(hosted: HostedSite): string[] {
  const faults: string[] = [];
  for (const [name, write] of Object.entries(hosts)) {
    const text = write(hosted, ['feed.xml', 'favicon.ico']);

    if (/[^\n\u0020-\u007E]/.test(text)) faults.push(`${name} has a character beyond ASCII.`);
    for (const line of text.split('\n')) {
      if (redirectLines[name]?.test(line) === false) faults.push(`${name} has the line ${line}.`);
      if (/conf$|Caddyfile$/.test(name) && (line.match(/"/g)?.length ?? 0) % 2 === 1)
        faults.push(`${name} has an open quote: ${line}.`);
    }
    const braces = text.replaceAll(/"[^"\n]*"|#.*$/gm, '');
    if (/conf$|Caddyfile$/.test(name) && braces.split('{').length !== braces.split('}').length)
      faults.push(`${name} has a brace of its own.`);
  }
  return faults;
}
