/** Addresses of pages and files below the base path that the site is built for. */

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** A link from any page: `path` is a page's path, or empty for the page itself. */
export function url(path: string, anchor?: string): string {
  if (path === '' && anchor) return `#${anchor}`;
  return base + path + (anchor ? `#${anchor}` : '');
}

/** The front page's address, which is an empty path below the base. */
export function frontUrl(prefix: string): string {
  return base + prefix;
}

/** The full address of a path below the base. */
export function absoluteUrl(path: string): string {
  return new URL(base + path, import.meta.env.SITE).href;
}
