/** Which sections a feed holds: enough for whoever reads it now and then, however many there are. */
import type { Page } from '../explainer/model.ts';

const most = 50;

/**
 * The latest 50 sections by the date of their publication; of those of one day, the first in the navigation. An
 * explainer is published whole, so its sections often share one date, and the beginning is what a new reader wants.
 */
export function latestOf(sections: Page[]): Page[] {
  // Sorting keeps the order of equals.
  return sections.toSorted((one, other) => other.published.localeCompare(one.published)).slice(0, most);
}
