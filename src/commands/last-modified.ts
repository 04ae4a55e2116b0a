/** When each page last changed, for the sitemap: from the content, never from the clock or the files' times. */
import { checkContent } from '../checker/check.ts';
import { base, contentFolder, site } from '../site.ts';

let dates: Map<string, string> | undefined;

/** The date of a page by its full address; undefined for an address that is no page of an explainer. */
export function lastModified(address: string): string | undefined {
  dates ??= new Map(
    checkContent(contentFolder).explainers.flatMap(({ front, navigation }) =>
      [front, ...navigation].map((page): [string, string] => [new URL(base + page.path, site).href, page.revised]),
    ),
  );
  return dates.get(address);
}
