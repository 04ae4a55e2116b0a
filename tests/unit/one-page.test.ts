/** The edition on one page: every section composed anew, with ids that stay apart and notes counted through. */
import { expect, test } from 'vitest';
import { idsOn } from '../../src/embeds/points.ts';
import { composed } from './composed.ts';
import { followedBy } from './content-folder.ts';

const everything = () =>
  composed('pages/1-orang.md', {
    'id/pages/1-orang.md': followedBy('\n![[everything]]\n'),
    'id/sections/2-biaya.md': followedBy(
      '\n## Pembukaan {#pembukaan}\n\nKata [[Bu Sari]] di [[titi]].[^warta]\n\n### Kecil\n\nKata.[^arsip]\n',
    ),
  });

test('no id stands twice, though both sections use the same ones', () => {
  const ids = [...everything().html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids).toEqual(
    expect.arrayContaining([
      'jembatan-pembukaan',
      'biaya-pembukaan',
      'jembatan-sari-1',
      'biaya-sari-1',
      'jembatan-ramai',
    ]),
  );
});

test('headings stand one level deeper, below their section', () => {
  const { html, blocks } = everything();
  expect([...html.matchAll(/<h(\d) id="([^"]*)"/g)].map((heading) => heading.slice(1))).toEqual([
    ['3', 'jembatan-pembukaan'],
    ['3', 'biaya-pembukaan'],
    ['4', 'biaya-kecil'],
  ]);
  expect(blocks.map((block) => (block.type === 'section' ? block.page.file : block.type))).toEqual([
    'embed',
    'sections/1-jembatan.md',
    'sections/2-biaya.md',
  ]);
});

test('notes count through all sections, and a term is explained once', () => {
  const { notes, explained } = everything();
  expect(notes.map(({ number, sources }) => [number, ...sources.map(({ source }) => source.id)])).toEqual([
    [1, 'warta'],
    [2, 'warta'],
    [3, 'warta'],
    [4, 'arsip'],
    [5, 'warta'],
    [6, 'arsip'],
  ]);
  expect(explained.map(({ entry }) => entry.id)).toEqual(['titian']);
});

test('composing it leaves the sections as they were', () => {
  const { explainer, html } = everything();
  expect(html).toContain('jembatan-pembukaan');
  expect(explainer.sections[0]?.headings.map(({ id }) => id)).toEqual(['pembukaan']);
  const [first] = explainer.sections;
  expect(first && idsOn(explainer, first).map(({ id }) => id)).toEqual(['sari-1', 'pembukaan', 'ramai']);
});
