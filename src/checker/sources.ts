/** Rules about sources: each is cited, has its words in every language, and speaks for a side that there is. */
import type { Report } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
import { citationsOf } from '../embeds/points.ts';
import type { Explainer } from '../explainer/model.ts';

export function checkSources(explainers: Explainer[], content: Content, report: Report): void {
  const [file] = filesOf(content, 'sources');
  const [first] = explainers;
  if (!file || !first) return;
  for (const { id, side } of first.sources) {
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
