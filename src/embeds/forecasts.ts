/** What is shown of forecasts: one whole, and all of them by their verdicts and by who made them. */
import { verdicts } from '../content/schemas.ts';
import { titleOf } from '../explainer/forecast-pages.ts';
import type { Explainer, Forecast } from '../explainer/model.ts';

/** So many can be chosen from a list of all; the style has a rule for each, and one for everybody else. */
const MOST_SPEAKERS = 8;

export function judged({ find }: Explainer, forecast: Forecast) {
  const { id, by, expected, verdict, outcome, evidence } = forecast;
  const passage = find.forecastPassage(id);
  return {
    label: titleOf(forecast),
    by,
    expected,
    verdict,
    outcome,
    evidence,
    passage: passage && { path: passage.page.path, anchor: passage.anchor, title: passage.page.title },
  };
}

/** From the best verdict to the worst, each with its forecasts in the order of their file. */
export function byVerdict(explainer: Explainer) {
  const { forecasts, forecastPages, words } = explainer;
  const speakers = speakersOf(explainer);
  const numbersOf = (some: Forecast[]) =>
    speakers
      .filter(({ made }) => some.some((forecast) => made.includes(forecast)))
      .map(({ number }) => number)
      .join(' ');
  return {
    speakers: speakers.map(({ number, name, made }) => ({ number, name, count: made.length })),
    groups: verdicts
      .map((verdict) => ({ verdict, given: forecasts.filter((forecast) => forecast.verdict === verdict) }))
      .filter(({ given }) => given.length > 0)
      .map(({ verdict, given }) => ({
        id: `verdict-${verdict}`,
        label: words.verdicts[verdict],
        verdict,
        speakers: numbersOf(given),
        forecasts: given.map((forecast) => ({
          id: forecast.id,
          ...judged(explainer, forecast),
          speakers: numbersOf([forecast]),
          path: forecastPages.find(({ slug }) => slug === forecast.id)?.path,
        })),
      })),
  };
}

/** Who made forecasts, from the one with the most; last, those whom no entry names. Numbered from 1. */
function speakersOf({ forecasts, find, words }: Explainer) {
  const named = [...new Set(forecasts.flatMap(({ people }) => people))]
    .map((id) => ({
      name: find.entryById(id)?.name ?? id,
      made: forecasts.filter(({ people }) => people.includes(id)),
    }))
    .sort((one, other) => other.made.length - one.made.length)
    .slice(0, MOST_SPEAKERS);
  const others = forecasts.filter((forecast) => !named.some(({ made }) => made.includes(forecast)));
  return [...named, ...(others.length > 0 ? [{ name: words.otherSpeakers, made: others }] : [])].map(
    (speaker, index) => ({ ...speaker, number: index + 1 }),
  );
}
