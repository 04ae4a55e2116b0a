/** Names of languages, from the data that comes with Node. */

/** The name of a language by its code, in the words of another; its code where it has none. */
export function languageName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
}
