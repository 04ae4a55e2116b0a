/** Rules about what Markdown understands otherwise than it was meant: readers would see signs, or miss words. */
import type { Node, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { typedOn } from './prose.ts';

export function reportLookalikes(tree: Root, report: (node: Node, wrong: string, mend: string) => void): void {
  for (const { line, typed = '', wrong, mend } of tree.data?.lookalikes ?? [])
    report(typedOn(line, typed), wrong, mend);
  visit(tree, (node) => {
    if (node.type === 'link' && /\[\^|%5B%5E/i.test(node.url)) {
      report(
        node,
        'A source mark stands right behind an address and is taken for a part of it.',
        'Put a space between them, or write [words](address).',
      );
      return SKIP;
    }
    if (node.type === 'definition' && !node.data?.isUsed && !/^(?:\^.*|\/\/)$/.test(node.identifier))
      report(
        node,
        `The line [${node.label ?? node.identifier}]: is shown nowhere, as it would be the address of a link.`,
        'Write [words](address) where it is meant, or \\[ for the sign itself.',
      );
    if (node.type === 'code' && node.data?.isOpen === undefined)
      report(
        node,
        'The line is indented by four spaces or a tab and becomes code.',
        'Begin it without them, or put ``` on lines before and behind what is code.',
      );
    if (node.type === 'text' && node.value.includes('[^'))
      report(
        node,
        'A source mark [^ is not complete.',
        'Write [^source-id] or [^source-id: place in it], without other marks in it.',
      );
    if (node.type === 'text' && /\[\[|\]\]/.test(node.value))
      report(node, 'A mark with [[ or ]] is not complete.', 'Write [[name]] or [[name|words shown]].');
    return undefined;
  });
}
