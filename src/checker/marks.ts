/** Rules about what the content refers to: sources, names, forecasts, links, embeds and ids. */
import { posix } from 'node:path';
import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { embedItems, embedNames, isEmbed } from '../embeds/embeds.ts';
import type { Entry, Explainer, Page } from '../explainer/model.ts';
import { sourceOfMark } from '../markdown/parse.ts';
import { checkFacts } from './facts.ts';
import type { Problem } from '../content/problems.ts';
import { proseIn } from './prose.ts';
import { lineInBody, type ContentFile } from '../content/read.ts';

type Report = (line: number, wrong: string, mend: string) => void;

/** Everything in one language that leads nowhere, or to two places. */
export function checkReferences(explainer: Explainer, files: ContentFile[], images: string[]): Problem[] {
  const problems: Problem[] = [];
  const own = files.filter(({ address }) => address.language === explainer.language);
  for (const file of own) {
    const report: Report = (line, wrong, mend) => problems.push({ path: file.path, line, wrong, mend });
    const name = file.path.slice(explainer.language.length + 1);
    const page = [explainer.front, ...explainer.navigation].find((candidate) => candidate.file === name);
    if (page) {
      checkTree(explainer, page.body, name, images, (node) => lineInBody(file, node), report);
      checkIds(explainer, page, file, report);
      checkEmbeds(explainer, page, file, report);
    }
    for (const { tree, lineOf } of proseIn(file)) checkTree(explainer, tree, '', images, lineOf, report);
    checkFields(explainer, file, report);
  }
  return [...problems, ...checkFacts(explainer, files)];
}

function checkTree(
  { find, language }: Explainer,
  tree: Root,
  fromFile: string,
  images: string[],
  lineOf: (node: Node) => number,
  report: Report,
): void {
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') {
      const { id } = sourceOfMark(node.label ?? node.identifier);
      if (!find.source(id))
        report(lineOf(node), `The source ${id} is not in sources.yaml.`, 'Add it there or mend the id.');
    } else if (node.type === 'mention') {
      if (!find.entry(node.name)) {
        report(
          lineOf(node),
          `[[${node.name}]] names no person, institution or term.`,
          'Add it to people.yaml or glossary.yaml, as a name or an alias.',
        );
      }
    } else if (node.type === 'forecastMark') {
      if (!find.forecast(node.forecast))
        report(lineOf(node), `The forecast ${node.forecast} is not in forecasts.yaml.`, 'Add it there or mend the id.');
    } else if (node.type === 'link') {
      if (!/^[a-z][a-z+.-]*:/i.test(node.url)) checkLink(find, fromFile, node.url, lineOf(node), report);
    } else if (node.type === 'image') {
      const path = posix.join(language, posix.dirname(fromFile), node.url);
      if (!images.includes(path))
        report(lineOf(node), `The image ${node.url} does not exist.`, 'Put the file there or mend the path.');
    }
  });
}

function checkLink(find: Explainer['find'], fromFile: string, href: string, line: number, report: Report): void {
  const found = find.link(fromFile, href);
  if (!found) {
    report(
      line,
      `The link ${href} leads to no file of this language.`,
      'Write the path to a Markdown file, seen from this one.',
    );
  } else if (found.anchor && !find.anchors(found.page).includes(found.anchor)) {
    report(
      line,
      `The link ${href} leads to no heading: ${found.page.file} has no id ${found.anchor}.`,
      `Its ids are ${find.anchors(found.page).join(', ') || 'none'}.`,
    );
  }
}

function checkIds(explainer: Explainer, page: Page, file: ContentFile, report: Report): void {
  const seen = new Set<string>();
  const claim = (id: string, line: number, what: string, mend: string) => {
    if (id !== '' && seen.has(id)) report(line, `The id ${id} of this ${what} stands on the page already.`, mend);
    seen.add(id);
  };
  visit(page.body, (node) => {
    const line = lineInBody(file, node);
    if (node.type === 'heading')
      claim(node.data?.id ?? '', line, 'heading', 'Set another one behind it, as in {#an-id}.');
    if (node.type === 'forecastMark') {
      claim(node.forecast, line, 'forecast', 'Mark a forecast once only.');
      const told = page.kind === 'section' ? explainer.find.forecastPassage(node.forecast)?.page : undefined;
      if (told && told !== page)
        report(line, `The forecast ${node.forecast} is told in ${told.file} already.`, 'Mark a forecast once only.');
    }
    if (node.type !== 'embed') return;
    for (const item of embedItems(explainer, node.name, node.option))
      claim(item.id, line, 'embed', 'Rename the entry or the heading.');
  });
}

