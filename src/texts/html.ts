/** A resolved Markdown tree to HTML: what each of this project's nodes becomes. */
import type { Element, ElementContent } from 'hast';
import type { FootnoteReference, Heading, Image, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Words } from '../words/index.ts';
import type { ForecastMark, Mention } from '../markdown/nodes.ts';

/** Finds the built image for a path written in a file of the content. */
export type ImageOf = (file: string, path: string) => { src: string; width: number; height: number };

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['heading']>>[0];

/** HTML of a tree that `composePage` has resolved; `file` is where its images are looked for. */
export function htmlOf(tree: Root, words: Words, image: ImageOf, file: string): string {
  const processor = unified()
    .use(remarkRehype, { handlers: handlersFor(words, image, file), allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeStringify, { omitOptionalTags: false });
  return processor.stringify(processor.runSync(tree) as never);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function handlersFor(words: Words, image: ImageOf, file: string): Handlers {
  return {
    heading(state: State, node: Heading) {
      const id = node.data?.id ?? '';
      const label = words.permalink(toString(node));
      return element('div', { className: ['heading'] }, [
        element(`h${node.depth}`, { id }, state.all(node)),
        element('a', { className: ['permalink'], href: `#${id}`, ariaLabel: label }),
      ]);
    },
    footnoteReference(_state: State, node: FootnoteReference) {
      const { anchor, noteId, number } = node.data ?? {};
      const link = element('a', { id: anchor, href: `#${noteId}`, role: 'doc-noteref' }, [text(String(number))]);
      return element('sup', {}, [link]);
    },
    mention(state: State, node: Mention) {
      const { href, anchor, popover, label } = node.data ?? {};
      if (!popover) return anchor ? element('span', { id: anchor }, state.all(node)) : state.all(node);
      const button = element('button', {
        type: 'button',
        className: ['explain'],
        popoverTarget: popover,
        ariaLabel: label,
      });
      return [element('a', { id: anchor, href, className: ['name'] }, state.all(node)), button];
    },
    forecastMark(_state: State, node: ForecastMark) {
      const { href, label, verdict } = node.data ?? {};
      return element('a', { href, className: ['verdict'], dataVerdict: verdict }, [text(label ?? '')]);
    },
    table(state: State, node: Table) {
      const id = node.data?.id ?? '';
      const caption = node.children.filter((child) => child.type === 'tableCaption');
      const [head, ...rows] = node.children.filter((child) => child.type === 'tableRow');
      const cells = (row: typeof head, cell: 'th' | 'td') =>
        element(
          'tr',
          {},
          (row?.children ?? []).map((content, column) => {
            const heads = cell === 'th' || column === 0;
            const scope = heads && { scope: cell === 'th' ? 'col' : 'row' };
            const align = node.align?.[column];
            return element(
              heads ? 'th' : 'td',
              { ...scope, dataAlign: align === 'right' ? 'end' : align === 'center' ? 'center' : undefined },
              state.all(content),
            );
          }),
        );
      const table = element('table', {}, [
        element(
          'caption',
          { id },
          caption.flatMap((child) => state.all(child)),
        ),
        element('thead', {}, [cells(head, 'th')]),
        element(
          'tbody',
          {},
          rows.map((row) => cells(row, 'td')),
        ),
      ]);
      return element('section', { className: ['table'], tabIndex: 0, ariaLabelledBy: [id] }, [table]);
    },
    image(_state: State, node: Image) {
      return element('img', { ...image(file, node.url), alt: node.alt ?? '', loading: 'lazy', decoding: 'async' });
    },
  };
}
