/**
 * Loads the story for Astro and publishes its pictures; in the live preview keeps it up to date and shows all that the
 * checker finds.
 */
import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { checkAll } from '../checker/check.ts';
import { ContentError, isStopping, listOf, type Problem } from '../content/problems.ts';
import { handedOver, handOver } from '../explainer/handed-over.ts';
import { isStrict, loadStory, type Story } from '../explainer/story.ts';
import { contentFolder } from '../site.ts';
import { sendPicture, writePictures } from './pictures.ts';

/** Loads the story as the desk sees it, judges it, and hands it over with its pictures. */
async function load(former?: Story): Promise<Problem[]> {
  const story = loadStory(contentFolder, former, 'desk');
  story.problems = await checkAll(story);
  handOver(story);
  return story.problems;
}

export function contentIntegration(): AstroIntegration {
  let problems: Problem[] = [];
  return {
    name: 'content',
    hooks: {
      // A command that builds has loaded and checked it already.
      'astro:config:setup': async ({ command }) => {
        if (command === 'dev' || !handedOver()) problems = await load(handedOver());
      },
      'astro:build:done': ({ dir }) => writePictures(fileURLToPath(dir)),
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const { hot } = server.environments.client;
        /** Shows what there is to mend; true where nothing would stop a build. */
        const isInOrder = () => {
          const story = handedOver();
          if (!isStopping(problems, story !== undefined && isStrict(story))) return true;
          const { message } = new ContentError(problems, relative('', contentFolder));
          logger.error(`\n${message}`);
          hot.send({ type: 'error', err: { message, stack: '', plugin: 'content' } });
          return false;
        };
        const warn = () => {
          if (problems.length > 0) logger.warn(`\n${listOf(problems, relative('', contentFolder))}`);
        };
        const update = async (event: string) => {
          problems = await load(handedOver());
          // When a file comes or goes, Astro reads its configuration anew and fills no collection meanwhile.
          if (event !== 'change') await setTimeout(500);
          await refreshContent?.({});
          if (!isInOrder()) return;
          warn();
          hot.send({ type: 'full-reload' });
        };
        // One after the other: what was read first would otherwise be handed over last, where its pictures took longer.
        let updated = Promise.resolve();
        server.middlewares.use(sendPicture);
        server.watcher.add(contentFolder);
        server.watcher.on('all', (event, path) => {
          if (!path.startsWith(contentFolder)) return;
          updated = updated.then(() => update(event)).catch((error: Error) => logger.error(error.message));
        });
        hot.on('vite:client:connect', isInOrder);
        if (isInOrder()) warn();
      },
    },
  };
}
