/** Runs the checker before Astro reads the content: a build stops, the editor's preview shows what is wrong. */
import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { checkContent } from '../checker/check.ts';
import { ContentError } from '../checker/problems.ts';
import { contentFolder } from './settings.ts';

export function contentIntegration(): AstroIntegration {
  const shownFolder = relative(process.cwd(), contentFolder) || contentFolder;
  const check = () => {
    const { problems } = checkContent(contentFolder);
    return problems.length > 0 ? new ContentError(problems, shownFolder) : undefined;
  };
  return {
    name: 'content-checker',
    hooks: {
      'astro:config:setup': ({ command }) => {
        const error = command === 'build' ? check() : undefined;
        if (error) throw error;
      },
      'astro:server:setup': ({ server, logger }) => {
        const show = () => {
          const error = check();
          if (!error) return;
          logger.error(`\n${error.message}`);
          server.ws.send({ type: 'error', err: { message: error.message, stack: '', plugin: 'content-checker' } });
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
