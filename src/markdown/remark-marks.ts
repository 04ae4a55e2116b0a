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
  const words = (from: number, to?: number) => {
    const value = text.value.slice(from, to);
    if (value) nodes.push({ type: 'text', value, position: positionOf(text, from) });
  };
  for (const match of text.value.matchAll(MARK)) {
    words(end, match.index);
    nodes.push({ ...markOf(match), position: positionOf(text, match.index) });
    end = match.index + match[0].length;
  }
  words(end);
  return nodes;
}

function markOf([, name = '', shown]: RegExpExecArray): Mention | ForecastMark {
  const forecast = /^forecast:\s*(.+)$/.exec(name.trim());
  if (forecast?.[1]) return { type: 'forecastMark', forecast: forecast[1] };
  return { type: 'mention', name: name.trim(), children: [{ type: 'text', value: shown ?? name.trim() }] };
}

/** The line of a part of a text: text nodes keep their line breaks. */
function positionOf(text: Text, offset: number) {
  const line = (text.position?.start.line ?? 1) + text.value.slice(0, offset).split('\n').length - 1;
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}
