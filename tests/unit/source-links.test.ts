/** Where readers are led to a source, and what the checker says of one that nobody can read. */
import { expect, test } from 'vitest';
import { linkOf } from '../../src/explainer/source-links.ts';
import { linkStates } from '../../src/content/schemas/sources.ts';
import { isStopping } from '../../src/content/problems.ts';
import { composed } from './composed.ts';
import { check, problemsWith, replaced } from './content-folder.ts';

const url = 'https://example.com/a';
const archived = `https://web.archive.org/web/20190423120000/${url}`;

test('an address is linked in every state but two', () => {
  expect(linkOf({})).toEqual({});
  expect(linkOf({ url, archived })).toEqual({ href: url });
  const linked = linkStates.filter((is) => linkOf({ url, archived, status: { is, on: '2026-11-29' } }).href === url);
  expect(linked).toEqual(['alive', 'moved', 'refused', 'unreachable']);
  for (const is of ['dead', 'hijacked'] as const) {
    const status = { is, on: '2026-11-29' };
    expect(linkOf({ url, archived, status })).toEqual({ gone: is, copy: { href: archived, date: '2019-04-23' } });
    expect(linkOf({ url, status })).toEqual({ gone: is });
  }
});

test.each([
  [`https://web.archive.org/web/20190423id_/${url}`, '2019-04-23'],
  ['https://web.archive.org/web/20190423120000/http://example.com/a', '2019-04-23'],
  [`https://web.archive.org/web/20191399000000/${url}`, undefined],
  ['https://perma.cc/ABCD-1234', undefined],
  [`https://example.org/20190423/${url}`, '2019-04-23'],
  ['https://example.org/20190423/page', undefined],
])('the day of the copy %s is %s', (copy, date) => {
  const link = linkOf({ url, archived: copy, status: { is: 'dead', on: '2026-11-29' } });
  expect(link.copy?.date).toBe(date);
});

const at = 'url: https://example.com/jembatan\n';
const said = (lines: string) => ({ 'sources.yaml': replaced(at, at + lines) });

test('what readers are led nowhere from is told, and stops no build', () => {
  const { problems } = check(said('  status: { is: hijacked, on: 2026-11-29 }\n'));
  expect(isStopping(problems, true)).toBe(false);
  expect(problemsWith(said('  status: { is: hijacked, on: 2026-11-29 }\n'))).toEqual([
    'content/sources.yaml:6: warning: The address of the source warta is hijacked, and there is no copy: readers are led nowhere. Write another address as `url`, without `status`, or a copy as `archived`.',
  ]);
  expect(problemsWith(said(`  archived: ${archived}\n  status: { is: dead, on: 2026-11-29 }\n`))).toEqual([]);
});

test('what is no state, no day and no address of a copy is told', () => {
  expect(problemsWith(said('  status: { is: lost, on: 2026-11 }\n  archived: file:///x\n'))).toEqual([
    'content/sources.yaml:6: `warta.status.is` is none of the values it can have. Write one of alive, moved, refused, unreachable, dead, hijacked.',
    'content/sources.yaml:6: `warta.status.on` is not a full date: write year, month and day, as 2019-04-25. Mend it.',
    'content/sources.yaml:7: `warta.archived` is not an http or https address. Mend it.',
  ]);
  for (const line of [`archived: ${archived}`, 'status: { is: alive, on: 2026-11-29 }'])
    expect(problemsWith({ 'sources.yaml': replaced(at, `${line}\n`) })).toEqual([
      'content/sources.yaml:1: `warta` has an archived copy or a status of an address, and no url. Mend it.',
    ]);
});

test('a text that links the address itself leads to the copy too, or says only its words', () => {
  const written = 'Lihat [warta](https://example.com/jembatan#atas), [lain](https://example.com/lain).[^warta]';
  const video = '> [!VIDEO](https://example.com/jembatan) Film';
  const links = (lines: string) => {
    const { html } = composed('sections/2-biaya.md', {
      ...said(lines),
      'id/sections/2-biaya.md': (text) => `${text}\n${written}\n\n${video}\n`,
    });
    return [...html.matchAll(/<a href="(https:[^"]*)"/g)].map(([, href]) => href);
  };
  const [top, page, other] = ['jembatan#atas', 'jembatan', 'lain'].map((path) => `https://example.com/${path}`);
  expect(links('')).toEqual([top, other, page]);
  expect(links(`  archived: ${archived}\n  status: { is: dead, on: 2026-11-29 }\n`)).toEqual([
    archived,
    other,
    archived,
  ]);
  expect(links('  status: { is: hijacked, on: 2026-11-29 }\n')).toEqual([other]);
});
