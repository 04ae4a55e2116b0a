/** The collections: one for each kind of content file, filled from the story that was loaded. */
import { isDeepStrictEqual } from 'node:util';
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
      const paths = (story?.content.files ?? []).flatMap((file) => (file.kind === kind ? [file.path] : []));
      // Whatever is written, the preview shows its pages anew for it.
      if (isDeepStrictEqual(store.keys(), paths)) return Promise.resolve();
      store.clear();
      for (const path of paths) store.set({ id: path, data: {} });
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
