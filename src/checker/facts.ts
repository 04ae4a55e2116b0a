/** Rules about the story-wide facts, which refer to each other and have words in every language. */
import type { Report } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
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

  place(facts.event.place, ['event', 'place']);
  facts.distances.forEach(({ from, to }, index) => {
    place(from, ['distances', index, 'from']);
    place(to, ['distances', index, 'to']);
  });
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
