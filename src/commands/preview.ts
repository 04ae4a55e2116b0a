/** Shows in the editor's live preview everything that the checker finds, over the page and in the log. */
import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { checkContent } from '../checker/check.ts';
import { ContentError } from '../content/problems.ts';
import { contentFolder } from '../site.ts';

export function contentIntegration(): AstroIntegration {
  return {
    name: 'content-checker',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { hot } = server.environments.client;
        /** Shows the mistakes there are; true where there are none. */
        const isInOrder = () => {
          const { problems } = checkContent(contentFolder);
          if (problems.length === 0) return true;
          const { message } = new ContentError(problems, relative('', contentFolder));
          logger.error(`\n${message}`);
          hot.send({ type: 'error', err: { message, stack: '', plugin: 'content-checker' } });
          return false;
        };
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          // The collections are read anew first: a moment later they are.
          if (path.startsWith(contentFolder) && isInOrder()) setTimeout(() => hot.send({ type: 'full-reload' }), 800);
        });
        hot.on('vite:client:connect', isInOrder);
      },
    },
  };
}
