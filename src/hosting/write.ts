/**
 * Puts into a built site what each host reads: headers, redirects and the security contact. What a host has no room
 * for is said in the log: the site works without it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Explainer } from '../explainer/model.ts';
import { filesIn } from '../files/list.ts';
import { beyondCloudfront } from './cloudfront.ts';
import { hosts } from './hosts.ts';
import { beyondNetlify } from './netlify.ts';
import { securityText } from './security-txt.ts';
import { hostedSite } from './site.ts';

export interface Deployment {
  site: string;
  base: string;
  hstsSeconds?: number | undefined;
}

export function writeHostFiles(folder: string, { site, base, hstsSeconds }: Deployment, explainers: Explainer[]): void {
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const [first] = explainers;
  const contactFile = '.well-known/security.txt';
  const contact = first && securityText(first, `${site}${base}${contactFile}`);
  if (contact) write(contactFile, contact);
  const hosted = hostedSite(folder, base, explainers, hstsSeconds);
  const files = filesIn(folder);
  for (const [name, text] of Object.entries(hosts)) write(name, text(hosted, files));
  for (const note of [...beyondNetlify(hosted, files), ...beyondCloudfront(hosted)]) console.warn(note);
}
