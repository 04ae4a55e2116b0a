/** The interface's words by language code; a language is added by one file and one line here. */
import { en } from './en.ts';
import { id, type Words } from './id.ts';

export type { Words };

export const words: Record<string, Words> = { en, id };

/** The words of a language that the checker has let pass. */
export function wordsOf(language: string): Words {
  const found = words[language];
  if (!found) throw new Error(`The interface has no words in the language ${language}: add src/words/${language}.ts.`);
  return found;
}
