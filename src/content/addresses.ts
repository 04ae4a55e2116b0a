/** Which addresses the content may lead to: those that a reader's browser, mail or telephone opens, and nothing else. */

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const allowed = ['https', 'http', 'mailto', 'tel'];
const MOST = 2_000;

/** What stands before the first colon of an address, in lower case. */
export function schemeOf(href: string): string | undefined {
  return SCHEME.exec(href)?.[1]?.toLowerCase();
}

/** True for what is meant as an address of its own; anything else is a path inside the content. */
export function isAddress(href: string): boolean {
  return SCHEME.test(href) || /^[/\\]{2}/.test(href);
}

/** What is wrong with an address, or with a link that names none; undefined where nothing is. */
export function faultOfAddress(href: string): { wrong: string; mend: string } | undefined {
  const fault = (wrong: string, mend: string) => ({ wrong, mend });
  if (/^#?\s*$/.test(href)) return fault('The link is empty.', 'Write where it leads, or leave only its words.');
  if (!isAddress(href)) return undefined;
  const shown = href.length > 100 ? `${href.slice(0, 100)}…` : href;
  if (href.length > MOST)
    return fault(`The address ${shown} has ${href.length} characters; ${MOST} are the most.`, 'Shorten it.');
  const scheme = schemeOf(href);
  if (scheme === undefined) return fault(`The address ${shown} has no scheme.`, 'Write https: before it.');
  if (!allowed.includes(scheme))
    return fault(
      `The link ${shown} leads to ${scheme}:, where no reader can follow.`,
      'Link to an address with https:, http:, mailto: or tel:, or to a Markdown file, seen from this one.',
    );
  if (scheme === 'mailto' && !/^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?\S*)?$/i.test(href))
    return fault(`The address ${shown} names no mailbox.`, 'Write it as mailto:name@example.org.');
  if (scheme === 'tel' && !/^tel:\+?[\d().-]*\d$/i.test(href))
    return fault(`The address ${shown} is no telephone number.`, 'Write it as tel:+62-21-555.');
  return /^https?$/.test(scheme) ? faultOfWebAddress(href, shown) : undefined;
}

function faultOfWebAddress(href: string, shown: string): { wrong: string; mend: string } | undefined {
  if (!/^https?:\/\/[^/\\]/i.test(href) || /[\s\\]/.test(href) || !URL.canParse(href))
    return { wrong: `The address ${shown} cannot be read.`, mend: 'Write it as https://example.org/path.' };
  const { username, password } = new URL(href);
  if (username || password)
    return {
      wrong: 'The address has a name or a password in it, which every reader would see.',
      mend: 'Leave out what stands before the @.',
    };
  return undefined;
}
