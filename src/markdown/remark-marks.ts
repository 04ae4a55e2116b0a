/**
 * The marks of this project in running text: `[[name]]`, `[[name|words]]`, `[[forecast:id]]`; and the source marks that
 * GFM does not know, `[^id: place in the source]`, whose place may hold spaces, and `[^-: reason]`.
 */
import type { FootnoteReference, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { ForecastMark, Mention, Unsourced } from './nodes.ts';

/** A mark that is complete. */
export const MARK = /\[\[(?<name>[^[\]|]+)(?:\|(?<shown>[^[\]|]+))?\]\]|\[\^(?<label>[^\s[\]:]+:[^[\]]*)\]/g;
/** What stands for the source where there is none. */
const NONE = '-';

export function remarkMarks() {
  return (tree: Root) => {
    visit(tree, ['text', 'footnoteReference'], (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'text' && !(node as Text).value.includes('[')) return undefined;
      const nodes = node.type === 'text' ? nodesOfText(node as Text) : [nodeOfReference(node as FootnoteReference)];
      (parent as { children: PhrasingContent[] }).children.splice(index, 1, ...nodes);
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
    add(markOf(match.groups ?? {}), match[0]);
    end = match.index + match[0].length;
  }
  words(text.value.slice(end));
  return nodes;
}

function markOf({ name = '', shown, label }: Record<string, string | undefined>): PhrasingContent {
  return label === undefined ? mentionOf(name.trim(), shown) : sourceMarkOf(label.replace(/\s+/g, ' '));
}

function mentionOf(name: string, shown: string | undefined): Mention | ForecastMark {
  const forecast = /^forecast:\s*(.+)$/.exec(name);
  if (forecast?.[1]) return { type: 'forecastMark', forecast: forecast[1] };
  return { type: 'mention', name, children: [{ type: 'text', value: shown ?? name }] };
}

function sourceMarkOf(label: string): FootnoteReference | Unsourced {
  const [id, reason = ''] = label.split(/:(.*)/s);
  if (id === NONE) return { type: 'unsourced', reason: reason.trim() };
  return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
}

/** GFM knows `[^-]`, but not what it means. */
function nodeOfReference(reference: FootnoteReference): PhrasingContent {
  const { position, label, identifier } = reference;
  const mark = sourceMarkOf(label ?? identifier);
  return mark.type === 'unsourced' ? { ...mark, ...(position && { position }) } : reference;
}
