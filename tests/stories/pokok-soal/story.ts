/** The real content as its pages show it, for the tests of what it says. */
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { checkStory } from '../../../src/checker/check.ts';
import type { Explainer, Page } from '../../../src/explainer/model.ts';
import { loadStory } from '../../../src/explainer/story.ts';
import { contentFolder } from '../../../src/site.ts';
import { composePage } from '../../../src/texts/compose.ts';

const story = loadStory(contentFolder);
export const problems = checkStory(story);
export const [explainer, english] = story.explainers as [Explainer, Explainer];
export const pages = [explainer.front, ...explainer.navigation];

const trees = new Map<Page, Root>();

/** A page's own text, as it is built. */
export function treeOf(page: Page): Root {
  const known = trees.get(page);
  if (known) return known;
  const edition = story.explainers.find((one) => one.pages.includes(page)) ?? explainer;
  const { blocks } = composePage(edition, page, () => ({ src: 'image', width: 1, height: 1 }));
  const tree = fromHtml(blocks.map((block) => (block.type === 'html' ? block.html : '')).join('\n'), {
    fragment: true,
  });
  trees.set(page, tree);
  return tree;
}

/** Words as they are read: without note numbers and verdict links, spaces made one. */
export function wordsIn(node: Nodes): string {
  const inner = (part: Nodes): string => {
    if (part.type === 'text') return part.value;
    if (part.type !== 'element' && part.type !== 'root') return '';
    if (part.type === 'element' && (part.tagName === 'sup' || hasClass(part, 'verdict'))) return '';
    return part.children.map(inner).join('');
  };
  return inner(node).replace(/\s+/g, ' ').trim();
}

/** Words as they are read, with a dagger where source marks stand. */
export function markedText(node: Nodes): string {
  const inner = (part: Nodes): string => {
    if (part.type === 'text') return part.value;
    if (part.type !== 'element' && part.type !== 'root') return '';
    if (part.type === 'element' && part.tagName === 'sup') return '†';
    if (part.type === 'element' && hasClass(part, 'verdict')) return '';
    return part.children.map(inner).join('');
  };
  return inner(node)
    .replace(/†(?:\s*†)+/g, '†')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text between a heading and the next one of its level or above; undefined where no heading has the id. */
export function textUnder(page: Page, id: string): string | undefined {
  const blocks = blocksUnder(page, id);
  return blocks && wordsIn({ type: 'root', children: blocks });
}

/** The paragraphs of that text, each as it is read. */
export function paragraphsUnder(page: Page, id: string): string[] {
  return elementsIn({ type: 'root', children: blocksUnder(page, id) ?? [] }, 'p').map(wordsIn);
}

/** Words as an editor counts them: a name with a hyphen is one. */
export const countOf = (text: string) => text.match(/\S*[\p{Letter}\p{Number}]\S*/gu)?.length ?? 0;

/** A paragraph's sentences: each ends at a full stop, question or exclamation mark before a capital; marks stay with it. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.?!]["”]?†?) (?=["“]?\p{Lu})/u);
}

function blocksUnder(page: Page, id: string): Root['children'] | undefined {
  const blocks = treeOf(page).children;
  const levelOf = (block: Nodes) => headingIn(block)?.tagName ?? 'h9';
  const start = blocks.findIndex((block) => headingIn(block)?.properties['id'] === id);
  const heading = blocks[start];
  if (id && !heading) return undefined;
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => levelOf(block) <= (heading ? levelOf(heading) : 'h6'));
  return end === -1 ? rest : rest.slice(0, end);
}

export function elementsIn(tree: Nodes, ...tagNames: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (tagNames.includes(element.tagName)) found.push(element);
  });
  return found;
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function headingIn(block: Nodes): Element | undefined {
  return elementsIn(block, 'h2', 'h3', 'h4')[0];
}
