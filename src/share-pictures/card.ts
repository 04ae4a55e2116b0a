/** What the picture of a page says, in the previews that messengers show of a link. */
import { dateInWords } from '../content/dates.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import type { Palette } from '../styles/colours.ts';

export interface Card {
  /** Its code: says how Han letters are drawn, where lines end, and from which side they begin. */
  language: string;
  publication: string;
  /** A section's number; other pages show the publication's mark in its place. */
  numeral?: string;
  title: string;
  /** Where and when the event was, or until when facts were followed, with the year: a card outlives the day it is sent. */
  foot: string;
  colours: Palette;
}

export function cardOf(explainer: Explainer, page: Page): Card {
  const { name } = explainer.facts;
  return {
    language: explainer.language,
    publication: name,
    ...(page.number !== undefined && { numeral: String(page.number) }),
    title: page.title,
    foot: footOf(explainer),
    colours: explainer.theme.light,
  };
}

function footOf({ facts, words, language }: Explainer): string {
  const { event, places, checked } = facts;
  if (!event) return `${words.checked}: ${dateInWords(checked, words.locale)}`;
  const place = places.find(({ id }) => id === event.place)?.name[language];
  return `${words.event}: ${place ? `${place}, ` : ''}${dateInWords(event.date, words.locale)}`;
}
