/**
 * What the fuzzer writes into a content folder: changes of one that is right, as plain data, so that a case can be
 * printed, shrunk and made again from its seed.
 */
import fc from 'fast-check';
import { blocks, inline, signs, type Names } from './markdown.ts';
import { drawing } from './drawings.ts';
import { yamlText, yamlValue } from './yaml.ts';

/** The content that is changed: the small one of the unit tests, or the tiny explainer in two languages. */
export type Base = 'small' | 'tiny';

export type Edit = { path: string } & (
  | { kind: 'remove' }
  | { kind: 'whole'; text: string }
  | { kind: 'append'; text: string }
  /** Puts text in the place of some characters; `at` is a share of the length. */
  | { kind: 'splice'; at: number; remove: number; text: string }
  /** Takes, doubles, moves or indents a line. */
  | { kind: 'line'; at: number; how: 'remove' | 'double' | 'down' | 'in' | 'out' | 'end' }
  /** Another value for the nth key of the YAML or frontmatter. */
  | { kind: 'value'; nth: number; value: string }
  /** Another value for the first key of a name. */
  | { kind: 'key'; key: string; value: string }
  | { kind: 'bytes'; at: number; bytes: number[] }
  | { kind: 'link'; target: string }
);

export interface Case {
  base: Base;
  edits: Edit[];
}

const names: Record<Base, Names> = {
  small: {
    sources: ['warta', 'arsip'],
    entries: ['Bu Sari', 'titi', 'Titian'],
    forecasts: ['ramai'],
    links: ['1-jembatan.md', '2-biaya.md', '1-jembatan.md#pembukaan', '../pages/1-orang.md#sari', '../index.md'],
    pictures: ['gambar.svg'],
    embeds: ['people', 'glossary', 'timeline', 'forecasts', 'corrections', 'chart:biaya', 'sources', 'verdicts', 'map'],
  },
  tiny: {
    sources: ['kabar-2021-08-18', 'council-2021', 'radio-wungu'],
    entries: ['Mbok Sinar', 'Tarno', 'rakit', 'raft', 'bambu petung'],
    forecasts: ['pasar-ramai', 'busy-market'],
    links: ['2-biaya.md#hitungan', '2-cost.md', '../index.md', '1-pembukaan.md#cat-ungu'],
    pictures: ['../../pictures/bridge.jpg'],
    embeds: ['people', 'map', 'map:small', 'everything', 'verdicts', 'chart:penyeberang'],
  },
};

const textFiles: Record<Base, string[]> = {
  small: [
    ...['id/sections/1-jembatan.md', 'id/sections/2-biaya.md', 'id/index.md'],
    ...['id/pages/1-orang.md', 'id/pages/3-linimasa.md', 'id/pages/5-ralat.md'],
  ],
  tiny: [
    ...['id/sections/1-pembukaan.md', 'id/sections/2-biaya.md', 'en/sections/2-cost.md', 'id/index.md', 'en/index.md'],
    ...['id/pages/10-cara-kerja.md', 'id/pages/6-semua.md', 'en/pages/7-map.md'],
  ],
};
const lists = ['people', 'glossary', 'timeline', 'forecasts', 'corrections', 'charts'];
const dataFiles: Record<Base, string[]> = {
  small: ['explainer.yaml', 'sources.yaml', ...lists.map((name) => `id/${name}.yaml`)],
  tiny: [
    'explainer.yaml',
    'sources.yaml',
    'pictures.yaml',
    'id/charts/harga.csv',
    ...lists.flatMap((name) => [`id/${name}.yaml`, `en/${name}.yaml`]),
  ],
};

const otherPaths = [
  ...['id/sections/3-lagi.md', 'id/sections/1-jembatan-lagi.md', 'id/sections/01-jembatan.md', 'id/pages/9-lagi.md'],
  ...['en/index.md', 'id/sections/3-Lagi.md', 'id/sections/sub/4-x.md', 'id/7-x', 'README.md', '.hidden/x.md'],
  ...['id/foto.jpg', 'id/catatan.txt', 'id/people.yml', 'xx/index.md', 'id/sections/3-a\u202Eb.md', 'id/a b.png'],
];

const share = fc.nat(1000).map((thousandths) => thousandths / 1000);

