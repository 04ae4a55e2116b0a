/** Rules about the story-wide facts, which refer to each other and have words in every language. */
import { geoDistance } from 'd3-geo';
import type { Report } from '../content/problems.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';
import type { StoryFacts } from '../content/schemas.ts';
import type { Explainer } from '../explainer/model.ts';

type IsSaid = (label: Record<string, string>, what: string, keys: PropertyKey[]) => void;

/** Everything in explainer.yaml that leads nowhere or has no words in one language. */
export function checkFacts({ facts, language }: Explainer, content: Content, report: Report): void {
  const [file] = filesOf(content, 'explainer');
  if (!file) return;
  const isIn = (list: readonly { id: string }[], name: string) => (id: string, keys: PropertyKey[]) => {
    if (id === '' || list.some((known) => known.id === id)) return;
    report(file.at(keys), `The ${name} ${id} is not in \`${name}s\`.`, 'Add it there or mend the id.');
  };
  const isSaid: IsSaid = (label, what, keys) => {
    if (label[language]) return;
    const wording = ['place', 'area'].includes(what.split(' ')[1] ?? '') ? 'name' : 'label';
    const said = what.startsWith('What') ? 'words' : wording;
    report(file.at(keys), `${what} has no ${said} in the language ${language}.`, 'Add it.');
  };
  const place = isIn(facts.places, 'place');

  if (facts.event?.place) place(facts.event.place, ['event', 'place']);
  if (facts.subject) isSaid(facts.subject, 'The subject', ['subject']);
  if (facts.checkedWhy) isSaid(facts.checkedWhy, 'The reason for the last day followed', ['checkedWhy']);
  facts.authors.forEach(({ role }, index) => {
    if (role) isSaid(role, 'The role of an author', ['authors', index, 'role']);
  });
  facts.distances.forEach(({ from, to }, index) => {
    place(from, ['distances', index, 'from']);
    place(to, ['distances', index, 'to']);
  });
  facts.theme.share.forEach((target, index, all) => {
    if (all.indexOf(target) < index)
      report(
        file.at(['theme', 'share', index]),
        `The service ${target} stands twice in \`share\`.`,
        'Remove one of them.',
      );
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
  checkInset(facts, file, report, isSaid);
}

/** Labels of the inset have words in the language and, like its points, stand in it. */
function checkInset({ inset }: StoryFacts, file: ContentFile<'explainer'>, report: Report, isSaid: IsSaid): void {
  if (!inset) return;
  const { height, labels, points } = inset;
  const isInside = (at: readonly number[], keys: PropertyKey[]) => {
    if (typeof at[1] === 'number' && at[1] > height)
      report(
        file.at(['inset', ...keys]),
        `The point ${at.join(', ')} lies below the inset, which is ${height} high.`,
        'Move it up, or make `height` larger.',
      );
  };
  isSaid(inset.told, 'What the inset shows', ['inset', 'told']);
  points.forEach((at, index) => {
    isInside(at, ['points', index]);
  });
  labels.forEach(({ at, words }, index) => {
    isInside(at, ['labels', index, 'at']);
    words.forEach((text, line) => {
      isSaid(text, 'A label of the inset', ['inset', 'labels', index, 'words', line]);
    });
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
