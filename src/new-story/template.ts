/** The story that every new one begins as: real content in each language of the template, made of files in `template/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../files/list.ts';
import { baseLanguage } from '../words/language-codes.ts';

export const templateFolder = join(import.meta.dirname, 'template');

/** Languages that the template is written in. */
const templateLanguages = ['en', 'id'];

/** The language of the template in which a story's language begins: its own, or English. */
export function templateLanguage(language: string): string {
  return templateLanguages.find((known) => known === baseLanguage(language)) ?? 'en';
}

/** Texts of the template by their paths inside a folder of it, the folders of languages left out at the top. */
export function templateFiles(folder: string): Map<string, string> {
  const root = join(templateFolder, folder);
  const files = filesIn(root).map((path) => path.replaceAll('\\', '/'));
  const wanted = files.filter((path) => folder !== '' || !templateLanguages.includes(path.split('/')[0] ?? ''));
  return new Map(wanted.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** True for a map with the template's words by language. */
export function isInTemplateLanguages(keys: string[]): boolean {
  return keys.length === templateLanguages.length && keys.every((key) => templateLanguages.includes(key));
}
