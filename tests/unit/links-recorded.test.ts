/** `sources.yaml` keeps every byte but those of `archived` and `status`. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { recorded, type Found } from '../../src/links/record.ts';

const copy = (id: string) => `https://web.archive.org/web/20200102030405/https://example.com/${id}`;
const found = (...ids: string[]) =>
  new Map(ids.map((id): [string, Found] => [id, { archived: copy(id), status: { is: 'alive', on: '2026-11-29' } }]));

test('both stand behind the address, in the indentation and behind the comment of its line', () => {
  const text = `# All sources.

one: # the first
    title: "Quoted"   # why
    url: https://example.com/one # its address
    # about the language
    language: en
two:
  url: https://example.com/two`;
  expect(recorded(text, found('one', 'two'))).toBe(`# All sources.

one: # the first
    title: "Quoted"   # why
    url: https://example.com/one # its address
    archived: ${copy('one')}
    status: { is: alive, on: 2026-11-29 }
    # about the language
    language: en
two:
  url: https://example.com/two
  archived: ${copy('two')}
  status: { is: alive, on: 2026-11-29 }`);
});

test('in braces they are put in the braces', () => {
  expect(recorded('one: {url: https://example.com/one, kind: law} # x\n', found('one'))).toBe(
    `one: {url: https://example.com/one, archived: ${copy('one')}, status: { is: alive, on: 2026-11-29 }, kind: law} # x\n`,
  );
});

test('what stands there already is replaced where it stands', () => {
  const text = `one:
  status:
    is: dead
    on: 2026-01-01

  # still here
  archived: old
  url: https://example.com/one
`;
  expect(recorded(text, found('one'))).toBe(`one:
  status: { is: alive, on: 2026-11-29 }

  # still here
  archived: ${copy('one')}
  url: https://example.com/one
`);
});

test('lines of Windows stay lines of Windows, and what is written twice is written once', () => {
  const text = '\uFEFFone:\r\n  url: https://example.com/one\r\n  language: en\r\n';
  const once = recorded(text, found('one'));
  expect(once).toBe(
    `\uFEFFone:\r\n  url: https://example.com/one\r\n  archived: ${copy('one')}\r\n  status: { is: alive, on: 2026-11-29 }\r\n  language: en\r\n`,
  );
  expect(recorded(once, found('one'))).toBe(once);
});

test('words that YAML would misread are put in quotes', () => {
  const seen = 'says: "no" #404';
  const text = recorded(
    'one:\n  url: https://example.com/one\n',
    new Map([['one', { status: { is: 'dead', on: '2026-11-29', seen } }]]),
  );
  expect(parse(text)).toEqual({
    one: { url: 'https://example.com/one', status: { is: 'dead', on: '2026-11-29', seen } },
  });
});

test.each(['tiny', 'honey'])('in the sources of %s only lines are added', (name) => {
  const text = readFileSync(`tests/fixtures/${name}/sources.yaml`, 'utf8');
  const ids = Object.entries(parse(text) as Record<string, { url?: string }>).flatMap(([id, { url }]) =>
    url ? id : [],
  );
  const lines = recorded(text, found(...ids)).split('\n');
  expect(lines.filter((line) => !/^ {2}(?:archived|status): /.test(line)).join('\n')).toBe(text);
  expect(lines.length - text.split('\n').length).toBe(2 * ids.length);
});

test('a source that is gone meanwhile, and a file that is none, stay as they are', () => {
  expect(recorded('two:\n  title: x\n', found('one', 'two'))).toBe('two:\n  title: x\n');
  expect(recorded('- a list\n', found('one'))).toBe('- a list\n');
  expect(recorded('', found('one'))).toBe('');
});
