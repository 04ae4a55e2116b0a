/**
 * Keeps out of the hosts' files what their syntaxes do not share. Settings and content let none of it through; should
 * they one day, a name must not become a rule of a server. So it is refused here and not escaped: each syntax has its
 * own way, and some have none (a `$` in nginx, a `\` at the end of a quoted word in Caddy).
 */
import type { HostedSite } from './site.ts';

const part = '[A-Za-z0-9_~-][A-Za-z0-9._~-]*';
const basePath = new RegExp(`^/(?:${part}/)*$`);
const address = new RegExp(`^(?:${part}/)*$`);
const formerAddress = new RegExp(`^(?:${part}/)+$`);
const headerName = /^[A-Za-z][A-Za-z0-9-]*$/;
/** No quotes but single ones, nothing that ends a line, a word in quotes or a block, and nothing that stands for a variable. */
const headerValue = /^[\w!&'()*+,./:;=?@[\]^|~-](?:[\w !&'()*+,./:;=?@[\]^|~-]*[\w!&'()*+,./:;=?@[\]^|~-])?$/;

/**
 * @returns the site as it is
 * @throws Error at the first name, address or value that some host would read as something else
 */
export function safe(site: HostedSite): HostedSite {
  const require = (what: string, text: string, rule: RegExp) => {
    if (!rule.test(text)) throw new Error(`No host can be told the ${what} ${JSON.stringify(text)}.`);
  };
  require('base path', site.base, basePath);
  for (const [name, value] of site.common) {
    require('header', name, headerName);
    require(`value of ${name}`, value, headerValue);
  }
  for (const { from, to } of site.redirects) {
    require('former address', from, formerAddress);
    require('address', to, address);
  }
  return site;
}

/** A file's path as hosts match it: what is not plain is encoded, a host's own signs for patterns among it. */
export function encodedPath(file: string): string {
  return encodeURIComponent(file)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
