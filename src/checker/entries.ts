/** Rules about entries of data files that refer to others by plain words: names, people, pages. */
import type { Report } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
import type { Explainer } from '../explainer/model.ts';

export function checkEntries({ language, find }: Explainer, content: Content, report: Report): void {
  const own = { ...content, files: content.files.filter((file) => file.language === language) };
  checkNamesOfEntries(own, report);
  for (const file of filesOf(own, 'forecasts')) {
    file.data.forecasts.forEach(({ id, people }, index) => {
      const place = file.at(['forecasts', index]);
      for (const person of people) {
        if (!find.entryById(person))
          report(place, `The person ${person} is not in people.yaml.`, 'Add them there or mend the id.');
      }
      if (id !== '' && !find.forecastPassage(id))
        report.warn(
          place,
          `No section tells the forecast ${id}.`,
          `Put [[forecast:${id}]] at the end of the paragraph that does.`,
        );
    });
  }
  for (const file of filesOf(own, 'corrections')) {
    for (const list of ['original', 'changes'] as const) {
      file.data[list].forEach(({ section }, index) => {
        if (section !== '' && !find.page(section))
          report(
            file.at([list, index, 'section']),
            `There is no file ${section}.`,
            'Write its path, as sections/1-a-question.md.',
          );
      });
    }
  }
}

/** Two entries that answer to one name could not be told apart. */
function checkNamesOfEntries(own: Content, report: Report): void {
  const entries = [
    ...filesOf(own, 'people').flatMap((file) =>
      file.data.people.map(({ id, name, aliases }, index) => ({
        id,
        names: [name, ...aliases],
        place: file.at(['people', index]),
      })),
    ),
    ...filesOf(own, 'glossary').flatMap((file) =>
      file.data.terms.map(({ id, term, aliases }, index) => ({
        id,
        names: [term, ...aliases],
        place: file.at(['terms', index]),
      })),
    ),
  ];
  const byName = new Map<string, typeof entries>();
  for (const entry of entries) {
    for (const name of new Set(entry.names.map((candidate) => candidate.toLowerCase()))) {
      const others = byName.get(name);
      if (others) others.push(entry);
      else byName.set(name, [entry]);
    }
  }
  for (const entry of entries) {
    for (const name of entry.names.filter((candidate) => candidate !== '')) {
      const other = byName.get(name.toLowerCase())?.find((candidate) => candidate !== entry);
      if (other) report(entry.place, `The name ${name} belongs to ${other.id} too.`, 'Keep it with one of them.');
    }
  }
}
