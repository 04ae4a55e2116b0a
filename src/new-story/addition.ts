/** What is added to a story that is there, and what it is added to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesOf, readContent, type Content } from '../content/read.ts';
import { RequestError } from './requests.ts';
import { templateLanguage } from './template.ts';

/** What is to be changed or made: whole texts by path, and what to tell whoever asked for it. */
export interface Addition {
  made: Map<string, string>;
  changed: Map<string, string>;
  told: string[];
}

export interface EntryWish {
  /** The title or name in each language of the story, in their order; the first has to be there. */
  titles: [string, ...string[]];
  /** Instead of what would be made of the first title. */
  id?: string;
}

export interface KnownStory {
  content: Content;
  languages: string[];
}

/**
 * The story in a folder, with its languages.
 * @param called how messages name the folder
 * @throws RequestError where it has none
 */
export function storyIn(folder: string, called: string): KnownStory {
  const content = readContent(folder);
  const languages = filesOf(content, 'explainer')[0]?.data.languages.filter(Boolean) ?? [];
  if (languages.length === 0)
    throw new RequestError(`${called} holds no story with languages in its explainer.yaml. npm run new makes one.`);
  return { content, languages };
}

/** A file as it lies on the disk; empty where it is not there. */
export function textOf({ content }: KnownStory, path: string): string {
  return content.files.some((file) => file.path === path) ? readFileSync(join(content.folder, path), 'utf8') : '';
}

interface Placeholders {
  section: { description: string; summary: string; standfirst: string; text: string };
  person: { role: string; text: string };
  term: { text: string };
}

/** What stands in a new section or entry of a language until somebody writes it. */
export function placeholders(language: string): Placeholders {
  const path = join(import.meta.dirname, 'entries', `${templateLanguage(language)}.yaml`);
  return parse(readFileSync(path, 'utf8')) as Placeholders;
}
