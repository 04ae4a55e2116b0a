/** The README's examples of content are what the schemas take: an editor begins by copying them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRequest } from '../../src/commands/new-request.ts';
import {
  chartsSchema,
  correctionsSchema,
  explainerSchema,
  frontSchema,
  linkStates,
  pageSchema,
  picturesSchema,
  shareTargets,
  sourceKinds,
  sourcesSchema,
} from '../../src/content/schemas.ts';
import { byteLimitOf } from '../../src/explainer/byte-limits.ts';
import type { Page } from '../../src/explainer/model.ts';
import { blockKinds } from '../../src/markdown/nodes.ts';
import { validated } from '../../src/content/validate.ts';
import { fieldsOf } from '../../src/fields/of-schema.ts';
import { jsonSchemaOf, keyedKinds } from '../../src/fields/json-schemas.ts';

const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/^```yaml\n([^]*?)^```/gm)].map(([, yaml = '']) => yaml);
/** The example that begins with a key. */
const exampleOf = (key: string) => examples.find((yaml) => yaml.startsWith(`${key}:`)) ?? '';
const story = exampleOf('name');

/** What the checker would say of it, as `key: what is wrong`. */
const wrongIn = (schema: Parameters<typeof validated>[0], data: unknown) =>
  validated(schema, data, (keys) => ({ path: keys.join('.'), line: 1 })).problems.map(
    ({ path, wrong }) => `${path}: ${wrong}`,
  );

test('explainer.yaml: every key is known, and five have to be there', () => {
  const written = parse(story) as Record<string, unknown>;
  expect(wrongIn(explainerSchema, written)).toEqual([]);
  const needed = ['name', 'languages', 'published', 'checked', 'licence'];
  for (const key of Object.keys(written)) {
    const without = Object.fromEntries(Object.entries(written).filter(([other]) => other !== key));
    expect(wrongIn(explainerSchema, without), key).toHaveLength(needed.includes(key) ? 1 : 0);
  }
});

test('frontmatter: what a reference page and what the front page has', () => {
  const { points, ...ofPages } = parse(exampleOf('---\ntitle').replaceAll(/^---\n/gm, '')) as Record<string, unknown>;
  expect(wrongIn(pageSchema, ofPages)).toEqual([]);
  const { label, pair, aliases, ...ofFront } = ofPages;
  expect([label, pair, aliases].map((value) => typeof value)).toEqual(['string', 'string', 'object']);
  expect(wrongIn(frontSchema, { ...ofFront, points })).toEqual([]);
});

test('what pages may weigh, where it is told', () => {
  const limitOf = (kind: Page['kind'], ...children: Page['body']['children']) =>
    byteLimitOf({ kind, body: { type: 'root', children } } as Page).toLocaleString('en');
  const [front, section, reference, forecast] = (['front', 'section', 'reference', 'forecast'] as const).map((kind) =>
    limitOf(kind),
  );
  const whole = limitOf('reference', { type: 'embed', name: 'everything' } as Page['body']['children'][number]);
  expect(forecast).toBe(section);
  expect(readme).toContain(
    `the front page at most ${front} bytes, sections and pages of forecasts ${section} with everything on, reference pages ${reference}, the whole story on one page ${whole};`,
  );
  expect(readme).toContain(
    `a front page over ${front} bytes (brotli), a section over ${section}, a reference page over ${reference}, the whole story over ${whole},`,
  );
});

test('the theme', () => {
  const written = parse(story) as object;
  expect(wrongIn(explainerSchema, { ...written, ...(parse(exampleOf('theme')) as object) })).toEqual([]);
});

test('charts and pictures', () => {
  expect(wrongIn(chartsSchema, parse(exampleOf('charts')))).toEqual([]);
  const [, pictures = ''] = /`(pictures: \{ pictures\/[^`]*)`/.exec(readme) ?? [];
  expect(wrongIn(picturesSchema, parse(pictures))).toEqual([]);
});

test('every kind of source, of block and of service to share with is named', () => {
  expect(readme).toContain(`(${sourceKinds.slice(0, -1).join(', ')} or ${sourceKinds.at(-1)})`);
  for (const kind of blockKinds) expect(readme).toContain(`> [!${kind.toUpperCase()}]`);
  expect(exampleOf('theme')).toContain(`share: [${shareTargets.join(', ')}]`);
});

test('links: what is written into a source, and every state of one', () => {
  const written = { publisher: 'x', title: 'x', language: 'en', kind: 'law', ...(parse(exampleOf('url')) as object) };
  expect(wrongIn(sourcesSchema, { source: written })).toEqual([]);
  for (const state of linkStates) expect(readme).toMatch(new RegExp(`^\\|.*\\| \`${state}\``, 'm'));
});

test('a correction as it is entered', () => {
  const [, changes = ''] = /^ {2}```yaml\n( {2}changes:\n[^]*?)^ {2}```/m.exec(readme) ?? [];
  const { changes: entries } = parse(changes.replaceAll(/^ {2}/gm, '')) as { changes: unknown[] };
  expect(entries).toHaveLength(1);
  expect(wrongIn(correctionsSchema, { changes: entries })).toEqual([]);
});

test('every length that is best, with the one that is the most', () => {
  const told: Record<string, string> = {
    title: 'title',
    description: 'description',
    summary: 'summary',
    standfirst: 'standfirst',
    label: 'label',
    'points.*.text': 'key point',
    'periods.*.events.*.title': 'title of an event',
    'forecasts.*.title': 'title of a forecast',
    'forecasts.*.outcome': 'its outcome',
  };
  const [, line = ''] = /^- \*\*Lengths\*\*(.*)$/m.exec(readme) ?? [];
  const withBest = keyedKinds.flatMap((kind) =>
    fieldsOf(jsonSchemaOf(kind)).filter(({ schema }) => schema.description?.includes('Best ')),
  );
  expect(new Set(withBest.map(({ path }) => path.join('.')))).toEqual(new Set(Object.keys(told)));
  for (const { path, schema } of withBest) {
    const [least, most = least] = [...(schema.description?.matchAll(/\d+/g) ?? [])].map(([number]) => number);
    const words = `${told[path.join('.')]} ${most}, ${schema.maxLength}`;
    expect(line).toMatch(new RegExp(`[ :]${words}${least === most ? '[;.]' : `, and best not under ${least};`}`));
  }
});

test('every call of npm run new is one that it takes', () => {
  const calls = [...readme.matchAll(/npm run new((?: (?:--|"[^"]*"|[\w,-]+))*)/g)].map(([, args = '']) =>
    [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain),
  );
  const asked = calls
    .filter(([first]) => first !== undefined)
    .map((args) => readRequest(args.filter((arg) => arg !== '--')).what);
  expect(new Set(asked)).toEqual(new Set(['story', 'section', 'person', 'source']));
});
