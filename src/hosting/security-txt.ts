/** `.well-known/security.txt` (RFC 9116): whom to tell of a weakness. Its dates come from the content, not the clock. */
import type { Explainer } from '../explainer/model.ts';

/** Undefined where the publisher has given no way to reach it. */
export function securityText({ facts, revised }: Explainer, address: string): string | undefined {
  const { email, corrections } = facts.publisher;
  const contacts = [email && `mailto:${email}`, corrections].filter((contact) => contact !== undefined);
  if (contacts.length === 0) return undefined;
  const [year, ...rest] = revised.split('-');
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${[Number(year) + 1, ...rest].join('-')}T00:00:00Z`,
    `Preferred-Languages: ${facts.languages.join(', ')}`,
    `Canonical: ${address}`,
    '',
  ].join('\n');
}
