/** Rules about sources: each is cited, has its words in every language, speaks for a side that there is, and can be read. */
import type { Report } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
import { citationsOf } from '../embeds/points.ts';
import type { Explainer } from '../explainer/model.ts';
import { linkOf } from '../explainer/source-links.ts';

export function checkSources(explainers: Explainer[], content: Content, report: Report): void {
  const [file] = filesOf(content, 'sources');
  const [first] = explainers;
  if (!file || !first) return;
  for (const source of first.sources) {
    const { id, side } = source;
    const { gone, copy } = linkOf(source);
    if (gone && !copy)
      report.remind(
        file.at([id, 'status']),
        `The address of the source ${id} is ${gone}, and there is no copy: readers are led nowhere.`,
        'Write another address as `url`, without `status`, or a copy as `archived`.',
      );
    if (!explainers.some((explainer) => citationsOf(explainer, id).length > 0))
      report.warn(file.at([id]), `The source ${id} is never cited.`, `Cite it as [^${id}] or remove it.`);
    if (side && !Object.hasOwn(first.facts.sides, side))
      report(
        file.at([id, 'side']),
        `The side ${side} is not in \`sides\` of explainer.yaml.`,
        'Add it there or mend it.',
      );
    const { publisher, via, description, note } = file.data[id] ?? {};
    for (const { language } of explainers) {
      const wrong = (key: string) => `\`${key}\` has no words in the language ${language}.`;
      // Where there is no title, the description stands for it; a note is only left out.
      for (const [key, words] of Object.entries({ publisher, via, description }))
        if (typeof words === 'object' && !words[language]) report(file.at([id, key]), wrong(key), 'Add them.');
      if (note && !note[language]) report.warn(file.at([id, 'note']), wrong('note'), 'Add them.');
    }
  }
}
