/** One run over the links of a story: ask, keep, write, tell. */
import { ContentError } from '../content/problems.ts';
import { readContent, type Content } from '../content/read.ts';
import { askAll, type World } from './ask-all.ts';
import { reportOf } from './report.ts';
import { DAYS_THAT_STAND, tasksOf } from './tasks.ts';
import { writeFound } from './write.ts';

const DAY = 24 * 60 * 60 * 1000;
/** What is older says nothing any more. */
const DAYS_THAT_COUNT = 30;

export interface Following extends World {
  /** Asks what was asked in the last days too. */
  isAll: boolean;
  /** How messages name the content folder. */
  called?: string;
  /** Called before the first request, with how many addresses and copies there are to ask for. */
  onStart?: (count: number) => void;
}

/**
 * @returns what an editor is told
 * @throws ContentError where the content cannot be read, Offline where nobody can be reached; nothing is written then
 */
export async function followLinks(folder: string, { isAll, called = 'content', onStart, ...world }: Following) {
  const { journal, clock } = world;
  const content = readable(folder, called);
  const started = clock();
  const tasks = tasksOf(content, journal, isAll ? Infinity : started - DAYS_THAT_STAND * DAY);
  onStart?.(tasks.reduce((sum, { isUnknown, copyOf }) => sum + Number(isUnknown) + Number(copyOf !== undefined), 0));
  const since = started - DAYS_THAT_COUNT * DAY;
  const left = await askAll(tasks, world);
  writeFound(content, journal, since);
  return reportOf(readable(folder, called), journal, since, left, called);
}

function readable(folder: string, called: string): Content {
  const content = readContent(folder);
  const problems = [...content.refused, ...content.files.flatMap((file) => file.problems)];
  const errors = problems.filter(({ isWarning }) => !isWarning);
  if (errors.length > 0) throw new ContentError(errors, called);
  return content;
}
