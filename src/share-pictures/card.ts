/** What the picture of a page says, in the previews that messengers show of a link. */
import { dateInWords } from '../content/dates.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import { wordsOf } from '../words/index.ts';

export interface Card {
  /** Its code: says how Han letters are drawn, where lines end, and from which side they begin. */
  language: string;
  publication: string;
  /** A section's number; other pages show the publication's mark in its place. */
  numeral?: string;
  title: string;
  /** Where and when the events were, with the year: a card outlives the day it is sent. */
  event: string;
}

export function cardOf(explainer: Explainer, page: Page): Card {
  const { name, event, places } = explainer.facts;
  const words = wordsOf(explainer.language);
  const place = places.find(({ id }) => id === event.place)?.name[explainer.language];
  const date = dateInWords(event.date, words.locale);
  return {
    language: explainer.language,
    publication: name,
    ...(page.number !== undefined && { numeral: String(page.number) }),
    title: page.title,
    event: `${words.event}: ${place ? `${place}, ` : ''}${date}`,
  };
}
