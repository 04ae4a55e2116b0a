/** The links to single points of a page: behind headings, events, people and terms. */
import { expect, test } from 'vitest';
import { all, single, rowsOf } from '../documents.ts';
import { allAddresses, tinyPage } from './tiny.ts';

const permalinksIn = (address: string) =>
  rowsOf(tinyPage(address), '.text .permalink', 'href', 'aria-label').map((row) => row.slice(1));

test.each(allAddresses)('at %s every permalink is empty and leads to its own neighbour', (address) => {
  for (const link of all(tinyPage(address), '.permalink')) {
    expect(link.childNodes).toHaveLength(0);
    const own = link.closest(':is(.heading, li, div)');
    const id = link.getAttribute('href')?.slice(1) ?? '';
    const target = single(tinyPage(address), `[id="${id}"]`);
    expect(own === target || own?.contains(target) || target.contains(own)).toBe(true);
  }
});

test('permalinks say to what they lead', () => {
  expect(permalinksIn('/pembukaan/')).toEqual([
    ['#cat-ungu', 'Tautan ke bagian ini'],
    ['#warna-kalah', 'Tautan ke bagian ini'],
    ['#ramalan-pasar', 'Tautan ke bagian ini'],
  ]);
  expect(permalinksIn('/en/timeline/')).toEqual([
    ['#raft-lost', 'Link to this part'],
    ['#painting', 'Link to this part'],
    ['#opening', 'Link to this part'],
    ['#quiet', 'Link to this part'],
  ]);
  expect(permalinksIn('/orang/')).toEqual([
    ['#mbok-sinar', 'Tautan ke bagian ini'],
    ['#pak-tarno', 'Tautan ke bagian ini'],
    ['#kang-wiryo', 'Tautan ke bagian ini'],
    ['#dewan-desa', 'Tautan ke bagian ini'],
    ['#klub-rakit', 'Tautan ke bagian ini'],
    ['#warta-kambing', 'Tautan ke bagian ini'],
  ]);
  expect(permalinksIn('/en/words/')).toEqual([
    ['#jetty', 'Link to this part'],
    ['#petung', 'Link to this part'],
    ['#raft', 'Link to this part'],
  ]);
});
