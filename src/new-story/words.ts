/** Words by language: those of the template and of examples, in the languages of a story. */
import { visit, type Document } from 'yaml';
import { isInTemplateLanguages, templateLanguage } from './template.ts';

/** Words by language in those of the story. */
export function inLanguages(document: Document, languages: string[]): void {
  visit(document, {
    Map: (_key, map) => {
      if (!isInTemplateLanguages(map.items.map(({ key }) => String(key)))) return undefined;
      const said = languages.map((language) => [language, map.get(templateLanguage(language))]);
      map.items = said.map(([language, words]) => document.createPair(language, words));
      return visit.SKIP;
    },
  });
}

/** An example in English words, with the same in every language of the story. */
export function wordsIn(example: unknown, languages: string[]): unknown {
  if (typeof example !== 'object' || example === null) return example;
  if (Array.isArray(example)) return example.map((entry) => wordsIn(entry, languages));
  const entries = Object.entries(example);
  if (entries.length === 1 && entries[0]?.[0] === 'en')
    return Object.fromEntries(languages.map((language) => [language, entries[0]?.[1] as unknown]));
  return Object.fromEntries(entries.map(([key, value]) => [key, wordsIn(value, languages)]));
}
