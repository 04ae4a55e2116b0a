/** Rules about what texts refer to: every source, name, forecast, link and image has to be there. */
import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { faultOfAddress, isAddress } from '../content/addresses.ts';
import type { Place, Report } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
import { embedNames } from '../embeds/embeds.ts';
import { idsOn } from '../embeds/points.ts';
import type { Explainer, Page } from '../explainer/model.ts';
import { lineAt } from '../markdown/fault.ts';
import { sourceOfMark } from '../markdown/source-marks.ts';
import { picturePath } from '../pictures/picture.ts';
import { pagesWithFiles } from './pages.ts';
import { proseIn, typedOn } from './prose.ts';

/** Everything in one language that leads nowhere. */
export function checkMarks(explainer: Explainer, content: Content, report: Report): void {
  const { language } = explainer;
  for (const { page, file } of pagesWithFiles(explainer, content)) {
    checkTree(explainer, page.body, page.file, content.pictures, file.atNode, report);
    checkLead(page, language, file.at(['picture', 'file']), content.pictures, report);
  }
  for (const file of content.files.filter((candidate) => candidate.language === language))
    for (const { tree, atNode } of proseIn(file)) checkTree(explainer, tree, '', content.pictures, atNode, report);
  for (const file of filesOf(content, 'front').filter((front) => front.language === language))
    file.data.points.forEach(({ to }, index) => {
      const place = file.at(['points', index, 'to']);
      const fault = isAddress(to) ? undefined : faultOfAddress(to);
      if (fault && to !== '') report(place, fault.wrong, fault.mend);
      else if (to !== '') checkAnswer(explainer, to, place, report);
    });
}

/** A key point stands below the question of its section: one that leads elsewhere would stand nowhere. */
function checkAnswer(explainer: Explainer, to: string, place: Place, report: Report): void {
  checkLink(explainer, 'index.md', to, place, report);
  const found = explainer.find.link('index.md', to);
  if (found && found.page.kind !== 'section')
    report(
      place,
      `The key point leads to ${found.page.file}, which is no section.`,
      'Lead it to the section that it answers.',
    );
}

/** The picture that a page begins with. */
function checkLead({ picture, file }: Page, language: string, place: Place, images: string[], report: Report): void {
  if (picture?.file && !images.includes(picturePath(language, file, picture.file)))
    report(place, `The image ${picture.file} does not exist.`, 'Put the file there or mend the path.');
}

/** @param fromFile the file that links and images of the tree are relative to; empty for data files */
function checkTree(
  explainer: Explainer,
  tree: Root,
  fromFile: string,
  images: string[],
  at: (node: Node) => Place,
  report: Report,
): void {
  const { find, language } = explainer;
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') {
      const { id } = sourceOfMark(node.label ?? node.identifier);
      if (!find.source(id))
        report(at(node), `The source ${id} is not in sources.yaml.`, 'Add it there or mend the id.');
    } else if (node.type === 'mention') {
      if (node.name === 'forecast:')
        report(at(node), '[[forecast:]] names no forecast.', 'Write its id behind the colon.');
      else if (!find.entry(node.name) && isEmbed(node.name))
        report(
          at(node),
          `[[${node.name}]] is shown nowhere else than alone in a paragraph.`,
          `Put ![[${node.name.toLowerCase()}]] between two empty lines, without spaces or other words.`,
        );
      else if (!find.entry(node.name))
        report(
          at(node),
          `[[${node.name}]] names no person, institution or term.`,
          'Add it to people.yaml or glossary.yaml, as a name or an alias.',
        );
    } else if (node.type === 'forecastMark') {
      if (!find.forecast(node.forecast))
        report(at(node), `The forecast ${node.forecast} is not in forecasts.yaml.`, 'Add it there or mend the id.');
    } else if (node.type === 'link') {
      // An address, or a link that is empty, is judged with the text.
      if (!isAddress(node.url) && !faultOfAddress(node.url)) checkLink(explainer, fromFile, node.url, at(node), report);
    } else if (node.type === 'text') {
      for (const { 0: typed, 1: id = '', index } of node.value.matchAll(/\[([^\s[\]:!]+)[^[\]]*\]/g))
        if (find.source(id))
          report(
            at(typedOn((node.position?.start.line ?? 1) + lineAt(node.value, index) - 1, typed)),
            `The source mark ${typed} is printed as it is typed.`,
            `Write [^${id}].`,
          );
    } else if (node.type === 'image') {
      const path = picturePath(language, fromFile, node.url);
      if (!images.includes(path))
        report(at(node), `The image ${node.url} does not exist.`, 'Put the file there or mend the path.');
    }
  });
}

/** `map`, `Map`, `chart:prices`: what is made from data, and no name. */
const isEmbed = (name: string) => embedNames.some((embed) => embed === name.toLowerCase().split(':', 1)[0]?.trim());

function checkLink(explainer: Explainer, fromFile: string, href: string, place: Place, report: Report): void {
  const found = explainer.find.link(fromFile, href);
  if (!found) {
    report(
      place,
      `The link ${href} leads to no file of this language.`,
      'Write the path to a Markdown file, seen from this one.',
    );
    return;
  }
  const { page, anchor } = found;
  if (!anchor) return;
  const ids = anchorsOf(explainer, page);
  if (!ids.has(anchor))
    report(
      place,
      `The link ${href} leads to no heading: ${page.file} has no id ${anchor}.`,
      `Its ids are ${someOf([...ids])}.`,
    );
}

/** An explainer never changes, so the ids of a page are looked for once. */
const anchors = new WeakMap<Page, Set<string>>();

function anchorsOf(explainer: Explainer, page: Page): Set<string> {
  const known = anchors.get(page) ?? new Set(idsOn(explainer, page).map(({ id }) => id));
  anchors.set(page, known);
  return known;
}

function someOf(ids: string[]): string {
  const some = ids.slice(0, 20).join(', ') || 'none';
  return ids.length > 20 ? `${some} and ${ids.length - 20} more` : some;
}
