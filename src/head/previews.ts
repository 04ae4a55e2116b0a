/** What messengers and social networks are told of a page, in the lengths and the order that they read. */
import { absoluteUrl } from '../site.ts';
import { startOfDay } from '../content/dates.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import type { SharePicture } from '../share-pictures/picture.ts';
import { wordsOf } from '../words/index.ts';

type OpenGraph = `og:${string}` | `article:${string}`;

/** Open Graph properties in order. The title is without the publication's name, which has a property of its own. */
export function openGraphOf(explainer: Explainer, page: Page, picture: SharePicture): [OpenGraph, string][] {
  const article = page.kind !== 'front';
  return [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', absoluteUrl(page.path)],
    ['og:image', absoluteUrl(picture.path)],
    ['og:image:type', picture.type],
    ['og:image:width', String(picture.width)],
    ['og:image:height', String(picture.height)],
    ['og:image:alt', picture.alt],
    ['og:site_name', explainer.facts.name],
    ['og:locale', explainer.words.ogLocale],
    ...page.translations
      .filter(({ language }) => language !== explainer.language)
      .map(({ language }): [OpenGraph, string] => ['og:locale:alternate', wordsOf(language).ogLocale]),
    ...(article
      ? ([
          ['article:published_time', startOfDay(page.published, explainer.facts.timezone)],
          ['article:modified_time', startOfDay(page.revised, explainer.facts.timezone)],
        ] satisfies [OpenGraph, string][])
      : []),
  ];
}
