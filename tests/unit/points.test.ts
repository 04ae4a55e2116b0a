/** What stands where on the pages: ids, citations, and the points and texts of what an embed shows. */
import { expect, test } from 'vitest';
import { citationsOf, idsOn, pageWith } from '../../src/embeds/points.ts';
import { drawn, visitShown, type Shown } from '../../src/embeds/shown.ts';
import type { Explainer, Page, Prose } from '../../src/explainer/model.ts';
import { followedBy, loaded, replaced, type Mistakes } from './content-folder.ts';

const built = (mistakes: Mistakes = {}) => loaded(mistakes).explainers[0] as Explainer;
const right = built();
const text = (value: string): Prose => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

test('the page that shows an embed is the first reference page with it, not a section', () => {
  expect(pageWith(right, 'people')?.file).toBe('pages/1-orang.md');
  expect(pageWith(right, 'chart')?.file).toBe('pages/5-ralat.md');
  expect(pageWith(right, 'sources')).toBeUndefined();
  const more = built({
    'id/sections/2-biaya.md': followedBy('\n![[people]]\n'),
    'id/pages/2-istilah.md': followedBy('\n![[people]]\n'),
    'id/pages/1-orang.md': replaced('![[people]]', 'Kata.'),
  });
  expect(pageWith(more, 'people')?.file).toBe('pages/2-istilah.md');
});

test('ids on a page, in order, with what brings each there', () => {
  const [section] = right.sections;
  expect(section && idsOn(right, section).map(({ id, what, node }) => [id, what, node.type])).toEqual([
    ['sari-1', 'mention', 'mention'],
    ['pembukaan', 'heading', 'heading'],
    ['ramai', 'forecast', 'forecastMark'],
  ]);
  const corrections = right.find.page('pages/5-ralat.md');
  expect(corrections && idsOn(right, corrections).map(({ id, what }) => [id, what])).toEqual([
    ['changes', 'embed'],
    ['original', 'embed'],
    ['tahun', 'embed'],
    ['biaya', 'embed'],
    ['tahun-pertama', 'embed'],
  ]);
});

test('an id that is there twice is listed twice', () => {
  const explainer = built({ 'id/sections/2-biaya.md': followedBy('\n## Satu {#a}\n\n## Dua {#a}\n') });
  const page = explainer.sections[1];
  expect(page && idsOn(explainer, page).map(({ id }) => id)).toEqual(['a', 'a']);
});

test('sources that a page cites, in its text and in what it shows', () => {
  const on = (page: Page) =>
    right.sources.flatMap(({ id }) => (citationsOf(right, id).some((citation) => citation.page === page) ? id : []));
  const cited = right.pages.map((page) => [page.file, on(page)]);
  expect(cited).toEqual([
    ['index.md', []],
    ['sections/1-jembatan.md', ['warta']],
    ['sections/2-biaya.md', ['arsip']],
    ['pages/1-orang.md', ['warta']],
    ['pages/2-istilah.md', []],
    ['pages/3-linimasa.md', ['warta']],
    ['pages/4-ramalan.md', ['warta']],
    ['pages/5-ralat.md', ['warta', 'arsip']],
  ]);
  expect(citationsOf(right, 'tiada')).toEqual([]);
});

test('two sources at one point are both cited there, whether or not one of them is alone', () => {
  const explainer = built({ 'id/sections/1-jembatan.md': followedBy('\nLagi.[^arsip!][^warta] Lagi.[^arsip]\n') });
  const at = (id: string) => citationsOf(explainer, id).map(({ page, anchor }) => [page.file, anchor]);
  expect(at('arsip')).toEqual([
    ['sections/1-jembatan.md', 'pembukaan'],
    ['sections/2-biaya.md', undefined],
    ['pages/5-ralat.md', 'tahun-pertama'],
  ]);
  expect(at('WARTA')).toEqual([]);
  expect(at('warta').filter(([file]) => file === 'sections/1-jembatan.md')).toEqual([
    ['sections/1-jembatan.md', undefined],
    ['sections/1-jembatan.md', 'pembukaan'],
  ]);
});

test('the words under a chart are cited at the chart, not at the heading above it', () => {
  const explainer = built({
    'id/pages/5-ralat.md': replaced('![[chart:biaya]]', '## Biaya {#hitungan}\n\n![[chart:biaya]]'),
    'id/charts.yaml': replaced('text: Biaya setahun.', 'text: Biaya setahun.[^warta]'),
  });
  expect(citationsOf(explainer, 'warta').at(-1)).toMatchObject({ anchor: 'biaya', label: 'Biaya' });
});

const whole: Shown = {
  id: 'a',
  label: 'A',
  rows: [{ id: 'b', text: text('inside') }, { text: text('in its parent') }, 'plain', 1, true, undefined],
  more: text('after'),
};

test('points and texts in order, each text at the innermost point around it', () => {
  const seen: unknown[] = [];
  visitShown(whole, {
    point: ({ id, label }) => void seen.push([id, label]),
    text: (tree, at) => void seen.push([tree, at?.id, at?.label]),
  });
  expect(seen).toEqual([
    ['a', 'A'],
    ['b', ''],
    [text('inside'), 'b', ''],
    [text('in its parent'), 'a', 'A'],
    [text('after'), 'a', 'A'],
  ]);
});

test('points alone, texts alone, and a text that stands at no point', () => {
  const seen: unknown[] = [];
  visitShown(whole, { point: ({ id }) => void seen.push(id) });
  visitShown([text('alone'), { label: 'no id', text: text('too') }], { text: (_tree, at) => void seen.push(at) });
  visitShown({ id: 3, text: text('x') } as Shown, { point: () => void seen.push('a number is no id') });
  expect(seen).toEqual(['a', 'b', undefined, undefined]);
});

test('what is drawn has HTML for every text, and all else as it was', () => {
  expect(drawn(whole, () => '<b>')).toEqual({
    id: 'a',
    label: 'A',
    rows: [{ id: 'b', text: '<b>' }, { text: '<b>' }, 'plain', 1, true, undefined],
    more: '<b>',
  });
  expect(drawn({ type: 'chart', of: text('x') } as Shown, () => '<i>')).toEqual({ type: 'chart', of: '<i>' });
  expect(drawn(undefined, () => '<b>')).toBeUndefined();
});
