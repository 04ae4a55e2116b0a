/** The interface's words by language code; a language is added by one file and one line here. */
import { baseLanguage } from './language-codes.ts';
import { en } from './en.ts';
import { id, type Words } from './id.ts';
import { languageName } from './languages.ts';

export type { Words };

export const words: Record<string, Words> = { en, id };

/** True where there are words in a language, or, for one of a region, in the language itself. */
export function hasWords(language: string): boolean {
  return Object.hasOwn(words, language) || Object.hasOwn(words, baseLanguage(language));
}

/** The words of a language that the checker has let pass. */
export function wordsOf(language: string): Words {
  const found = words[language] ?? regional.get(language) ?? ofRegion(language);
  if (!found) throw new Error(`The interface has no words in the language ${language}: add src/words/${language}.ts.`);
  return found;
}

/** The words of the language itself, with numbers, dates and its name as in the region. */
function ofRegion(language: string): Words | undefined {
  const base = words[baseLanguage(language)];
  if (!base) return undefined;
  const [first = '', ...rest] = languageName(language, language);
  const made = {
    ...base,
    locale: language,
    ogLocale: language.replace('-', '_'),
    ownName: first.toLocaleUpperCase(language) + rest.join(''),
  };
  regional.set(language, made);
  return made;
}

/** Made once each. */
const regional = new Map<string, Words>();
