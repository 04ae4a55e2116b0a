/** The map: which places, names, lines and lengths it shows, whole and small, and what is told in words below it. */
import { expect, test } from 'vitest';
import { all, single, rowsOf } from '../documents.ts';
import { tinyPage } from './tiny.ts';

const drawing = (address: string) => single(tinyPage(address), '.text > figure.map > svg');

/** The points of the places in the order of the file, as x and y; the small ones of the inset left out. */
const pointsIn = (svg: Element) =>
  all(svg, ':scope > circle').map(
    (point) => ['cx', 'cy'].map((name) => Number(point.getAttribute(name))) as [number, number],
  );

const distance = ([x, y]: [number, number], [u, v]: [number, number]) => Math.hypot(x - u, y - v);

test('the drawing is named by the places that it shows', () => {
  const names = (address: string) => [
    single(tinyPage(address), 'figure.map').getAttribute('aria-label'),
    drawing(address).getAttribute('role'),
    drawing(address).getAttribute('aria-label'),
  ];
  expect(names('/peta/')).toEqual(['Peta', 'img', 'Peta: Watu Ijo Dermaga Lama, Randu Alas, Tanjung Apung']);
  expect(names('/en/map/')).toEqual(['Map', 'img', 'Map: Watu Ijo Old Jetty, Randu Alas, Cape Afloat']);
  expect(names('/')).toEqual(['Peta', 'img', 'Peta: Watu Ijo, Randu Alas']);
  expect(names('/en/')).toEqual(['Map', 'img', 'Map: Watu Ijo, Randu Alas']);
});

test('the full map writes the scale, the places, the lengths, the areas and the inset', () => {
  const wordsIn = (address: string) => rowsOf(drawing(address), 'text').flat();
  expect(wordsIn('/peta/')).toEqual([
    ...['50\u00a0km', 'Watu Ijo', 'Dermaga Lama', 'Randu Alas', 'Tanjung', 'Apung', 'Lembah', 'Kulon'],
    ...[
      'Lembah',
      'Wetan',
      '120\u00a0km',
      '1.250\u00a0km',
      'Skema, tidak menurut skala',
      'Watu Ijo',
      'Lembah Wetan',
      'Pos Hilir',
    ],
    ...['Lembah Kulon', 'hulu', 'muara', 'Kali Wungu', '2,5\u00a0km'],
  ]);
  expect(wordsIn('/en/map/')).toEqual([
    ...['50\u00a0km', 'Watu Ijo', 'Old Jetty', 'Randu Alas', 'Cape Afloat', 'West', 'Valley'],
    ...[
      'East',
      'Valley',
      '120\u00a0km',
      '1,250\u00a0km',
      'Schematic, not to scale',
      'Watu Ijo',
      'East Valley',
      'Lower Post',
    ],
    ...['West Valley', 'source', 'mouth', 'Violet River', '2.5\u00a0km'],
  ]);
});

test('the small map writes the main places and the lengths between them, without scale or inset', () => {
  expect(rowsOf(drawing('/en/'), 'text').flat()).toEqual([
    ...['Watu Ijo', 'Randu Alas', 'West', 'Valley', 'East', 'Valley', '120\u00a0km'],
  ]);
  expect(all(drawing('/en/'), 'rect')).toHaveLength(1);
  expect(all(drawing('/peta/'), 'rect')).toHaveLength(2);
});

test('the place of the event stands out, by its point and its name', () => {
  expect(rowsOf(drawing('/peta/'), 'circle', 'r', 'data-event').map((row) => row.slice(1))).toEqual([
    ['6', null],
    ['9', ''],
    ['6', null],
    ['6', null],
    ['6', null],
  ]);
  expect(rowsOf(drawing('/'), 'circle', 'r', 'data-event').map((row) => row.slice(1))).toEqual([
    ['6', null],
    ['9', ''],
  ]);
  expect(rowsOf(drawing('/peta/'), 'text[data-event]')).toEqual([['Watu Ijo']]);
  const soft = rowsOf(drawing('/en/map/'), 'text:not([data-soft])').flat();
  expect(soft).toEqual(['Watu Ijo', 'Old Jetty', 'Randu Alas', 'Cape Afloat', 'Watu Ijo', 'Lower Post']);
});

test('places lie as on the ground, and the scale is true to them', () => {
  const [randuAlas, watuIjo, tanjungApung] = pointsIn(drawing('/peta/'));
  if (!randuAlas || !watuIjo || !tanjungApung) throw new Error('A place is missing.');
  // From north-west to south-east.
  expect([randuAlas, watuIjo, tanjungApung].map(([x]) => x)).toEqual(
    [randuAlas[0], watuIjo[0], tanjungApung[0]].sort((a, b) => a - b),
  );
  expect([randuAlas, watuIjo, tanjungApung].map(([, y]) => y)).toEqual(
    [randuAlas[1], watuIjo[1], tanjungApung[1]].sort((a, b) => a - b),
  );
  const bar = Number(/h(\d+)/.exec(single(drawing('/peta/'), 'path[d^="M20 "]').getAttribute('d') ?? '')?.[1]);
  const kilometres = (distance(randuAlas, watuIjo) / bar) * 50;
  expect(kilometres).toBeGreaterThan(117);
  expect(kilometres).toBeLessThan(123);
});

test('a line joins the two places of every length that is told', () => {
  const lines = (address: string) => single(drawing(address), 'path[data-route]').getAttribute('d');
  const [randuAlas, watuIjo, tanjungApung] = pointsIn(drawing('/peta/')).map((point) => point.join(' '));
  expect(lines('/peta/')).toBe(`M${watuIjo} ${randuAlas}M${tanjungApung} ${watuIjo}`);
  const [north, home] = pointsIn(drawing('/')).map((point) => point.join(' '));
  expect(lines('/')).toBe(`M${home} ${north}`);
});

test('what the map shows is told in words below it', () => {
  const told = (address: string) => rowsOf(tinyPage(address), 'figure.map > figcaption > ul > li').flat();
  expect(told('/peta/')).toEqual([
    'Kali Wungu, Lembah Wetan – Lembah Kulon: sekitar 2,5\u00a0km',
    'Watu Ijo – Randu Alas: sekitar 120\u00a0km, garis lurus, dihitung sendiri',
    'Tanjung Apung – Watu Ijo: sekitar 1.250\u00a0km, menurut sumber',
    'Tanjung Apung: letak perkiraan',
  ]);
  expect(told('/en/map/')).toEqual([
    'Violet River, East Valley – West Valley: about 2.5\u00a0km',
    'Watu Ijo – Randu Alas: about 120\u00a0km, straight line, calculated by us',
    'Cape Afloat – Watu Ijo: about 1,250\u00a0km, as reported',
    'Cape Afloat: approximate place',
  ]);
  expect(told('/')).toEqual(['Watu Ijo – Randu Alas: sekitar 120\u00a0km, garis lurus, dihitung sendiri']);
  expect(told('/en/')).toEqual(['Watu Ijo – Randu Alas: about 120\u00a0km, straight line, calculated by us']);
});

test('the small map leads to the full one, which leads nowhere', () => {
  expect(rowsOf(tinyPage('/'), 'figure.map a', 'href')).toEqual([['Lihat peta lengkap', '/peta/']]);
  expect(rowsOf(tinyPage('/en/'), 'figure.map a', 'href')).toEqual([['See the full map', '/en/map/']]);
  expect(rowsOf(tinyPage('/peta/'), 'figure.map a', 'href')).toEqual([]);
});
