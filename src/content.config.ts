/** The collections: one for each kind of content file, filled from the story that was loaded. */
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import type { FileKindName } from './content/kinds.ts';
import { handedOver } from './explainer/handed-over.ts';

/**
 * The files of one kind, by name only: the story has what is in them, and Astro's bundler would parse all of it once
 * more. Astro's own glob loader would read the folder once more for each kind, and keep by file what it renders, where
 * a name or source that changes in another file goes stale.
 */
function contentFiles(kind: FileKindName): Loader {
  return {
    name: `content-${kind}`,
    load({ store }) {
      const story = handedOver();
      store.clear();
      for (const file of story?.content.files ?? []) if (file.kind === kind) store.set({ id: file.path, data: {} });
      return Promise.resolve();
    },
  };
}

const collectionOf = (kind: FileKindName) => defineCollection({ loader: contentFiles(kind) });

export const collections = {
  explainer: collectionOf('explainer'),
  sources: collectionOf('sources'),
  pictures: collectionOf('pictures'),
  front: collectionOf('front'),
  sections: collectionOf('sections'),
  pages: collectionOf('pages'),
  people: collectionOf('people'),
  glossary: collectionOf('glossary'),
  timeline: collectionOf('timeline'),
  forecasts: collectionOf('forecasts'),
  corrections: collectionOf('corrections'),
  charts: collectionOf('charts'),
  translations: collectionOf('translations'),
  tables: collectionOf('tables'),
} satisfies Record<FileKindName, unknown>;
