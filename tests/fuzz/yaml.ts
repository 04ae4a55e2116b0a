/** Random YAML: values of every type and spelling, and pieces of documents. */
import fc from 'fast-check';
import { signs } from './markdown.ts';

const odd = [
  ...[
    '~',
    'null',
    'true',
    'yes',
    'no',
    '0',
    '-0',
    '1e300',
    '.inf',
    '.nan',
    '0x1F',
    '0o17',
    '1_000',
    '12:30:45',
    '+1',
    '',
  ],
  ...[
    '2019-02-30',
    '2019-04-25',
    '2019',
    '2019-13',
    '0000-01-01',
    '9999-12-31',
    '2019-04-25T00:00:00Z',
    '!!binary aGk=',
  ],
  ...[
    '!!js/function x',
    '!!str 1',
    '!x y',
    '&a b',
    '*a',
    '&a *a',
    '&a [*a]',
    '<<: *a',
    '{}',
    '[]',
    '[[]]',
    '{ a: b }',
    '? a',
  ],
  ...[
    '|',
    '>',
    '|+\n\n',
    '>-\n  a',
    '"',
    "'",
    '"\\u202E"',
    '"\\x00"',
    '"\\uD800"',
    '"\\e[2J"',
    '"a\\\n  b"',
    "'it''s'",
    '@a',
  ],
  ...[
    '`a`',
    '%a',
    '- a',
    ': a',
    'a: b',
    'a #b',
    '# a',
    '...',
    '---',
    '{{ a }}',
    '${a}',
    '__proto__',
    'constructor',
    'en',
    'xx',
  ],
  ...[
    '<b>a</b>',
    'a < b',
    '<!-- RAHASIA -->',
    ']]>',
    'a@b.example',
    'javascript:x',
    'https://example.org/a b',
    'http://a',
  ],
  ...[
    'https://u@example.org/',
    'https://example.org/\\',
    'HTTPS://EXAMPLE.ORG',
    'main',
    'note-1',
    'about-sari',
    'Desa',
    '""',
  ],
  ...[
    'sections/1-jembatan.md',
    'sections/1-jembatan.md#tiada',
    'index.md',
    '../id/index.md',
    '/etc/passwd',
    'id',
    '[id, en]',
  ],
];

const keys = [
  ...[
    'id',
    'name',
    'text',
    'date',
    'until',
    'aliases',
    'title',
    'url',
    'kind',
    'a',
    '__proto__',
    'toString',
    '1',
    'true',
    '""',
  ],
  ...[
    '? ',
    '[a]',
    '*a',
    '&a a',
    '<<',
    'a b',
    '"\\u202E"',
    'en',
    'points',
    'people',
    'terms',
    'charts',
    'value',
    'constructor',
  ],
];

/** One value as it is written behind a key. */
export const yamlValue = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.double().map(String) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: signs.map((sign) => JSON.stringify(sign)) },
  { weight: 1, arbitrary: signs },
);

const line = fc
  .tuple(fc.constantFrom('', '', '  ', '    ', '\t', '- ', '  - ', '- - - - - - '), fc.constantFrom(...keys), yamlValue)
  .map(([indent, key, value]) => `${indent}${key}: ${value}`);

const deep = fc
  .tuple(fc.constantFrom('[', '{a: ', '- ', '&a [', '{', '? '), fc.constantFrom(3, 10, 49, 51, 400, 20_000))
  .map(([sign, times]) => sign.repeat(times));

/** Lines of YAML, most of which mean nothing where they stand. */
export const yamlText = fc.oneof(
  { weight: 6, arbitrary: fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => `${lines.join('\n')}\n`) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: signs },
);
