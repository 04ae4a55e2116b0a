/** Looks the built site over before it replaces the last one: nothing in it may lead nowhere. */
import { fromHtml } from 'hast-util-from-html';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';

/** Every HTML file below a folder, by path, in order. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * Counts the pages of a built site.
 * @throws Error that lists every link or file reference which leaves the base path, leads to no file, or to
 *   an id that its page has not, and every id that stands twice on one page
 */
export function checkBuiltSite(folder: string, base: string): number {
  const pages = new Map(htmlFiles(folder).map((file) => [file, linksAndIds(readFileSync(join(folder, file), 'utf8'))]));
  const faults: string[] = [];
  for (const [file, { links, ids }] of pages) {
    for (const id of new Set(ids.filter((candidate, index) => ids.indexOf(candidate) !== index))) {
      faults.push(`${file}: the id ${id} stands twice`);
    }
    const here = new URL(base + file.replace(/(?:^|(?<=\/))index\.html$/, ''), 'http://site');
    for (const link of links) {
      const target = new URL(link, here);
      if (target.origin !== here.origin) continue;
      const path = decodeURI(target.pathname);
      if (!path.startsWith(base)) faults.push(`${file}: ${link} leaves ${base}`);
      const name = path.slice(base.length) + (path.endsWith('/') ? 'index.html' : '');
      const found = existsSync(join(folder, name)) && statSync(join(folder, name)).isFile();
      if (!found) faults.push(`${file}: ${link} leads to no file`);
      const id = decodeURIComponent(target.hash.slice(1));
      if (found && id && !pages.get(name)?.ids.includes(id)) faults.push(`${file}: ${link} leads to no id`);
    }
  }
  if (faults.length > 0) throw new Error(`The built site has faults:\n${faults.join('\n')}`);
  return pages.size;
}

/** What a page refers to by href, src or popovertarget, and the ids it has. */
function linksAndIds(html: string): { links: string[]; ids: string[] } {
  const links: string[] = [];
  const ids: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    for (const value of [properties['href'], properties['src']]) {
      if (typeof value === 'string' && !/^(?:mailto|data|tel):/.test(value)) links.push(value);
    }
    if (typeof properties['popoverTarget'] === 'string') links.push(`#${properties['popoverTarget']}`);
    if (typeof properties['id'] === 'string') ids.push(properties['id']);
  });
  return { links, ids };
}
