/**
 * The story as it is loaded: the content and the explainer of every language, made once. A command or the live
 * preview loads it and hands it over; whatever runs inside Astro's bundle, which has modules of its own, takes
 * it from there.
 */
import type { FileKindName } from '../content/kinds.ts';
import { readContent, filesOf, type Content } from '../content/read.ts';
import type { Problem } from '../content/problems.ts';
import { publishedPart, type Audience, type Withheld } from '../content/withheld.ts';
import type { Font } from '../fonts/font.ts';
import type { Picture } from '../pictures/picture.ts';
import { now } from '../site.ts';
import { hasWords } from '../words/index.ts';
import { buildExplainer } from './build.ts';
import type { Explainer, Page } from './model.ts';
import type { Theme } from './theme.ts';

export interface Story {
  content: Content;
  /** One a language, the site's own first; whole only where the content has no mistakes. */
  explainers: Explainer[];
  /** The pictures that texts and the theme show, by path inside the content folder; empty until they are judged. */
  pictures: Map<string, Picture>;
  /** The typeface of the theme likewise. */
  fonts: Map<string, Font>;
  /** What is left out because it is not published yet; in the preview, what is shown all the same. */
  withheld: Withheld[];
  /** What the checker found, for the preview to show; empty where a build goes on. */
  problems: Problem[];
  /** All that was read, for the next time. */
  read: Content;
}

/**
 * Reads a content folder and builds its explainers, as far as mistakes let it.
 * @param former what was loaded before: files that have not changed since are not read anew
 * @param audience who it is for, which decides what of it is there
 */
export function loadStory(folder: string, former?: Story, audience: Audience = { now }): Story {
  const read = readContent(folder, former?.read);
  const { content, withheld } = publishedPart(read, audience);
  const languages = filesOf(content, 'explainer')[0]?.data.languages ?? [];
  const explainers = languages
    .filter((language) => hasWords(language) && isWhole(content, language))
    .map((language) => buildExplainer(content, language));
  return { content, explainers, pictures: new Map(), fonts: new Map(), withheld, problems: [], read };
}

/** True where the story lets nothing be published that is warned of. */
export function isStrict({ content }: Story): boolean {
  return filesOf(content, 'explainer')[0]?.data.strict === true;
}

/** True where the files are there that no explainer can be built without; the checker tells which are not. */
function isWhole(content: Content, language: string): boolean {
  const hasFront = filesOf(content, 'front').some((file) => file.language === language);
  return hasFront && filesOf(content, 'sources').length > 0;
}

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

/** The kinds of files among these of which the story that was handed over has any. */
export function kindsThere<Kind extends FileKindName>(kinds: readonly Kind[]): Kind[] {
  return kinds.filter((kind) => filesOf(getStory().content, kind).length > 0);
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
