/** When each page last changed, for the sitemap: from the content, never from the clock or the files' times. */
import { getExplainers } from '../explainer/handed-over.ts';
import { absoluteUrl } from '../site.ts';

let dates: Map<string, string> | undefined;

/** The date of a page by its full address; undefined for an address that is no page of an explainer. */
export function lastModified(address: string): string | undefined {
  dates ??= new Map(
    getExplainers().flatMap(({ pages, forecastPages }) =>
      [...pages, ...forecastPages].map(({ path, revised }) => [absoluteUrl(path), revised]),
    ),
  );
  return dates.get(address);
}
