/** Rules about HTML in a text: which tags there may be, and that each is closed where it was opened. */
import type { Html, Node, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { allowedTags, tagOf } from '../markdown/html-tags.ts';

/** Nobody needs more of them inside each other. */
const DEEPEST = 4;

const allowed = Object.entries(allowedTags).map(([name, attribute]) => `<${name} ${attribute}="…">`);
const instead = `Write Markdown; only ${allowed.join(', ')} are allowed, each closed in its paragraph.`;

export function reportHtml(tree: Root, report: (node: Node, wrong: string, mend: string) => void): void {
  visit(tree, (node) => {
    if ('children' in node && node.children.some(({ type }) => type === 'html')) reportIn(node, report);
  });
}

/** What is open must be closed among the same siblings: else emphasis, a link or a cell would end before it does. */
function reportIn(parent: Parents, report: (node: Node, wrong: string, mend: string) => void): void {
  const open: { node: Html; name: string; isAllowed: boolean }[] = [];
  for (const node of parent.children) {
    if (node.type !== 'html') continue;
    const tag = isBlock(parent) ? undefined : tagOf(node.value);
    const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(node.value)?.[1]?.toLowerCase() ?? '';
    if (node.value.startsWith('</')) {
      const last = open.at(-1);
      // What closes a tag that was told of already needs no words of its own.
      if (last?.name === name && (!last.isAllowed || tag)) open.pop();
      else if (tag) report(node, `The tag ${node.value} closes nothing.`, `Open it before, or remove it.`);
      else report(node, wordsOf(node), instead);
      continue;
    }
    if (!tag) report(node, wordsOf(node), instead);
    else if (open.length >= DEEPEST)
      report(node, `More than ${DEEPEST} tags stand inside each other.`, 'Close some of them before.');
    if (name !== '' && !node.value.endsWith('/>')) open.push({ node, name, isAllowed: tag !== undefined });
  }
  for (const { node, isAllowed } of open)
    if (isAllowed)
      report(
        node,
        `The tag ${node.value} is not closed.`,
        'Close it in the same paragraph, inside the emphasis or link that it stands in.',
      );
}

function isBlock({ type }: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(type);
}

function wordsOf({ value }: Html): string {
  const [token = ''] = /^<[^>\n]*>?/.exec(value) ?? [];
  if (/^<script\b/i.test(token)) return 'A <script> stands in the text.';
  const handler = /\s(on\w+)\s*=/i.exec(token)?.[1];
  if (handler) return `An event handler (${handler.toLowerCase()}) stands in the text.`;
  return `HTML stands in the text (${token.length > 60 ? `${token.slice(0, 60)}…` : token}).`;
}
