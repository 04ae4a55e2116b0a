/** What the writers of the hosts' files know of a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explainer } from '../explainer/model.ts';
import { everywhere } from './headers.ts';

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

/** The policy as the built pages have it, so that header and page can never differ. */
export function policyOf(folder: string): string {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(page)?.[1];
  if (!policy) throw new Error('The front page has no Content-Security-Policy.');
  return policy;
}
