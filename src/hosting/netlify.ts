/**
 * `_headers` and `_redirects`, which Netlify and Cloudflare Pages read. Both serve pages as `max-age=0,
 * must-revalidate` of their own accord. Where two rules set one header, Cloudflare joins their values unless
 * the second takes the first away with `!`, a line that Netlify passes over; so no rule but the hashed files' sets
 * a Cache-Control, and every rule that changes the resource policy takes the common one away.
 *
 * Patterns are few, as the two read them differently: to Netlify `share/*` is `share` and whatever follows, `*.ico` any
 * address that ends so, the page `mexico/` too; and Cloudflare passes over a rule with two `*`.
 */
import { cacheControl, framing, hashedFolders, headersOf, kindOf, resourcePolicy, typeOf } from './headers.ts';
import { limits } from './limits.ts';
import { encodedPath, safe } from './safe.ts';
import type { HostedSite } from './site.ts';

const policyName = 'Cross-Origin-Resource-Policy';
const opened = [`! ${policyName}`, `${policyName}: ${resourcePolicy.open}`];

/** @param files of the site, below its base: those that are open to other sites are named one by one */
export function netlifyHeaders(site: HostedSite, files: string[]): string {
  const { base, common } = safe(site);
  const rule = (path: string, lines: string[]) => [base + path, ...lines.map((line) => `  ${line}`)].join('\n');
  const everything = headersOf('page', common).filter(([name]) => name !== 'Cache-Control');
  return (
    [
      rule('*', everything.map(headerLine)),
      rule(`${hashedFolders.hashed}*`, [`Cache-Control: ${cacheControl.hashed}`]),
      rule(`${hashedFolders.picture}*.jpg`, [`Cache-Control: ${cacheControl.picture}`, ...opened]),
      ...fileRules(files)
        .slice(0, ruleSpace)
        .map(({ path, lines }) => rule(path, lines)),
    ].join('\n') + '\n'
  );
}

/** How many rules for single files there is room for beside the three above. */
const ruleSpace = limits.headerRules - 3;

/** A header as a line. A policy that no line can hold stands in every page: only what no page can say is left. */
function headerLine([name, value]: [string, string]): string {
  const line = `${name}: ${value}`;
  return line.length > limits.headerLine && name === 'Content-Security-Policy' ? `${name}: ${framing}` : line;
}

/**
 * Rules for single files. Where they are too many, files of one name in the folders of several languages share one:
 * `:folder` stands for any one folder.
 */
function fileRules(files: string[]): { path: string; lines: string[] }[] {
  const open = files.filter((file) => kindOf(file) === 'open');
  const rules = open.map((file) => {
    const type = typeOf(file);
    return { path: encodedPath(file), lines: [...opened, ...(type ? [`Content-Type: ${type}`] : [])] };
  });
  if (rules.length <= ruleSpace) return rules;
  const shared = rules.map(({ path, lines }) => ({ path: path.replace(/^[^/]+\//, ':folder/'), lines }));
  return [...new Map(shared.map((rule) => [rule.path, rule])).values()];
}

export function netlifyRedirects(site: HostedSite): string {
  const { base, redirects } = safe(site);
  return redirects
    .slice(0, limits.redirects)
    .map(({ from, to }) => `${base}${from} ${base}${to} 301\n`)
    .join('');
}

/** What `_headers` and `_redirects` have no room for, in words. */
export function beyondNetlify({ common, redirects }: HostedSite, files: string[]): string[] {
  const tooLong = headersOf('page', common).some((header) => `${header[0]}: ${header[1]}` !== headerLine(header));
  const unruled = fileRules(files).length - ruleSpace;
  const unmoved = redirects.length - limits.redirects;
  return [
    ...(tooLong
      ? [`_headers: the content policy is longer than ${limits.headerLine} characters; only ${framing} is sent.`]
      : []),
    ...(unruled > 0
      ? [`_headers: more than ${limits.headerRules} rules; ${unruled} files keep the headers of pages.`]
      : []),
    ...(unmoved > 0
      ? [`_redirects: more than ${limits.redirects} former addresses; ${unmoved} lead on by their pages only.`]
      : []),
  ];
}