function editOf(base: Base): fc.Arbitrary<Edit[]> {
  const known = names[base];
  const file = fc.constantFrom(...textFiles[base], ...dataFiles[base]);
  const data = fc.constantFrom(...dataFiles[base]);
  const body = fc.constantFrom(...textFiles[base]);
  const one = <Value extends Edit>(edit: fc.Arbitrary<Value>) => edit.map((made): Edit[] => [made]);
  return fc.oneof(
    {
      weight: 8,
      arbitrary: one(fc.record({ kind: fc.constant('append' as const), path: body, text: blocks(known) })),
    },
    {
      weight: 5,
      arbitrary: one(
        fc.record({
          kind: fc.constant('value' as const),
          path: file,
          nth: fc.nat(60),
          value: fc.oneof(
            { weight: 3, arbitrary: inline(known).map((text) => JSON.stringify(text)) },
            { weight: 2, arbitrary: yamlValue },
          ),
        }),
      ),
    },
    {
      weight: 4,
      arbitrary: one(
        fc.record({
          kind: fc.constant('splice' as const),
          path: file,
          at: share,
          remove: fc.oneof(fc.nat(3), fc.nat(200)),
          text: fc.oneof(signs, inline(known), yamlText),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: one(
        fc.record({
          kind: fc.constant('line' as const),
          path: file,
          at: share,
          how: fc.constantFrom('remove', 'double', 'down', 'in', 'out', 'end'),
        }),
      ),
    },
    { weight: 1, arbitrary: one(fc.record({ kind: fc.constant('append' as const), path: data, text: yamlText })) },
    {
      weight: 1,
      arbitrary: one(
        fc.record({
          kind: fc.constant('whole' as const),
          path: fc.oneof(file, fc.constantFrom(...otherPaths)),
          text: fc.oneof(yamlText, blocks(known), fc.string({ unit: 'binary', maxLength: 200 })),
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: one(
        fc.record({
          kind: fc.constant('bytes' as const),
          path: file,
          at: share,
          bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 5 }),
        }),
      ),
    },
    { weight: 1, arbitrary: one(fc.record({ kind: fc.constant('remove' as const), path: file })) },
    {
      weight: 1,
      arbitrary: one(
        fc.record({
          kind: fc.constant('link' as const),
          path: fc.oneof(file, fc.constantFrom(...otherPaths)),
          target: fc.constantFrom('/etc/passwd', '..', '.', 'tiada', '../explainer.yaml', '1-jembatan.md', '/dev/zero'),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(body, drawing).map(([path, text]): Edit[] => [
        { kind: 'whole', path: `${path.slice(0, path.lastIndexOf('/'))}/gambar.svg`, text },
        { kind: 'append', path, text: `\n![Gambar](gambar.svg)[^${known.sources[0]}]\n` },
      ]),
    },
  );
}

const caseOf = (base: Base): fc.Arbitrary<Case> =>
  fc.array(editOf(base), { minLength: 1, maxLength: 2 }).map((edits) => ({ base, edits: edits.flat() }));

export const anyCase = fc.oneof({ weight: 3, arbitrary: caseOf('small') }, { weight: 1, arbitrary: caseOf('tiny') });

const KEY = /^(\s*(?:- )?(?:\{ )?[\w-]+:)[ ]+([^{[\n].*)$/gm;

/** The bytes of a file with an edit done; undefined where the edit takes it away. */
export function edited(before: Buffer | undefined, edit: Edit): Buffer | undefined {
  const text = before?.toString('utf8') ?? '';
  const at = 'at' in edit ? Math.floor(edit.at * text.length) : 0;
  switch (edit.kind) {
    case 'remove':
    case 'link':
      return undefined;
    case 'whole':
      return Buffer.from(edit.text);
    case 'append':
      return Buffer.from(`${text}\n${edit.text}`);
    case 'splice':
      return Buffer.from(text.slice(0, at) + edit.text + text.slice(at + edit.remove));
    case 'bytes': {
      const bytes = before ?? Buffer.alloc(0);
      const start = Math.floor(edit.at * bytes.length);
      return Buffer.concat([bytes.subarray(0, start), Buffer.from(edit.bytes), bytes.subarray(start + 1)]);
    }
    case 'line':
      return Buffer.from(lineChanged(text.split('\n'), edit.at, edit.how).join('\n'));
    case 'key': {
      const found = new RegExp(`^(\\s*(?:- )?${edit.key}:).*(?:\\n +- [a-z]+$)?`, 'm');
      if (!found.test(text)) throw new Error(`No key of the right content is ${edit.key}.`);
      return Buffer.from(text.replace(found, (_, key: string) => `${key} ${edit.value}`));
    }
    case 'value': {
      const places = [...text.matchAll(KEY)];
      const place = places[edit.nth % Math.max(1, places.length)];
      if (!place) return before;
      const [whole, key = ''] = place;
      return Buffer.from(`${text.slice(0, place.index)}${key} ${edit.value}${text.slice(place.index + whole.length)}`);
    }
  }
}

function lineChanged(lines: string[], at: number, how: Extract<Edit, { kind: 'line' }>['how']): string[] {
  const index = Math.min(lines.length - 1, Math.floor(at * lines.length));
  const line = lines[index] ?? '';
  const changed = {
    remove: [],
    double: [line, line],
    down: [lines[index + 1] ?? '', line],
    in: [`  ${line}`],
    out: [line.replace(/^ {1,2}/, '')],
    end: [line, '\r'],
  }[how];
  return lines.toSpliced(index, how === 'down' ? 2 : 1, ...changed);
}
