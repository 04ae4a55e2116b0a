/** Ids and addresses made of titles. */
import { RequestError } from './requests.ts';

/** `Pourquoi l’été ?` → `pourquoi-l-ete`: the letters and digits that an address can have. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (slug === '')
    throw new RequestError(
      `No address can be made of “${title}”: it has no letters from a to z. Give one with --id, as --id harvest.`,
    );
  return slug;
}
