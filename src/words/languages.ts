/** Names of languages, from the data that comes with Node. */

/** The name of a language by its code, in the words of another; its code where it has none. */
export function languageName(code: string, inLanguage: string): string {
  const known = names.get(inLanguage) ?? new Intl.DisplayNames([inLanguage], { type: 'language' });
  names.set(inLanguage, known);
  return known.of(code) ?? code;
}

/** Made once each: they cost more than all that they name on a page. */
const names = new Map<string, Intl.DisplayNames>();
