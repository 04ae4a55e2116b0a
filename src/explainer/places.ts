/** Which places of the story a map shows as points. */
import type { StoryFacts } from '../content/schemas.ts';

/** All that have a point of their own; on the small map the main ones and the one of the event, where there is one. */
export function placesOnMap({ places, event }: StoryFacts, isSmall: boolean): StoryFacts['places'] {
  return places
    .filter(({ detail, partOf }) => !detail && partOf === undefined)
    .filter(({ id, main }) => !isSmall || main || id === event?.place);
}
