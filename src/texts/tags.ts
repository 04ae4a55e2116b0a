/** Tags that an author typed, made into elements from what they say: nothing typed is ever printed as HTML. */
import type { Element, Parents } from 'hast';
import type {} from 'mdast-util-to-hast';
import { tagOf } from '../markdown/html-tags.ts';

/** Turns what stands between an opening and a closing tag into an element; any other tag is left out. */
export function withElements(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) withElements(child);
  if (!parent.children.some(({ type }) => type === 'raw')) return;
  const open: Element[] = [];
  const done: Parents['children'] = [];
  for (const child of parent.children) {
    const tag = child.type === 'raw' ? tagOf(child.value) : undefined;
    if (tag && !tag.isClosing)
      open.push({ type: 'element', tagName: tag.name, properties: { [tag.attribute]: tag.value }, children: [] });
    else if (tag && open.at(-1)?.tagName === tag.name) into(open.pop());
    else if (child.type !== 'raw') into(child);
  }
  while (open.length > 0) into(open.pop());
  parent.children = done;

  function into(child: Parents['children'][number] | undefined): void {
    if (child) (open.at(-1)?.children ?? done).push(child as Element);
  }
}
