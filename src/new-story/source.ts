/** A new source of a story that is there. */
import { stringify } from 'yaml';
import { filesOf } from '../content/read.ts';
import { jsonSchemaOf, type JsonSchema } from '../fields/json-schemas.ts';
import { textOf, type Addition, type KnownStory } from './addition.ts';
import { explained } from './explain.ts';
import { inserted } from './insert.ts';
import { RequestError } from './requests.ts';
import { slugOf } from './slug.ts';
import { wordsIn } from './words.ts';

export interface SourceWish {
  title: string;
  publisher: string;
  kind: string;
  language: string;
  date?: string;
  url?: string;
  id?: string;
}

/** A source, which stands once for all languages. */
export function newSource(story: KnownStory, wish: SourceWish): Addition {
  const { content, languages } = story;
  const { title, publisher, kind, language, date, url, id = slugOf(title) } = wish;
  const file = filesOf(content, 'sources')[0];
  if (file && Object.hasOwn(file.data, id))
    throw new RequestError(`Nothing is added: sources.yaml has a source ${id}. Give another id with --id.`);
  const facts = { publisher, title, ...(date && { date }), ...(url && { url }), language, kind };
  const schema: JsonSchema = {
    type: 'object',
    additionalProperties: jsonSchemaOf('sources').additionalProperties ?? false,
  };
  const entry = explained(stringify({ [id]: facts }, { lineWidth: 0 }), schema, (example) =>
    wordsIn(example, languages),
  );
  const text = inserted(textOf(story, 'sources.yaml'), entry, 'sources.yaml');
  return {
    made: new Map(file ? [] : [['sources.yaml', text]]),
    changed: new Map(file ? [['sources.yaml', text]] : []),
    told: [`[^${id}] behind a sentence cites it. Until then the check warns that nobody does.`],
  };
}
