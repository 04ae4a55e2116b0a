/**
 * Source marks that GFM does not know: `[^id: place in the source]`, whose place may hold spaces, and
 * `[^-: reason]`, which says why a block needs no source and is shown to nobody.
 */
import type { FootnoteReference, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Unsourced } from './nodes.ts';

const MARK = /\[\^([^\s[\]:]+:[^[\]]*)\]/g;
/** What stands for the source where there is none. */
const NONE = '-';

export function remarkSourceMarks() {
  return (tree: Root) => {
    visit(tree, ['text', 'footnoteReference'], (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const nodes =
        node.type === 'text' && (node as Text).value.includes('[^')
          ? nodesOfText(node as Text)
          : node.type === 'footnoteReference'
            ? [nodeOfReference(node as FootnoteReference)]
            : undefined;
      if (!nodes) return undefined;
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
  for (const match of text.value.matchAll(MARK)) {
    const before = text.value.slice(end, match.index);
    add({ type: 'text', value: before }, before);
    add(markOf((match[1] ?? '').replace(/\s+/g, ' ')), match[0]);
    end = match.index + match[0].length;
  }
  const after = text.value.slice(end);
  add({ type: 'text', value: after }, after);
  return nodes;
}

function nodeOfReference(reference: FootnoteReference): PhrasingContent {
  const { position, label, identifier } = reference;
  const mark = markOf(label ?? identifier);
  return mark.type === 'unsourced' ? { ...mark, ...(position && { position }) } : reference;
}

function markOf(label: string): FootnoteReference | Unsourced {
  const [id, reason = ''] = label.split(/:(.*)/s);
  if (id === NONE) return { type: 'unsourced', reason: reason.trim() };
  return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
}
