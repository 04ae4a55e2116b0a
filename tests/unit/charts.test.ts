/** Charts: figures become bars, columns, lines, dots and slopes, gaps stay gaps, and words do not lie on each other. */
import { describe, expect, test } from 'vitest';
import { barsOf } from '../../src/charts/bars.ts';
import { boxOf, drawChart } from '../../src/charts/draw.ts';
import type { Data, Drawing } from '../../src/charts/form.ts';
import { captionOf, figureInSigns, numberInWords, withUnit } from '../../src/charts/numbers.ts';
import { NARROWEST, apart, wrapped } from '../../src/charts/room.ts';
import { figureInWords } from '../../src/components/figures.ts';
import type { Figure } from '../../src/explainer/charts.ts';
import { en } from '../../src/words/en.ts';
import { id } from '../../src/words/id.ts';

/** A figure as `x value`, with ~ > < before the value, and no value where there is a gap. */
function figure(written: string, series = 0): Figure {
  const [x = '', sign, value] = /^(\S+)(?: ([~<>])?(\S+))?$/.exec(written)?.slice(1) ?? [];
  return {
    x,
    series,
    ...(value !== undefined && { value }),
    approximate: sign === '~',
    ...(sign === '>' && { bound: 'over' as const }),
    ...(sign === '<' && { bound: 'up-to' as const }),
  };
}

const data = (kind: Data['kind'], ...series: string[][]): Data => ({
  kind,
  series: series.map((_, index) => ({
    label: ['Coffee', 'Cocoa beans', 'Sugar'][index] ?? '',
    counted: 'Price',
    unit: '%',
  })),
  figures: series.flatMap((figures, index) => figures.map((written) => figure(written, index))),
});
const draw = (kind: Data['kind'], ...series: string[][]) => drawChart(data(kind, ...series), 'en-GB');
const words = ({ labels }: Drawing) => labels.map(({ lines }) => lines.join(' '));

