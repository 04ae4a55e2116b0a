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
    ['#cat-ungu', 'Tautan ke “Cat ungu”'],
    ['#warna-kalah', 'Tautan ke “Warna yang kalah”'],
    ['#ramalan-pasar', 'Tautan ke “Ramalan pasar”'],
  ]);
  expect(permalinksIn('/en/timeline/')).toEqual([
    ['#raft-lost', 'Link to “Raft floats away”'],
    ['#painting', 'Link to “Bamboo is painted”'],
    ['#opening', 'Link to “Bridge opens”'],
    ['#quiet', 'Link to “Bridge lies quiet”'],
  ]);
  expect(permalinksIn('/orang/')).toEqual([
    ['#mbok-sinar', 'Tautan ke “Mbok Sinar”'],
    ['#pak-tarno', 'Tautan ke “Pak Tarno”'],
    ['#kang-wiryo', 'Tautan ke “Kang Wiryo”'],
    ['#dewan-desa', 'Tautan ke “Dewan Desa Watu Ijo”'],
    ['#klub-rakit', 'Tautan ke “Klub Rakit Watu Ijo”'],
    ['#warta-kambing', 'Tautan ke “Warta Kambing”'],
  ]);
  expect(permalinksIn('/en/words/')).toEqual([
    ['#jetty', 'Link to “jetty”'],
    ['#petung', 'Link to “Petung”'],
    ['#raft', 'Link to “Raft”'],
  ]);
});

test('foreign words are read out as words, not as tags', () => {
  expect(permalinksIn('/sesudahnya/')).toEqual([
    ['#di-kali', 'Tautan ke “Di kali”'],
    ['#di-darat', 'Tautan ke “Di darat”'],
  ]);
});
