/** Loads the story for Astro; in the live preview keeps it up to date and shows all that the checker finds. */
import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { checkStory } from '../checker/check.ts';
import { ContentError } from '../content/problems.ts';
import { handedOver, handOver, loadStory } from '../explainer/story.ts';
import { contentFolder } from '../site.ts';

export function contentIntegration(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      // A command that builds has loaded and checked it already.
      'astro:config:setup': () => {
        if (!handedOver()) handOver(loadStory(contentFolder));
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const { hot } = server.environments.client;
        /** Shows the mistakes there are; true where there are none. */
        const isInOrder = () => {
          const story = handedOver();
          const problems = story ? checkStory(story) : [];
          if (problems.length === 0) return true;
          const { message } = new ContentError(problems, relative('', contentFolder));
          logger.error(`\n${message}`);
          hot.send({ type: 'error', err: { message, stack: '', plugin: 'content' } });
          return false;
        };
        const update = async (event: string) => {
          handOver(loadStory(contentFolder, handedOver()));
          // When a file comes or goes, Astro reads its configuration anew and fills no collection meanwhile.
          if (event !== 'change') await setTimeout(500);
          await refreshContent?.({});
          if (isInOrder()) hot.send({ type: 'full-reload' });
        };
        server.watcher.add(contentFolder);
        server.watcher.on('all', (event, path) => {
          if (path.startsWith(contentFolder)) update(event).catch((error: Error) => logger.error(error.message));
        });
        hot.on('vite:client:connect', isInOrder);
      },
    },
  };
}