/** Labels that lie on each other, or reach out of the drawing, on the narrowest screen. */
function crowded(drawing: Drawing): string[] {
  const boxes = drawing.labels.map((label) => ({ ...boxOf(label), text: label.lines.join(' ') }));
  return boxes.flatMap((one, index) => [
    ...(one.left < -0.5 || one.right > NARROWEST + 0.5 || one.top < 0 || one.bottom > drawing.height ? [one.text] : []),
    ...boxes
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} on ${other.text}`),
  ]);
}

describe('numbers', () => {
  test.each([
    ['8.0', '8.0', '8,0'],
    ['8', '8', '8'],
    ['-0.4', '−0.4', '−0,4'],
    ['-0', '0', '0'],
    ['+3.50', '3.50', '3,50'],
    ['1234567.25', '1,234,567.25', '1.234.567,25'],
    ['0.1000000001', '0.1000000001', '0,1000000001'],
  ])('%s keeps its decimals', (value, english, indonesian) => {
    expect([numberInWords(value, 'en-GB'), numberInWords(value, 'id-ID')]).toEqual([english, indonesian]);
  });

  test('have their unit behind them or around them', () => {
    expect(withUnit('8', {})).toBe('8');
    expect(withUnit('8', { unit: 'people' })).toBe('8 people');
    expect(withUnit('8', { unit: '%' })).toBe('8%');
    expect(withUnit('8', { unit: 'US$# million' })).toBe('US$8 million');
    expect(captionOf([{ counted: 'Trade', unit: 'US$# million' }])).toBe('Trade, US$ million');
    expect(
      captionOf([
        { counted: 'a', unit: '%' },
        { counted: 'b', unit: '%' },
      ]),
    ).toBe('%');
  });

  test('say how sure they are, in words and in signs', () => {
    const unit = { unit: 'people' };
    expect(['x 40', 'x ~40', 'x >40', 'x <40', 'x'].map((one) => figureInWords(figure(one), unit, en))).toEqual([
      ...['40 people', 'about 40 people', 'over 40 people', 'up to 40 people', 'no figure'],
    ]);
    expect(figureInWords(figure('x ~8.0'), { unit: 'US$# juta' }, id)).toBe('sekitar US$8,0 juta');
    expect(['x 40', 'x ~40', 'x >40', 'x <40', 'x'].map((one) => figureInSigns(figure(one), 'en-GB'))).toEqual([
      ...['40', '≈40', '>40', '≤40', ''],
    ]);
  });
});

describe('bars', () => {
  test('begin at the line of nothing, to its left where a figure is negative', () => {
    const { zero, barOf } = barsOf([{ value: '-5' }, { value: '15' }]);
    expect(zero).toBeCloseTo(24.875);
    expect(barOf({ value: '-5' })).toEqual({ x: '0', width: '24.9' });
    expect(barOf({ value: '15' })).toEqual({ x: '24.9', width: '74.6' });
    expect(barOf({})).toBeUndefined();
  });
});

describe('columns', () => {
  test('rise and fall from one line, and a dash stands where a year has no figure', () => {
    const { columns, grid, labels } = draw('columns', ['2018 8.0', '2019 -4', '2021 ~6', '2022']);
    const [zero = 0] = grid;
    expect(columns).toHaveLength(3);
    expect(columns.map(({ y, height }) => [y + height === zero, y === zero])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
    expect(columns.map(({ hollow }) => hollow)).toEqual([false, false, true]);
    expect(Math.abs((columns[0]?.height ?? 0) - 2 * (columns[1]?.height ?? 0))).toBeLessThan(2);
    const [first, second, third] = columns.map(({ x }) => x);
    expect((third ?? 0) - (second ?? 0)).toBeCloseTo(2 * ((second ?? 0) - (first ?? 0)), 0);
    expect(labels.map(({ lines }) => lines[0])).toEqual([
      ...['8.0', '−4', '≈6', '–', '–', '2018', '2019', '2020', '2021', '2022'],
    ]);
  });

  test('have an axis where there is no room for a number at each', () => {
    const many = Array.from({ length: 20 }, (_, index) => `${2000 + index} ${1000.5 * index}`);
    const drawing = draw('columns', many);
    expect(drawing.grid.length).toBeGreaterThan(2);
    expect(words(drawing)).toContain('10,000');
    expect(words(drawing)).toContain('2019');
    expect(words(drawing)).not.toContain('1,000.5');
  });

  test('of several series stand beside each other', () => {
    const { columns } = draw('columns', ['2020 1', '2021 2'], ['2020 3', '2021 4']);
    const [one, , other] = columns;
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(other?.x ?? 0);
  });
});

describe('lines', () => {
  const drawing = draw(
    'lines',
    ['2014 2.0', '2015 3.5', '2016', '2017 4.0', '2018 -1'],
    ['2014 1', '2015 ~2', '2018 3'],
  );

  test('stop where there is a gap', () => {
    expect(drawing.lines.map(({ d }) => d.match(/M/g)?.length)).toEqual([2, 2]);
    expect(draw('lines', ['2014 1', '2015', '2016 2']).lines).toEqual([]);
  });

  test('mark what stands alone, what is not sure, and the end, where the series is named', () => {
    expect(drawing.marks.map(({ series, hollow }) => [series, hollow])).toEqual([
      [0, false],
      [1, true],
      [1, false],
    ]);
    expect(words(drawing)).toEqual(expect.arrayContaining(['Coffee −1', 'Cocoa beans 3']));
  });

  test('never join two series', () => {
    expect(new Set(drawing.lines.map(({ series }) => series)).size).toBe(2);
    expect(draw('dots', ['2014 1', '2015 2']).lines).toEqual([]);
  });

  test('keep the distance of dates', () => {
    const { marks } = draw('dots', ['2000 1', '2001 1', '2004 1']);
    const [first = 0, second = 0, third = 0] = marks.map(({ x }) => x);
    expect((third - second) / (second - first)).toBeCloseTo(3, 0);
  });

  test('tell dates that are equally far from each other, down to the last', () => {
    const years = (count: number) => Array.from({ length: count }, (_, index) => `${2015 + index} ${index}`);
    const told = (count: number) => words(draw('lines', years(count))).filter((one) => /^20\d\d$/.test(one));
    expect(told(10)).toEqual(['2015', '2018', '2021', '2024']);
    // Eleven years have no other equal parts than single ones: there the last step is the shorter one.
    expect(told(12)).toEqual(['2015', '2017', '2019', '2021', '2023', '2026']);
  });

  test('begin at nothing only where it is near', () => {
    expect(words(draw('lines', ['2000 10', '2001 100']))).toContain('0');
    expect(words(draw('lines', ['2000 95', '2001 100']))).not.toContain('0');
  });
});

test('a slope has its numbers at both ends, and a line only where both are known', () => {
  const drawing = draw('slope', ['before 80', 'after 12.5'], ['before 30', 'after ~31'], ['before 20']);
  expect(drawing.lines).toHaveLength(2);
  expect(drawing.marks).toHaveLength(5);
  expect(words(drawing)).toEqual(['80', '30', '20', '12.5 Coffee', '≈31 Cocoa beans', 'before', 'after']);
});

test.each<[string, Drawing]>([
  ['columns', draw('columns', ['2018 8.0', '2019 -4', '2021 ~6'])],
  [
    'many columns',
    draw(
      'columns',
      Array.from({ length: 20 }, (_, index) => `${2000 + index} ${1000.5 * index}`),
    ),
  ],
  ['columns of names', draw('columns', ['Jakarta 1', 'Bandung 2', 'Semarang -3'])],
  ['lines', draw('lines', ['2014 2.0', '2018 -1'], ['2014 1', '2018 -1'], ['2014 1', '2018 -1'])],
  [
    'months',
    draw(
      'dots',
      Array.from(
        { length: 24 },
        (_, index) => `20${20 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')} ${index}`,
      ),
    ),
  ],
  ['slope', draw('slope', ['a 1', 'b 2'], ['a 1', 'b 2'], ['a 1', 'b 2'])],
  ['one figure', draw('columns', ['2018 0'])],
])('%s: no words lie on others or reach out at 320 pixels', (_name, drawing) => {
  expect(drawing.fits).toBe(true);
  expect(crowded(drawing)).toEqual([]);
});

test('names that have no room beside each other do not fit, and are said so', () => {
  const cities = ['Yogyakarta', 'Banjarmasin', 'Palangkaraya', 'Lhokseumawe', 'Pematangsiantar'].map(
    (city) => `${city} 1`,
  );
  expect(draw('columns', cities).fits).toBe(false);
});

test('places are moved apart as little as needed, and stay within', () => {
  expect(
    apart(
      [
        { at: 10, room: 10 },
        { at: 12, room: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 20]);
  expect(
    apart(
      [
        { at: 99, room: 10 },
        { at: 98, room: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([95, 85]);
  expect(wrapped('a long name', 30)).toEqual(['a', 'long', 'name']);
});
