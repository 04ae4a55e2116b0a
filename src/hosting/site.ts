/** What the writers of the hosts' files know of a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explainer } from '../explainer/model.ts';
import { filesIn } from '../files/list.ts';
import { everywhere } from './headers.ts';
import { limits } from './limits.ts';

export interface HostedSite {
  /** Path that the site is served below, with a slash at both ends. */
  base: string;
  /** Headers of every file. */
  common: [string, string][];
  /** Former addresses and where they lead now, below the base. */
  redirects: { from: string; to: string }[];
}

export function hostedSite(folder: string, base: string, explainers: Explainer[], hstsSeconds?: number): HostedSite {
  const redirects = explainers.flatMap(({ prefix, navigation }) =>
    navigation.flatMap(({ aliases, path }) => aliases.map((alias) => ({ from: `${prefix}${alias}/`, to: path }))),
  );
  return { base, common: everywhere(policyOf(folder), hstsSeconds), redirects };
}

/**
 * The policy for every built page: what any of them lets run, all may, for a header goes with each. Taken from the
 * pages, so that header and page can never differ.
 *
 * Every page has one style element, as many differ as there are sets of parts. Where their hashes are more than the
 * line of a host holds, the header lets any style be. Nothing is lost by that: browsers ask both policies, and the
 * one inside the page goes on to let only its own.
 */
export function policyOf(folder: string): string {
  const allowed = new Map<string, Set<string>>();
  for (const file of filesIn(folder).filter((path) => path.endsWith('.html'))) {
    for (const [directive = '', ...sources] of directivesIn(readFileSync(join(folder, file), 'utf8'), file))
      allowed.set(directive, new Set([...(allowed.get(directive) ?? []), ...sources]));
  }
  const policy = written(allowed);
  const lines = everywhere(policy).map((header) => header.join(': '));
  if (lines.every(({ length }) => length <= limits.headerLine)) return policy;
  return written(allowed.set('style-src', new Set(["'unsafe-inline'"])));
}

const written = (policy: Map<string, Set<string>>) =>
  [...policy].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');

function directivesIn(page: string, file: string): string[][] {
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(page)?.[1];
  if (!policy) throw new Error(`${file} has no Content-Security-Policy.`);
  return policy.split('; ').map((directive) => directive.split(' '));
}
