/** Shows in the editor's live preview everything that the checker finds, over the page and in the log. */
import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { checkContent } from '../checker/check.ts';
import { ContentError } from '../checker/problems.ts';
import { contentFolder } from './settings.ts';

export function contentIntegration(): AstroIntegration {
  return {
    name: 'content-checker',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const show = () => {
          const { problems } = checkContent(contentFolder);
          if (problems.length === 0) return;
          const { message } = new ContentError(problems, relative('', contentFolder));
          logger.error(`\n${message}`);
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content-checker' } });
        };
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(contentFolder)) show();
        });
        server.ws.on('connection', show);
        show();
      },
    },
  };
}
