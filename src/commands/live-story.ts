/** The story while it is being edited: loaded anew at each change, and shown as it last was where that broke it. */
import { relative } from 'node:path';
import { checkAll } from '../checker/check.ts';
import { listOf } from '../content/problems.ts';
import { handOver } from '../explainer/handed-over.ts';
import { loadStory, type Story } from '../explainer/story.ts';
import { overlayOf } from './overlay.ts';

export interface LiveStory {
  /** Reads what has changed, and says in the log what is wrong now, where that is something else than before. */
  load: () => Promise<void>;
  /** What is broken and has to be mended, for the overlay; undefined where all can be shown. */
  broken: () => ReturnType<typeof overlayOf> | undefined;
}

/** @param folder the content */
export function liveStory(folder: string): LiveStory {
  const called = relative('', folder);
  let story: Story | undefined;
  let said = '';
  const mistakesIn = ({ problems }: Story) => problems.filter(({ isWarning }) => !isWarning);
  return {
    async load() {
      story = loadStory(folder, story, 'desk');
      story.problems = await checkAll(story);
      const isBroken = mistakesIn(story).length > 0;
      if (!isBroken) handOver(story);
      const told = story.problems.length > 0 ? listOf(story.problems, called) : 'The content is in order.';
      if (told !== said) console[isBroken ? 'error' : 'log'](told);
      said = told;
    },
    broken() {
      const mistakes = story ? mistakesIn(story) : [];
      return story && mistakes.length > 0 ? overlayOf(mistakes, story.content, called) : undefined;
    },
  };
}
