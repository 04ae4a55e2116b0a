/** What is written for each host, by file: a host is added by a line here. */
import { apacheConfiguration } from './apache.ts';
import { caddyConfiguration } from './caddy.ts';
import { cloudfrontFunction } from './cloudfront.ts';
import { hostFolder } from './headers.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import { nginxConfiguration } from './nginx.ts';
import type { HostedSite } from './site.ts';

/** @param files of the site, below its base */
type Write = (site: HostedSite, files: string[]) => string;

export const hosts = {
  [`${hostFolder}nginx.conf`]: nginxConfiguration,
  [`${hostFolder}Caddyfile`]: caddyConfiguration,
  [`${hostFolder}cloudfront.js`]: cloudfrontFunction,
  '.htaccess': apacheConfiguration,
  _headers: netlifyHeaders,
  _redirects: netlifyRedirects,
} satisfies Record<string, Write>;

/** Files for hosts, not for readers. */
export const hostFiles = Object.keys(hosts);
