/** Which names and terms a page explains on tap: each at its first mention. */
import { explanationId } from '../explainer/frame-ids.ts';
import type { Entry } from '../explainer/model.ts';

/** A name or term that the page explains. */
export interface Explanation {
  id: string;
  entry: Entry;
  /** The entry on its own page. */
  href: string;
  /** What the page says of it; its marks are left out. */
  html: string;
  /** Who stands behind the sources that were marked, each once. */
  publishers: string[];
}

export interface Explanations {
  list: Explanation[];
  /** The explanation of an entry where this is its first mention on the page, else undefined. */
  first: (entry: Entry, explain: () => Pick<Explanation, 'href' | 'html' | 'publishers'>) => Explanation | undefined;
}

export function explanations(): Explanations {
  const explained = new Map<string, Explanation>();
  return {
    get list() {
      return [...explained.values()];
    },
    first(entry, explain) {
      if (explained.has(entry.id)) return undefined;
      const explanation = { id: explanationId(entry.id), entry, ...explain() };
      explained.set(entry.id, explanation);
      return explanation;
    },
  };
}
