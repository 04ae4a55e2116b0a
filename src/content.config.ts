/** The collections: one for each kind of content file, read by the same reader that the checker uses. */
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolder } from './site.ts';
import { readContent } from './content/read.ts';
import { fileKinds, type FileKindName } from './content/kinds.ts';

/**
 * Loads the files of one kind. Astro's own glob loader would render the Markdown while loading, into a cache
 * kept by file; here pages compose it anew in every build, and data keeps to one YAML reader.
 */
function contentFiles(kind: FileKindName): Loader {
  return {
    name: `content-${kind}`,
    async load({ store, parseData, watcher, logger }) {
      const loadAll = async () => {
        const files = readContent(contentFolder).files.filter(({ address }) => address.kind === kind);
        const entries = await Promise.all(
          files.map(async ({ path, data, body }) => {
            const parsed = await parseData({ id: path, data: data as Record<string, unknown> });
            return { id: path, data: parsed, ...(body !== undefined && { body }) };
          }),
        );
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await loadAll();
      watcher?.add(contentFolder);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(contentFolder)) loadAll().catch((error: Error) => logger.warn(error.message));
      });
    },
  };
}

const collectionOf = <Kind extends FileKindName>(kind: Kind) =>
  defineCollection({ loader: contentFiles(kind), schema: fileKinds[kind].schema });

export const collections = {
  explainer: collectionOf('explainer'),
  sources: collectionOf('sources'),
  front: collectionOf('front'),
  sections: collectionOf('sections'),
  pages: collectionOf('pages'),
  people: collectionOf('people'),
  glossary: collectionOf('glossary'),
  timeline: collectionOf('timeline'),
  forecasts: collectionOf('forecasts'),
  corrections: collectionOf('corrections'),
  charts: collectionOf('charts'),
};
