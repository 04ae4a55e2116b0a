/** Random Markdown in this project's dialect: mostly what is right, so that it gets far, with what is wrong in it. */
import fc from 'fast-check';

/** What the content has that a text can refer to. */
export interface Names {
  sources: string[];
  entries: string[];
  forecasts: string[];
  /** As seen from a section. */
  links: string[];
  pictures: string[];
  embeds: string[];
}

/** Stands in every comment that is made here: it may be found nowhere in what is published. */
export const secret = 'RAHASIA';

const plainWords = [
  'jembatan',
  'kayu',
  'Ia berkata',
  'dan',
  '10.000',
  'é',
  '한국',
  'مرحبا',
  '🌉',
  '"kutipan"',
  "'a'",
  '...',
];
const wrongCharacters = [
  ...['\0', '\u000B', '\u001B[2J', '\u007F', '\u0085', '\u200B', '\u202E', '\u2066', '\u2028', '\uFEFF', '\uFFFD'],
  ...['\uFFFE', '\uD800', '\uDC00', '\u{E0041}', '\u{1F3F4}\u{E0067}\u{E007F}', '\r', '\u061C', '\u200D', '\u00AD'],
];
const references = [
  '&lt;script&gt;',
  '&#x202E;',
  '&#0;',
  '&amp;',
  '&#x26;lt;',
  '&nbsp;',
  '&notanentity;',
  '&#60;b>',
  '&colon;',
];
const tags = [
  ...['<i lang="en">', '</i>', '<span lang="jv">', '</span>', '<abbr title="a">', '</abbr>', '<b>', '</b>', '<br>'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<i lang="en" onclick="x()">', '<svg/onload=x()>'],
  ...[
    '<iframe src="//a.example">',
    '<body onload=x()>',
    '<!DOCTYPE html>',
    '<?php x ?>',
    '<![CDATA[a]]>',
    '</p>',
    '</div>',
  ],
  ...[
    '<style>*{}</style>',
    '<i lang="en',
    '<a href="javascript:x()">',
    '<math><mtext>',
    '<i\nlang="en">',
    "<i lang='en'>",
  ],
  ...[
    '<template>',
    '<noscript>',
    '<form action=x>',
    '<base href=//x>',
    '<meta http-equiv=refresh>',
    '<x-y>',
    '</',
    '<',
    '<1',
  ],
];
const addresses = [
  ...['https://example.org/a?b=c&d=e#f', 'http://example.org', 'mailto:a@example.org', 'tel:+62-21-555', '#', '', '#x'],
  ...['javascript:alert(1)', 'JaVaScRiPt:x', 'java\tscript:x', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'],
  ...[
    '//evil.example/',
    '\\\\evil',
    '/\\evil',
    'https://u:p@example.org/',
    'https://',
    'https:evil',
    'ftp://a.example/',
  ],
  ...[
    'https://exa mple.org',
    'https://example.org/"onclick=x',
    "https://example.org/'",
    'https://[::1]/',
    '../../../etc',
  ],
  ...[
    '&#106;avascript:x',
    'javascript&colon;x',
    'https://example.org/<b>',
    '%6Aavascript:x',
    'C:\\a',
    'blob:x',
    ' https://a.b',
  ],
  ...[
    'https://例え.jp/',
    'HTTPS://EXAMPLE.ORG',
    'https:\\\\example.org',
    '?a',
    './',
    '.',
    'index.md',
    '1-jembatan.md#',
    '%00',
  ],
];
const marks = [
  ...['[^tiada]', '[^]', '[^ a]', '[^warta', '[[', ']]', '[[]]', '[[ ]]', '[[Tiada]]', '[[a|b|c]]', '[[forecast:]]'],
  ...[
    '[[forecast:tiada]]',
    '![[map]]',
    '![[tiada]]',
    '[[__proto__]]',
    '[^__proto__]',
    '[^constructor]',
    '[[constructor|x]]',
  ],
  ...[
    '{#id}',
    '[a][b]',
    '![a][b]',
    '[b]: https://example.org "c"',
    '[^warta]: x',
    '- [ ] a',
    '\\',
    '`',
    '``',
    '```',
    '~~~',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '|',
    '||',
    '---',
    '===',
    '>',
    '#',
    ': ',
    '\t',
    '  \n',
    '\\\n',
    '$$',
    ':::',
    '<!--',
    '-->',
    '--',
  ],
];

const run = fc
  .tuple(
    fc.constantFrom(
      'a',
      ' ',
      '*',
      '_',
      '[',
      '](',
      '`',
      '<',
      '>',
      '&',
      '!',
      '~',
      '|',
      '\\',
      '"',
      '-',
      '😀',
      '[[',
      '[^',
      '<i>',
    ),
    fc.constantFrom(2, 3, 5, 8, 20, 60, 499, 501, 3000, 12_000),
  )
  .map(([sign, times]) => sign.repeat(times));

/** Signs of every kind that have a meaning somewhere. */
export const signs = fc.oneof(
  fc.constantFrom(...wrongCharacters, ...references, ...tags, ...marks),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(...addresses),
  run,
);

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...plainWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const comment = fc
  .constantFrom('', '\n', '\n\n', '`', '>', '--', '-', '[^tiada]', '<b>', '```\n', '| a |')
  .map((inside) => `<!-- ${secret}${inside} -->`);

/** Inline Markdown, several pieces. */
export function inline(names: Names): fc.Arbitrary<string> {
  const mention = fc
    .tuple(fc.constantFrom(...names.entries), fc.option(word))
    .map(([name, shown]) => (shown === null ? `[[${name}]]` : `[[${name}|${shown}]]`));
  const source = fc
    .tuple(
      fc.constantFrom(...names.sources),
      fc.constantFrom('', '', '', '', '', '', '!', ': pasal 4', ': <b>', ':', ': a [b] c', '!: hlm. 2–3', ':\u202E'),
    )
    .map(([id, more]) => `[^${id}${more}]`);
  const lifted = fc.constantFrom('[^-: hitungan sendiri]', '[^-: <b>]', '[^-]', '[^-: ]');
  const href = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...names.links) },
    { weight: 2, arbitrary: fc.constantFrom('https://example.org/a', 'mailto:a@example.org') },
    { weight: 1, arbitrary: fc.constantFrom(...addresses) },
  );
  const { piece } = fc.letrec<{ piece: string; nested: string }>((tie) => ({
    piece: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 16, arbitrary: word },
      { weight: 4, arbitrary: mention },
      { weight: 3, arbitrary: source },
      { weight: 1, arbitrary: fc.oneof({ weight: 3, arbitrary: comment }, { weight: 1, arbitrary: lifted }) },
      { weight: 1, arbitrary: signs },
      { weight: 4, arbitrary: tie('nested') },
    ),
    nested: fc
      .tuple(
        fc.constantFrom<[string, string]>(
          ...([
            ['*', '*'],
            ['**', '**'],
            ['~~', '~~'],
            ['`', '`'],
            ['<i lang="en">', '</i>'],
            ['<span lang="jv">', '</span>'],
            ['<abbr title="a &amp; b">', '</abbr>'],
            ['[', '](H)'],
            ['[', '](<H> "judul")'],
            ['![', '](H)'],
            ['<', '>'],
            ['"', '"'],
          ] satisfies [string, string][]),
        ),
        fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
        href,
      )
      .map(([[open, close], inner, address]) => open + inner.join(' ') + close.replace('H', () => address)),
  }));
  return fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.option(source, { freq: 5 }))
    .map(([pieces, cited]) => pieces.join(' ') + (cited ?? ''));
}

