/** Where a page's links lead, below the base path. */
import { schemeOf } from '../content/addresses.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import { readableAt } from '../explainer/source-links.ts';
import { url } from '../site.ts';

/** A link as it stands on `page`, written in `file` of the content; undefined where it leads nowhere any more. */
export function hrefOf(explainer: Explainer, page: Page, file: string, href: string): string | undefined {
  const scheme = schemeOf(href);
  if (scheme !== undefined) return readableAt(scheme + href.slice(scheme.length), explainer.sources);
  const found = explainer.find.link(file, href);
  if (!found) throw new Error(`The link ${href} in ${file} leads to no file.`);
  return found.page === page && found.anchor ? `#${found.anchor}` : url(found.page.path, found.anchor);
}
