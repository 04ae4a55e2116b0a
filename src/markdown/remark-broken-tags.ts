/**
 * Finds what begins like a tag and is none, as `<i lang="en"` without its end: Markdown prints it. It becomes a node
 * of HTML, so that whoever judges HTML judges it too. `\<` and `&lt;` are the way to print the sign itself.
 */
import type { Html, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

const BEGINNING = /(?<!\\)<[a-z!?/][^<>\n]{0,40}/i;

export function remarkBrokenTags() {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    visit(tree, 'text', (text, index, parent) => {
      if (!text.value.includes('<') || !text.position || !parent || index === undefined) return undefined;
      const { start, end } = text.position;
      const typed = source.slice(start.offset, end.offset);
      const [token] = BEGINNING.exec(typed) ?? [];
      if (!token) return undefined;
      const line = start.line + typed.slice(0, typed.indexOf(token)).split('\n').length - 1;
      const html: Html = {
        type: 'html',
        value: token.trim(),
        position: { start: { line, column: 1 }, end: { line, column: 1 } },
      };
      parent.children.splice(index, 0, html);
      return [SKIP, index + 2];
    });
  };
}
