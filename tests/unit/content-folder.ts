/** Content folders for the checker's tests: copies of a small explainer that is right, with mistakes in them. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkAll, checkStory } from '../../src/checker/check.ts';
import { formatProblem, type Problem } from '../../src/content/problems.ts';
import type { Audience } from '../../src/content/withheld.ts';
import { loadStory, type Story } from '../../src/explainer/story.ts';
import type { Font } from '../../src/fonts/font.ts';
import { publishedBytes, type Picture } from '../../src/pictures/picture.ts';
import { giveFolderBack, removeFolder, takeFolder } from './right-folders.ts';
import { rightContent } from './right-content.ts';

/** A symbolic link, by where it leads as seen from its own folder. */
export class Link {
  readonly target: string;

  constructor(target: string) {
    this.target = target;
  }
}

/** What a content folder holds instead: a whole text, bytes, a link, a change of the right text, or nothing. */
export type Mistakes = Record<string, string | Uint8Array | Link | null | ((text: string) => string)>;

/** Writes mistakes into a folder with the right content. Links come last, so that nothing is done to what they lead to. */
function spoil(folder: string, mistakes: Mistakes): void {
  const made = Object.entries(mistakes).map(
    ([path, wanted]) =>
      [join(folder, path), typeof wanted === 'function' ? wanted(rightContent[path] ?? '') : wanted] as const,
  );
  for (const [file, wanted] of made)
    if (wanted === null || wanted instanceof Link) rmSync(file, { recursive: true, force: true });
  for (const [file, wanted] of made) {
    if (wanted === null || wanted instanceof Link) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, wanted);
  }
  for (const [file, wanted] of made) {
    if (!(wanted instanceof Link)) continue;
    mkdirSync(dirname(file), { recursive: true });
    symlinkSync(wanted.target, file);
  }
}

/** Calls what comes after, whether or not something is thrown, and when a promise has ended. */
function thenAlways<Result>(use: () => Result, after: () => void): Result {
  let result: Result;
  try {
    result = use();
  } catch (error) {
    after();
    throw error;
  }
  if (result instanceof Promise) return result.finally(after) as Result;
  after();
  return result;
}

/** The right content with mistakes in it, in a folder in which anything may be done, and which is gone after that. */
export function inFolder<Result>(mistakes: Mistakes, use: (folder: string) => Result): Result {
  const folder = takeFolder();
  return thenAlways(
    () => {
      spoil(folder, mistakes);
      return use(folder);
    },
    () => {
      removeFolder(folder);
    },
  );
}

/** The same for what only reads: where but texts of right files are other, the folder is used again. */
function read<Result>(mistakes: Mistakes, use: (story: Story) => Result, audience?: Audience): Result {
  const changed = Object.keys(mistakes);
  if (changed.some((path) => !(path in rightContent) || mistakes[path] instanceof Link))
    return inFolder(mistakes, (folder) => use(storyIn(folder, audience)));
  const folder = takeFolder();
  return thenAlways(
    () => {
      spoil(folder, mistakes);
      return use(storyIn(folder, audience));
    },
    () => {
      giveFolderBack(folder, changed);
    },
  );
}

let right: Story | undefined;

/** The story in a folder, of which only the files are read that are not as they are in the right content. */
export function storyIn(folder: string, audience?: Audience): Story {
  right ??= inFolder({}, (folder) => loadStory(folder));
  return loadStory(folder, right, audience);
}

/** The right content with mistakes in it, loaded and not checked. */
export function loaded(mistakes: Mistakes = {}, audience?: 'desk'): Story {
  return read(mistakes, (story) => story, audience);
}

/** The right content with mistakes in it, as the checker sees it. */
export function check(mistakes: Mistakes = {}): Story & { problems: Problem[] } {
  return read(mistakes, (story) => ({ ...story, problems: checkStory(story) }));
}

/** Everything the checker prints about the right content with these mistakes, line by line. */
export function problemsWith(mistakes: Mistakes = {}): string[] {
  return check(mistakes).problems.map((problem) => formatProblem(problem));
}

/** What is printed about the right content with these mistakes, pictures included, and what would be published of them. */
export function judged(mistakes: Mistakes): Promise<{
  problems: string[];
  pictures: Map<string, Picture>;
  fonts: Map<string, Font>;
  bytesOf: (picture: Picture) => Promise<Buffer>;
}> {
  return read(mistakes, async (story) => {
    const problems = (await checkAll(story)).map((problem) => formatProblem(problem));
    return { problems, pictures: story.pictures, fonts: story.fonts, bytesOf: publishedBytes };
  });
}

/** Replaces words that have to be there, once. */
export const replaced = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The right content does not hold ${from}.`);
  return text.replace(from, () => to);
};

/** Says who made a picture, by its path inside the content folder. */
export const credited = (path: string): Mistakes => ({
  'pictures.yaml': `pictures: { ${JSON.stringify(path)}: { credit: Bu Ratna } }\n`,
});

/** Adds lines at the end; the first is the file's next line. */
export const followedBy = (more: string) => (text: string) => text + more;

/** How many lines a right file has: what follows it begins on the next. */
export const linesOf = (path: string) => (rightContent[path]?.split('\n').length ?? 0) - 1;
