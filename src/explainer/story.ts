/** The explainers of all languages, built once from the collections and shared by every page. */
import { getCollection } from 'astro:content';
import { addressOfFile, fileKinds, type FileKindName } from '../content/kinds.ts';
import { buildExplainer } from './build.ts';
import type { Explainer, ModelFile } from './model.ts';
import type { StoryFacts } from '../content/schemas.ts';

let built: Promise<Explainer[]> | undefined;

/** One explainer a language, the site's own language first. While editing, the model is made anew each time. */
export function getExplainers(): Promise<Explainer[]> {
  if (import.meta.env.DEV) return buildAll();
  return (built ??= buildAll());
}

async function buildAll(): Promise<Explainer[]> {
  const kinds = Object.keys(fileKinds) as FileKindName[];
  const collections = await Promise.all(kinds.map((kind) => getCollection(kind)));
  const files = collections.flat().flatMap((entry): ModelFile[] => {
    const address = addressOfFile(entry.id);
    return address ? [{ path: entry.id, ...address, data: entry.data, body: entry.body }] : [];
  });
  const facts = files.find(({ kind }) => kind === 'explainer')?.data as StoryFacts;
  return facts.languages.map((language) => buildExplainer(files, language));
}
