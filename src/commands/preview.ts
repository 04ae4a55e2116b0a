/**
 * Loads the story for Astro and publishes its pictures; in the live preview keeps it up to date, and lays what is
 * broken over the page that was whole last until it is mended.
 */
import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { deskPath } from '../desk/path.ts';
import { handedOver, handOver } from '../explainer/handed-over.ts';
import { loadStory } from '../explainer/story.ts';
import { contentFolder } from '../site.ts';
import { sendMeasures } from './desk-measures.ts';
import { emptyPage } from './empty-page.ts';
import { judge } from './judge.ts';
import { liveStory } from './live-story.ts';
import { sendPicture, writePictures } from './pictures.ts';
import { told } from './run.ts';

export function contentIntegration(): AstroIntegration {
  const live = liveStory(contentFolder);
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute }) => {
        if (command === 'dev') {
          // The underscore keeps it out of builds, which know nothing of this.
          injectRoute({ pattern: deskPath, entrypoint: './src/pages/_desk.astro', prerender: true });
          await live.load();
        }
        // A command of ours has loaded and judged it already.
        if (command !== 'build' || handedOver()) return;
        const story = loadStory(contentFolder);
        await judge(story);
        handOver(story);
      },
      'astro:build:done': ({ dir }) => writePictures(fileURLToPath(dir)),
      'astro:server:setup': ({ server, refreshContent }) => {
        const { client, ssr, prerender } = server.environments;
        const show = () => {
          const err = live.broken();
          if (err) client.hot.send({ type: 'error', err });
          return err === undefined;
        };
        const update = async () => {
          // Editors empty a file before they write it, and write several at one time.
          await setTimeout(100);
          isDue = false;
          await live.load();
          if (!show()) return;
          await refreshContent?.({});
          // Which pages there are, Astro remembers until it hears of this.
          for (const environment of [ssr, prerender]) environment?.hot.send('astro:content-changed', {});
          client.hot.send({ type: 'full-reload' });
        };
        // One after the other, and once for all files that were saved at one time.
        let updated = Promise.resolve();
        let isDue = false;
        server.middlewares.use(emptyPage(server.config.base));
        server.middlewares.use(sendPicture);
        server.middlewares.use(sendMeasures(server.config.base));
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (isDue || !path.startsWith(contentFolder + sep)) return;
          isDue = true;
          updated = updated.then(update).catch((error: unknown) => {
            console.error(told(error));
          });
        });
        client.hot.on('vite:client:connect', show);
      },
    },
  };
}
