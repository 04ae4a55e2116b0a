/** Codes of languages as folders, addresses and `lang` have them: a language, and its region where that matters. */

/** `en`, `en-GB`, `pt-BR`, as part of a regular expression. */
export const languagePattern = '[a-z]{2}(?:-[A-Z]{2})?';

const whole = new RegExp(`^${languagePattern}$`);

export function isLanguageCode(code: string): boolean {
  return whole.test(code);
}

/** The language without its region. */
export function baseLanguage(code: string): string {
  return code.slice(0, 2);
}
