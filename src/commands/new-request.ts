/** What `npm run new` was asked for: words and flags. */
import { parseArgs } from 'node:util';
import { RequestError } from '../new-story/requests.ts';

const kinds = ['section', 'person', 'institution', 'term', 'source'] as const;

export interface Request {
  what: 'story' | (typeof kinds)[number];
  titles: [string, ...string[]];
  flags: Flags;
}

const options = {
  name: { type: 'string' },
  languages: { type: 'string' },
  event: { type: 'string' },
  questions: { type: 'string' },
  folder: { type: 'string' },
  id: { type: 'string' },
  publisher: { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string' },
  date: { type: 'string' },
  url: { type: 'string' },
} as const;

export type Flags = Partial<Record<keyof typeof options, string>>;

/** Which flags each request takes. */
const taken: Record<Request['what'], (keyof typeof options)[]> = {
  story: ['name', 'languages', 'event', 'questions', 'folder'],
  section: ['id'],
  person: ['id'],
  institution: ['id'],
  term: ['id'],
  source: ['id', 'publisher', 'kind', 'language', 'date', 'url'],
};

/** @throws RequestError where it cannot be understood */
export function readRequest(args: string[]): Request {
  let given: { values: Flags; positionals: string[] };
  try {
    given = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new RequestError(`${(error as Error).message.split('. ')[0]}. Flags are ${listed(Object.keys(options))}.`);
  }
  const [word, ...titles] = given.positionals.map((title) => title.trim());
  const what = word === undefined ? 'story' : kinds.find((kind) => kind === word);
  if (!what)
    throw new RequestError(
      `“${word}” is nothing that can be new. Say ${kinds.join(', ')} and its title, or nothing for a whole story.`,
    );
  const [first, ...others] = titles.filter((title) => title !== '');
  if (what !== 'story' && first === undefined)
    throw new RequestError(`A ${what} needs a title: npm run new ${what} "Its title".`);
  const foreign = Object.keys(given.values).filter((flag) => !taken[what].includes(flag as keyof typeof options));
  if (foreign.length > 0)
    throw new RequestError(`A ${what} has no ${listed(foreign)}. Its flags are ${listed(taken[what])}.`);
  return { what, titles: [first ?? '', ...others], flags: given.values };
}

const listed = (flags: string[]) => flags.map((flag) => `--${flag}`).join(', ');
