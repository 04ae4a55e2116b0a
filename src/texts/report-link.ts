/** A link to whoever publishes a story, which says on which page its reader has found a mistake. */
import type { Explainer, Page } from '../explainer/model.ts';
import { absoluteUrl } from '../site.ts';

/**
 * To the publisher's address for corrections, else for mail; undefined where there is neither. A mail has the page's
 * address as its text, a form gets it as `page`. The script adds the point that the reader is at.
 */
export function reportHref({ facts, words }: Explainer, page: Page): string | undefined {
  const { corrections, email } = facts.publisher;
  const contact = corrections ?? (email && `mailto:${email}`);
  if (!contact) return undefined;
  const address = encodeURIComponent(absoluteUrl(page.path));
  if (contact.startsWith('mailto:'))
    return `${contact}?subject=${encodeURIComponent(`${words.report}: ${page.title}`)}&body=${address}`;
  const [form = '', anchor] = contact.split('#');
  return `${form}${form.includes('?') ? '&' : '?'}page=${address}${anchor === undefined ? '' : `#${anchor}`}`;
}
