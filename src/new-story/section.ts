/** A new section of a story that is there. */
import { stringify } from 'yaml';
import { filesOf } from '../content/read.ts';
import { jsonSchemaOf } from '../fields/json-schemas.ts';
import { placeholders, type Addition, type EntryWish, type KnownStory } from './addition.ts';
import { explained } from './explain.ts';
import { RequestError } from './requests.ts';
import { slugOf } from './slug.ts';
import { wordsIn } from './words.ts';

/** A section in each language that has a title for it, as a draft with the next number. */
export function newSection({ content, languages }: KnownStory, { titles, id }: EntryWish): Addition {
  const sections = filesOf(content, 'sections');
  const number = Math.max(0, ...sections.map((section) => section.number ?? 0)) + 1;
  const slugs = titles.map((title, index) => (index === 0 && id) || slugOf(title));
  const taken = languages.flatMap((language, index) =>
    [...sections, ...filesOf(content, 'pages')].filter(
      (page) => page.language === language && page.slug === slugs[index],
    ),
  );
  if (taken[0]) throw new RequestError(`Nothing is written: ${taken[0].path} has this address. Give another title.`);
  const made = new Map<string, string>();
  languages.forEach((language, index) => {
    const title = titles[index];
    if (title === undefined) return;
    const { description, summary, standfirst, text } = placeholders(language).section;
    const pair = languages.length > 1 ? { pair: slugs[0] } : {};
    const head = stringify({ title, description, summary, standfirst, ...pair, draft: true }, { lineWidth: 0 });
    const frontmatter = explained(head, jsonSchemaOf('sections'), (example) => wordsIn(example, languages));
    made.set(`${language}/sections/${number}-${slugs[index]}.md`, `---\n${frontmatter}---\n\n${text}\n`);
  });
  const [first = ''] = made.keys();
  const missing = languages.slice(titles.length);
  return {
    made,
    changed: new Map(),
    told: [
      'It is a draft: npm run dev shows it, no build has it. Remove `draft: true` when it is written, or write `publish: 2026-12-01T06:00` in its place.',
      ...missing.map(
        (language) =>
          `It is not in ${language}, which its readers will be told. To translate it, copy ${first} to ${language}/sections/, rename it there, and leave \`pair\` as it is.`,
      ),
    ],
  };
}
