/** Tables of a text as HTML. */
import type { Element } from 'hast';
import type { Parents, Table, TableRow } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { element } from './elements.ts';

/** A table with its caption, which has the id, in a part of the page that can be scrolled by itself. */
export function tableOf(state: State, node: Table, id: string): Element {
  const rows = node.children.filter((child) => child.type === 'tableRow');
  const caption = node.children.find((child) => child.type === 'tableCaption');
  // Read in the order of the page, in which notes are numbered.
  const table = element('table', {}, [
    element('caption', { id }, caption ? state.all(caption as Parents) : []),
    element(
      'thead',
      {},
      rows.slice(0, 1).map((row) => rowOf(state, node, row, 'th')),
    ),
    element(
      'tbody',
      {},
      rows.slice(1).map((row) => rowOf(state, node, row, 'td')),
    ),
  ]);
  return element('section', { className: ['table'], tabIndex: 0, ariaLabelledBy: [id] }, [table]);
}

function rowOf(state: State, { align }: Table, row: TableRow, cell: 'th' | 'td'): Element {
  const cells = row.children.map((content, column) => {
    const heads = cell === 'th' || column === 0;
    const side = align?.[column];
    return element(
      heads ? 'th' : 'td',
      {
        ...(heads && { scope: cell === 'th' ? 'col' : 'row' }),
        dataAlign: side === 'right' ? 'end' : side === 'center' ? 'center' : undefined,
      },
      state.all(content),
    );
  });
  return element('tr', {}, cells);
}
