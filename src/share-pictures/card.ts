/** What the picture of a page says, in the previews that messengers show of a link. */
import { dateInWords } from '../content/dates.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import type { Verdict } from '../content/schemas.ts';
import type { Palette } from '../styles/colours.ts';
import { drawingOf, type Drawing } from './drawing.ts';

export interface Card {
  /** Its code: says how Han letters are drawn, where lines end, and from which side they begin. */
  language: string;
  publication: string;
  /** What is drawn of the page. */
  drawing?: Drawing;
  /** The number of a section of which nothing is drawn; other pages show the publication's mark in its place. */
  numeral?: string;
  /** What became of a forecast, whose shape stands there instead, and in words below it. */
  verdict?: { shape: Verdict; words: string };
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
    ...leadOf(explainer, page),
    ...verdictOf(explainer, page),
    title: page.title,
    foot: footOf(explainer),
    colours: explainer.theme.light,
  };
}

function leadOf(explainer: Explainer, page: Page): Pick<Card, 'drawing' | 'numeral'> {
  const drawing = drawingOf(explainer, page);
  if (drawing) return { drawing };
  return page.number === undefined ? {} : { numeral: String(page.number) };
}

function verdictOf({ find, words }: Explainer, { kind, slug }: Page): Pick<Card, 'verdict'> {
  const verdict = kind === 'forecast' && find.forecast(slug)?.verdict;
  return verdict ? { verdict: { shape: verdict, words: words.verdicts[verdict] } } : {};
}

function footOf({ facts, words, language }: Explainer): string {
  const { event, places, checked } = facts;
  if (!event) return `${words.checked}: ${dateInWords(checked, words.locale)}`;
  const place = places.find(({ id }) => id === event.place)?.name[language];
  return `${words.event}: ${place ? `${place}, ` : ''}${dateInWords(event.date, words.locale)}`;
}