/** Blocks of Markdown below each other. */
export function blocks(names: Names): fc.Arbitrary<string> {
  const text = inline(names);
  const id = fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{1,6}(?:-[a-z0-9]{1,3})?$/) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('main', 'note-1', 'ref-1', 'about-sari', 'notes', '__proto__', 'A', '-', 'table-1'),
    },
  );
  const heading = fc
    .tuple(fc.constantFrom('##', '##', '##', '###', '#', '#######'), word, fc.option(id), fc.option(signs, { freq: 8 }))
    .map(([level, words, anchor, odd]) => `${level} ${words} ${odd ?? ''}${anchor === null ? '' : ` {#${anchor}}`}`);
  const cell = text.map((made) => made.replaceAll(/[|\n]/g, ' '));
  const table = fc
    .tuple(fc.option(text, { freq: 8 }), fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }))
    .map(([caption, rows]) =>
      [
        ...(caption === null ? [] : [`: ${caption}`, '']),
        ...rows.slice(0, 1).map(([one, other]) => `| ${one} | ${other} |`),
        '|:---|---:|',
        ...rows.slice(1).map(([one, other]) => `| ${one} | ${other} |`),
      ].join('\n'),
    );
  const list = fc
    .tuple(
      fc.constantFrom('- ', '* ', '1. ', '7) ', '> ', '- [x] ', '- - - '),
      fc.array(text, { minLength: 1, maxLength: 4 }),
    )
    .map(([sign, items]) => items.map((item) => sign + item).join('\n'));
  const nested = fc
    .tuple(fc.constantFrom('> ', '- ', '  - ', '1. '), fc.integer({ min: 1, max: 8 }), text)
    .map(([sign, depth, inner]) => sign.repeat(depth) + inner);
  const embed = fc.constantFrom(...names.embeds).map((name) => `![[${name}]]`);
  const code = fc
    .tuple(fc.constantFrom('```', '~~~', '````js', '```" onclick=x'), text, fc.constantFrom('```', '~~~', '````', ''))
    .map(([open, inner, close]) => `${open}\n${inner}\n${close}`);
  const told = fc
    .tuple(text, fc.constantFrom(...names.forecasts))
    .map(([words, name]) => `${words} [[forecast:${name}]]`);
  const picture = fc
    .tuple(word, fc.constantFrom(...names.pictures, ...names.pictures, 'tiada.png'), fc.option(text))
    .map(([alt, path, caption]) => `![${alt}](${path}${caption === null ? '' : ` ${JSON.stringify(caption)}`})`);
  const box = fc
    .tuple(
      fc.constantFrom('NOTE', 'note', 'WARNING', 'PULLQUOTE', 'DETAILS', 'STEPS', 'VIDEO', 'TIP', '__proto__'),
      fc.option(fc.oneof(word, text)),
      fc.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: picture }), { maxLength: 3 }),
      fc.constantFrom('', '', '(https://example.org/v?a=b&c)', '(javascript:x())'),
    )
    .map(([kind, title, inner, address]) =>
      [`[!${kind}]${address} ${title ?? ''}`, ...inner.map((line) => (kind === 'STEPS' ? `1. ${line}` : line))]
        .flatMap((line) => line.split('\n'))
        .map((line) => `> ${line}`)
        .join('\n'),
    );
  const quotation = fc.tuple(text, text).map(([words, by]) => `> ${words.replaceAll('\n', ' ')}\n> — ${by}`);
  const block = fc.oneof(
    { weight: 8, arbitrary: text },
    { weight: 3, arbitrary: heading },
    { weight: 2, arbitrary: table },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: nested },
    { weight: 1, arbitrary: embed },
    { weight: 1, arbitrary: code },
    { weight: 1, arbitrary: told },
    { weight: 2, arbitrary: box },
    { weight: 1, arbitrary: quotation },
    { weight: 1, arbitrary: picture },
    { weight: 1, arbitrary: comment },
    { weight: 1, arbitrary: signs },
  );
  return fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n\n', '\n\n', '\n\n', '\n'))
    .map(([made, between]) => `${made.join(between)}\n`);
}
