/** A new person, institution or term of a story that is there. */
import { stringify } from 'yaml';
import { jsonSchemaOf, type JsonSchema } from '../fields/json-schemas.ts';
import { placeholders, textOf, type Addition, type EntryWish, type KnownStory } from './addition.ts';
import { explained } from './explain.ts';
import { inserted } from './insert.ts';
import { RequestError } from './requests.ts';
import { slugOf } from './slug.ts';
import { wordsIn } from './words.ts';

/** A person or institution in every language, under the same name where no other is given. */
export function newPerson(story: KnownStory, wish: EntryWish, kind: 'person' | 'institution'): Addition {
  return newItem(story, wish, 'people', 'people', (name, language, id) => {
    const { role, text } = placeholders(language).person;
    return { id, name, kind, role, text, draft: true };
  });
}

/** A term in every language, under the same word where no other is given. */
export function newTerm(story: KnownStory, wish: EntryWish): Addition {
  return newItem(story, wish, 'glossary', 'terms', (term, language, id) => ({
    id,
    term,
    text: placeholders(language).term.text,
    draft: true,
  }));
}

function newItem(
  story: KnownStory,
  { titles, id: given }: EntryWish,
  kind: 'people' | 'glossary',
  list: 'people' | 'terms',
  entryOf: (title: string, language: string, id: string) => object,
): Addition {
  const { content, languages } = story;
  const [first] = titles;
  const id = given ?? slugOf(first);
  const addition: Addition = { made: new Map(), changed: new Map(), told: [] };
  const items = jsonSchemaOf(kind).properties?.[list]?.items as JsonSchema;
  languages.forEach((language, index) => {
    const path = `${language}/${kind}.yaml`;
    const file = content.files.find((known) => known.path === path);
    const known = (file?.data as Record<string, { id: string }[]> | undefined)?.[list] ?? [];
    if (known.some((entry) => entry.id === id))
      throw new RequestError(`Nothing is added: ${path} has an entry ${id}. Give another one with --id.`);
    const entry = stringify([entryOf(titles[index] ?? first, language, id)], { lineWidth: 0 });
    const text = inserted(textOf(story, path), explainedItem(entry, items, languages), path, list);
    (file ? addition.changed : addition.made).set(path, text);
  });
  const others = languages.slice(titles.length).join(', ');
  addition.told.push(
    `It is a draft: npm run dev shows it, no build has it. Remove \`draft: true\` when it is written; then [[${first}]] in a text explains it.`,
    ...(others ? [`In ${others} it stands under the same name; mend it there if it is another.`] : []),
    ...[...addition.made.keys()].map(
      (path) => `${path} is new: put ![[${kind}]] alone in a paragraph of a page in pages/, which shows it.`,
    ),
  );
  return addition;
}

/** The entry of a list, explained. */
const explainedItem = (entry: string, items: JsonSchema, languages: string[]) =>
  explained(entry, { type: 'array', items }, (example) => wordsIn(example, languages));
