/**
 * The story of this process. A command or the live preview loads it and hands it over; whatever runs inside Astro's
 * bundle, which has modules of its own, takes it from here, and need not load what reads and parses.
 */
import type { FileKindName } from '../content/kinds.ts';
import type { Font } from '../fonts/font.ts';
import type { Picture } from '../pictures/picture.ts';
import type { Explainer, Page } from './model.ts';
import type { Story } from './story.ts';
import type { Theme } from './theme.ts';

const key = Symbol.for('story of this process');

export function handOver(story: Story): void {
  Reflect.set(globalThis, key, story);
}

/** The story that was handed over; undefined before any was. */
export function handedOver(): Story | undefined {
  return Reflect.get(globalThis, key) as Story | undefined;
}

/** The explainers of the story that was handed over, the site's own language first. */
export function getExplainers(): Explainer[] {
  return getStory().explainers;
}

/** The theme of the site, the same in every language. */
export function getTheme(): Theme {
  const [explainer] = getExplainers();
  if (!explainer) throw new Error('The story has no language.');
  return explainer.theme;
}

/** The pictures of the story that was handed over, by path inside the content folder. */
export function getPictures(): Map<string, Picture> {
  return getStory().pictures;
}

/** The theme's own typeface; undefined where it has none. */
export function getFont({ font }: Theme): Font | undefined {
  return font && getStory().fonts.get(font.file);
}

/** The theme's logo, and another for a dark page where there is one. */
export function getLogos({ logos }: Theme): Picture[] {
  return logos.flatMap((file) => getPictures().get(file) ?? []);
}

function getStory(): Story {
  const story = handedOver();
  if (!story) throw new Error('No story was loaded: the integration in astro.config.mjs does it.');
  return story;
}

/** The kinds of files among these of which the story has any. */
export function kindsThere<Kind extends FileKindName>(kinds: readonly Kind[]): Kind[] {
  return kinds.filter((kind) => getStory().content.files.some((file) => file.kind === kind));
}

/** The page of a forecast in a language, with its explainer. */
export function forecastPageOf(language: string, id: string): { explainer: Explainer; page: Page } {
  const explainer = getExplainers().find((candidate) => candidate.language === language);
  const page = explainer?.forecastPages.find(({ slug }) => slug === id);
  if (!explainer || !page) throw new Error(`There is no page of the forecast ${id} in ${language}.`);
  return { explainer, page };
}

/** The page that a file of the content makes, with its explainer. */
export function pageOfFile(path: string): { explainer: Explainer; page: Page } {
  const explainer = getExplainers().find(({ language }) => path.startsWith(`${language}/`));
  const page = explainer?.find.page(path.slice(explainer.language.length + 1));
  if (!explainer || !page) throw new Error(`There is no page of ${path}.`);
  return { explainer, page };
}
