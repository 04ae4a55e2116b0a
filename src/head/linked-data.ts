/**
 * What search engines are told of a page, in schema.org's words. Kept short, for it travels with every page: sources, names
 * and corrections stand on the pages as links and texts, and are not said again.
 */
import type { Article, BreadcrumbList, Event, Graph, Organization, Person, Thing, WebPage } from 'schema-dts';
import { absoluteUrl } from '../site.ts';
import { startOfDay } from '../content/dates.ts';
import { pageWith } from '../embeds/points.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import type { SharePicture } from '../share-pictures/picture.ts';

/** The page's linked data as the text of a script element, in which no tag can begin. */
export function linkedDataOf(explainer: Explainer, page: Page, picture: SharePicture): string {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [articleOf(explainer, page, picture), ...breadcrumbsOf(explainer, page)],
  };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

const addressOf = (page: Page) => absoluteUrl(page.path);

function articleOf(explainer: Explainer, page: Page, picture: SharePicture): Exclude<Article | WebPage, string> {
  const { front, facts, language, navigation } = explainer;
  const about = aboutOf(explainer);
  const common = {
    '@id': addressOf(page),
    url: addressOf(page),
    headline: page.title,
    description: page.summary,
    image: absoluteUrl(picture.path),
    inLanguage: language,
    datePublished: startOfDay(page.published, facts.timezone),
    dateModified: startOfDay(page.revised, facts.timezone),
    ...creditsOf(explainer),
    ...(about.length > 0 && { about: about.length === 1 ? about[0] : about }),
  } as const;
  if (page.kind === 'reference' || page.kind === 'forecast')
    return { '@type': 'WebPage', ...common, isPartOf: { '@id': addressOf(front) } };
  const corrections = explainer.changes.some((change) => change.page === page) && pageWith(explainer, 'corrections');
  return {
    '@type': 'BackgroundNewsArticle',
    ...common,
    ...(facts.event && { temporalCoverage: `${facts.event.date}/${facts.checked}` }),
    ...(page === front
      ? { hasPart: navigation.map((part) => ({ '@id': addressOf(part) })) }
      : { isPartOf: { '@id': addressOf(front) } }),
    ...(corrections && { correction: addressOf(corrections) }),
  };
}

const publicationId = ({ front }: Explainer) => `${addressOf(front)}#publication`;

/** Its authors where they are named, else the publication itself, which is told of once and referred to after that. */
function creditsOf(explainer: Explainer) {
  const { facts, language } = explainer;
  const publication = publicationOf(explainer);
  if (facts.authors.length === 0)
    return { author: publication, publisher: { '@type': 'Organization', '@id': publicationId(explainer) } } as const;
  const author = facts.authors.map(({ name, url, role }): Person => ({
    '@type': 'Person',
    name,
    ...(url && { url }),
    ...(role?.[language] && { jobTitle: role[language] }),
  }));
  return { author, publisher: publication } as const;
}

/** The publication itself; whoever publishes it is named only where known. */
function publicationOf(explainer: Explainer): Organization {
  const { name, publisher } = explainer.facts;
  const principles = pageWith(explainer, 'corrections');
  return {
    '@type': 'Organization',
    '@id': publicationId(explainer),
    name,
    url: addressOf(explainer.front),
    ...(publisher.name && { legalName: publisher.name }),
    ...(principles && { publishingPrinciples: addressOf(principles) }),
  };
}

/** The event and the subject, as far as the content names them. */
function aboutOf({ facts, front, language }: Explainer): (Event | Thing)[] {
  const { event, places, subject } = facts;
  const place = places.find(({ id }) => id === event?.place);
  return [
    ...(event
      ? [
          {
            '@type': 'Event',
            name: front.title,
            startDate: event.date,
            ...(place && { location: { '@type': 'Place', name: place.name[language] ?? '' } }),
          } satisfies Event,
        ]
      : []),
    ...(subject ? [{ '@type': 'Thing', name: subject[language] ?? '' } satisfies Thing] : []),
  ];
}

function breadcrumbsOf({ front }: Explainer, page: Page): BreadcrumbList[] {
  if (page === front) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: [front, ...(page.parent ? [page.parent] : []), page].map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: step.title,
        item: addressOf(step),
      })),
    },
  ];
}
