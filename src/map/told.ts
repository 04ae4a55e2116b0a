/** What the map shows, in words: a line for each distance, for the inset, for each uncertain place. */
import type { StoryFacts } from '../content/schemas.ts';
import type { Words } from '../words/index.ts';
import { nameOf, placeOf } from './map.ts';

type Distance = StoryFacts['distances'][number];

/** All of it, or for the small map the distances from the event's place, if there is one, to the other places on it. */
export function toldInWords(facts: StoryFacts, language: string, words: Words, isSmall: boolean): string[] {
  const format = new Intl.NumberFormat(words.locale);
  const about = (km: number) => words.about(words.km(format.format(km)));
  const place = (id: string) => nameOf(placeOf(facts, id), language);

  const distances = distancesToTell(facts, isSmall).map(({ from, to, km, how }) => {
    const source = how === 'computed' ? words.computedDistance : words.reportedDistance;
    return `${place(from)} – ${place(to)}: ${about(km)}, ${source}`;
  });
  if (isSmall) return distances;
  const uncertain = facts.places.filter(({ approximate }) => approximate);
  return [
    ...(facts.inset ? [nameOf({ id: 'the inset', name: facts.inset.told }, language)] : []),
    ...distances,
    ...uncertain.map(({ id }) => `${place(id)}: ${words.approximatePlace}`),
  ];
}

function distancesToTell({ distances, places, event }: StoryFacts, isSmall: boolean): StoryFacts['distances'] {
  if (!isSmall) return distances;
  const shown = new Set(places.filter(({ id, main }) => main || id === event?.place).map(({ id }) => id));
  const isAsked = ({ from, to }: Distance) => event?.place === undefined || [from, to].includes(event.place);
  return distances.filter((distance) => shown.has(distance.from) && shown.has(distance.to) && isAsked(distance));
}
