/** The story as it is loaded: the content and the explainer of every language, made once. */
import { readContent, filesOf, type Content } from '../content/read.ts';
import type { Problem } from '../content/problems.ts';
import { publishedPart, type Audience, type Withheld } from '../content/withheld.ts';
import type { Font } from '../fonts/font.ts';
import type { Picture } from '../pictures/picture.ts';
import { now } from '../site.ts';
import { hasWords } from '../words/index.ts';
import { buildExplainer } from './build.ts';
import type { Explainer } from './model.ts';

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
