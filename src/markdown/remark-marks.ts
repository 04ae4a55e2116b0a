/** Turns `[[…]]` in running text into mentions and forecast marks. */
import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { ForecastMark, Mention } from './nodes.ts';

const MARK = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g;

export function remarkMarks() {
  return (tree: Root) => {
    visit(tree, 'text', (text, index, parent) => {
      if (!parent || index === undefined || !text.value.includes('[[')) return undefined;
      const nodes = nodesOfText(text);
      (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

function nodesOfText(text: Text): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  // Text nodes keep their line breaks, so the line moves on with them.
  let line = text.position?.start.line ?? 1;
  const add = (node: PhrasingContent, typed: string) => {
    if (typed === '') return;
    nodes.push({ ...node, position: { start: { line, column: 1 }, end: { line, column: 1 } } });
    line += typed.split('\n').length - 1;
  };
  const words = (value: string) => {
    add({ type: 'text', value }, value);
  };
  for (const match of text.value.matchAll(MARK)) {
    words(text.value.slice(end, match.index));
    add(markOf(match), match[0]);
    end = match.index + match[0].length;
  }
  words(text.value.slice(end));
  return nodes;
}

function markOf([, name = '', shown]: RegExpExecArray): Mention | ForecastMark {
  const forecast = /^forecast:\s*(.+)$/.exec(name.trim());
  if (forecast?.[1]) return { type: 'forecastMark', forecast: forecast[1] };
  return { type: 'mention', name: name.trim(), children: [{ type: 'text', value: shown ?? name.trim() }] };
}
