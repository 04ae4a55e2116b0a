/** Rules about the story-wide facts, which refer to each other and have words in every language. */
import { geoDistance } from 'd3-geo';
import type { Report } from '../content/problems.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';
import type { StoryFacts } from '../content/schemas.ts';
import type { Explainer } from '../explainer/model.ts';

/** Everything in explainer.yaml that leads nowhere or has no words in one language. */
export function checkFacts({ facts, language }: Explainer, content: Content, report: Report): void {
  const [file] = filesOf(content, 'explainer');
  if (!file) return;
  const isIn = (list: readonly { id: string }[], name: string) => (id: string, keys: PropertyKey[]) => {
    if (id === '' || list.some((known) => known.id === id)) return;
    report(file.at(keys), `The ${name} ${id} is not in \`${name}s\`.`, 'Add it there or mend the id.');
  };
  const isSaid = (label: Record<string, string>, what: string, keys: PropertyKey[]) => {
    if (label[language]) return;
    const wording = ['place', 'area'].includes(what.split(' ')[1] ?? '') ? 'name' : 'label';
    report(file.at(keys), `${what} has no ${wording} in the language ${language}.`, 'Add it.');
  };
  const place = isIn(facts.places, 'place');
  const area = isIn(facts.areas, 'area');

  if (facts.event?.place) place(facts.event.place, ['event', 'place']);
  if (facts.subject) isSaid(facts.subject, 'The subject', ['subject']);
  facts.authors.forEach(({ role }, index) => {
    if (role) isSaid(role, 'The role of an author', ['authors', index, 'role']);
  });
  facts.distances.forEach(({ from, to }, index) => {
    place(from, ['distances', index, 'from']);
    place(to, ['distances', index, 'to']);
  });
  reportDistances(facts, file, report);
  facts.places.forEach(({ name, partOf }, index) => {
    isSaid(name, 'The place', ['places', index, 'name']);
    if (partOf) place(partOf, ['places', index, 'partOf']);
  });
  facts.areas.forEach(({ name }, index) => {
    isSaid(name, 'The area', ['areas', index, 'name']);
  });
  for (const [id, label] of Object.entries(facts.sides)) isSaid(label, `The side ${id}`, ['sides', id]);
  facts.inset?.banks.forEach((bank, index) => {
    place(bank.place, ['inset', 'banks', index, 'place']);
    area(bank.area, ['inset', 'banks', index, 'area']);
  });
  if (facts.inset) isSaid(facts.inset.line, 'The line of the inset', ['inset', 'line']);
  facts.inset?.ends.forEach((end, index) => {
    isSaid(end, 'An end of the inset', ['inset', 'ends', index]);
  });
}

const EARTH_KM = 6371;

/** Distances that lead nowhere, that stand twice, or that are not what is said to have been computed from the points. */
function reportDistances({ places, distances }: StoryFacts, file: ContentFile<'explainer'>, report: Report): void {
  const seen = new Set<string>();
  distances.forEach(({ from, to, km, how }, index) => {
    const at = file.at(['distances', index]);
    const pair = [from, to].sort().join(' ');
    if (from === '' || to === '') return;
    if (from === to) report(at, `The distance leads from ${from} to itself.`, 'Name another place.');
    else if (seen.has(pair)) report(at, `The distance between ${from} and ${to} stands twice.`, 'Keep one of them.');
    seen.add(pair);
    const [one, other] = [from, to].map((id) => places.find((place) => place.id === id));
    // What is told by the schema is not told again.
    if (how !== 'computed' || !one || !other || from === to || file.problems.length > 0) return;
    const computed = EARTH_KM * geoDistance([one.lon, one.lat], [other.lon, other.lat]);
    // Points of cities and rounded distances differ a little; a latitude that is a longitude differs by far.
    if (Math.abs(computed - km) > Math.max(1, computed / 10))
      report(
        at,
        `The distance from ${from} to ${to} is ${km} km, but ${Math.round(computed)} km lie between their points.`,
        'Mend the distance or a point, or say `how: reported`.',
      );
  });
}