function checkEmbeds(explainer: Explainer, page: Page, file: ContentFile, report: Report): void {
  visit(page.body, 'embed', (embed, _index, parent) => {
    const line = lineInBody(file, embed);
    const name = embed.option ? `${embed.name}:${embed.option}` : embed.name;
    if (parent?.type !== 'root')
      report(line, `![[${name}]] stands inside something else.`, 'Put it alone between two empty lines.');
    if (isEmbed(explainer, embed.name, embed.option)) return;
    report(line, `There is nothing to show for ![[${name}]].`, `Known are ${embedNames.join(', ')}.`);
  });
}

/** References that stand in plain YAML fields. */
function checkFields(explainer: Explainer, file: ContentFile, report: Report): void {
  const { find, front, navigation, forecasts, points, corrections, changes, entries, charts } = explainer;
  const { kind } = file.address;
  if (kind === 'front') {
    points.forEach(({ to }, index) => checkLink(find, 'index.md', to, file.lineOf(['points', index, 'to']), report));
    reportTwice(points, file, ['points'], report);
  }
  if (kind === 'people' || kind === 'glossary') {
    const list = kind === 'people' ? 'people' : 'terms';
    const own = entries.filter((entry) => (entry.kind === 'term') === (kind === 'glossary'));
    reportTwice(own, file, [list], report);
    own.forEach((entry, index) => checkNames(entry, entries, file.lineOf([list, index]), report));
  }
  if (kind === 'forecasts') {
    forecasts.forEach(({ id, people }, index) => {
      const line = file.lineOf(['forecasts', index]);
      for (const person of people) {
        if (!find.entryById(person))
          report(line, `The person ${person} is not in people.yaml.`, 'Add them there or mend the id.');
      }
      if (id && !find.forecastPassage(id))
        report(
          line,
          `No section tells the forecast ${id}.`,
          `Put [[forecast:${id}]] at the end of the paragraph that does.`,
        );
    });
    reportTwice(forecasts, file, ['forecasts'], report);
  }
  if (kind === 'corrections') {
    reportTwice(corrections, file, ['report'], report);
    reportTwice(changes, file, ['changes'], report);
  }
  const embed = (
    {
      people: 'people',
      glossary: 'glossary',
      timeline: 'timeline',
      forecasts: 'forecasts',
      corrections: 'corrections',
    } as const
  )[kind as 'people'];
  if (embed && !find.pageWith(embed))
    report(1, 'No page shows this file.', `Put ![[${embed}]] alone in a paragraph of a page in pages/.`);
  if (kind !== 'charts') return;
  reportTwice(charts, file, ['charts'], report);
  charts.forEach(({ id }, index) => {
    const shown = [front, ...navigation].some(({ body }) =>
      body.children.some((node) => node.type === 'embed' && node.option === id),
    );
    if (id && !shown)
      report(
        file.lineOf(['charts', index]),
        `No page shows the chart ${id}.`,
        `Put ![[chart:${id}]] alone in a paragraph.`,
      );
  });
}

function reportTwice(items: { id: string }[], file: ContentFile, path: PropertyKey[], report: Report): void {
  items.forEach(({ id }, index) => {
    if (id === '' || items.findIndex((other) => other.id === id) === index) return;
    report(file.lineOf([...path, index, 'id']), `The id ${id} is taken.`, 'Give it another one.');
  });
}

/** Two entries that answer to one name could not be told apart. */
function checkNames(entry: Entry, entries: Entry[], line: number, report: Report): void {
  const namesOf = ({ name, aliases }: Entry) => [name, ...aliases].filter((name) => name !== '');
  for (const name of namesOf(entry)) {
    const same = (known: string) => known.toLowerCase() === name.toLowerCase();
    const other = entries.find((candidate) => candidate !== entry && namesOf(candidate).some(same));
    if (other) report(line, `The name ${name} belongs to ${other.id} too.`, 'Keep it with one of them.');
  }
}

/** Sources that nothing cites, that have no words in a language, or that speak for an unknown side. */
export function checkSources(explainers: Explainer[], files: ContentFile[]): Problem[] {
  const file = files.find(({ address }) => address.kind === 'sources');
  const [first] = explainers;
  if (!file || !first) return [];
  const at = (id: string, key: string, wrong: string, mend: string) => ({
    path: file.path,
    line: file.lineOf([id, key]),
    wrong,
    mend,
  });
  return first.sources.flatMap(({ id, side, description, note }) => [
    ...(explainers.some(({ find }) => find.citations(id).length > 0)
      ? []
      : [at(id, '', `The source ${id} is never cited.`, `Cite it as [^${id}] or remove it.`)]),
    ...(side && !Object.hasOwn(first.facts.sides, side)
      ? [at(id, 'side', `The side ${side} is not in \`sides\` of explainer.yaml.`, 'Add it there or mend it.')]
      : []),
    ...Object.entries({ description, note }).flatMap(([key, value]) =>
      explainers
        .filter(({ language }) => value && !value[language])
        .map(({ language }) => at(id, key, `\`${key}\` has no words in the language ${language}.`, 'Add them.')),
    ),
  ]);
}
