/** Texts that mean harm, or do it by accident: each is one clear mistake with its line, or is published without harm. */
import { expect, test } from 'vitest';
import { composed } from './composed.ts';
import { followedBy, linesOf, problemsWith, replaced, type Mistakes } from './content-folder.ts';

const path = 'id/sections/2-biaya.md';
const first = linesOf(path) + 2;
const inText = (text: string): Mistakes => ({ [path]: followedBy(`\n${text}\n`) });
const inProse = (text: string): Mistakes => ({
  'id/glossary.yaml': replaced('Jembatan kecil dari kayu.', JSON.stringify(text)),
});
/** The paragraph behind the right text of the second section, as a page has it. */
const htmlOf = (text: string) =>
  composed('sections/2-biaya.md', inText(text))
    .html.split(/<\/table><\/\w+>/)[1]
    ?.trim();
const proseOf = (text: string) => composed('pages/2-istilah.md', inProse(text)).shownBy('glossary')[0]?.text;

const at = (sentence: string, line = first) => `content/${path}:${line}: ${sentence}`;
const inGlossary = (sentence: string) => `content/id/glossary.yaml:5: ${sentence}`;
const instead =
  'Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.';
const html = (typed: string) => `HTML stands in the text (${typed}). ${instead}`;
const closed = 'Close it in the same paragraph, inside the emphasis or link that it stands in.';

test.each<[string, string, string]>([
  [
    'a body with a handler',
    '<body onload="x()">Kata.[^warta]',
    `An event handler (onload) stands in the text. ${instead}`,
  ],
  [
    'a root with a handler',
    '<html onclick=x()>Kata.[^warta]',
    `An event handler (onclick) stands in the text. ${instead}`,
  ],
  ['a frameset', '<frameset><frame src="https://example.com"></frameset>', html('<frameset>')],
  ['a script', '<script src=//example.com></script>', `A <script> stands in the text. ${instead}`],
  ['a style', '<style>p{background:url(//example.com)}</style>', html('<style>')],
  ['a picture', 'Kata.[^warta] <img src=x onerror=x()>', `An event handler (onerror) stands in the text. ${instead}`],
  [
    'a comment that only browsers close',
    'Kata.[^warta] <!--> rahasia',
    'The comment is never closed. End it with -->, or write \\<!-- for the signs themselves.',
  ],
  ['a drawing', 'Kata.[^warta] <svg></svg>', html('<svg>')],
  ['a block', '<div>\nKata.[^warta]\n</div>', html('<div>')],
  ['a half-open block', '<div\n\nKata.[^warta]', html('<div')],
  ['a half-open tag', 'Kata <i lang="en" saja.[^warta]', html('<i lang="en" saja.')],
  ['a half-open closing tag', 'Kata </i saja.[^warta]', html('</i saja.')],
  ['a stray closing tag', 'Kata</div>.[^warta]', html('</div>')],
  ['a stray closing tag of the frame', 'Kata.[^warta]\n</main>', html('</main>')],
  ['a section of character data', 'Kata <![CDATA[rahasia]]>.[^warta]', html('<![CDATA[rahasia]]>')],
  ['a block of character data', '<![CDATA[\nrahasia\n]]>\n\nKata.[^warta]', html('<![CDATA[')],
  ['a processing instruction', 'Kata <?php rahasia() ?>.[^warta]', html('<?php rahasia() ?>')],
  ['a declaration', 'Kata <!ENTITY x "rahasia">.[^warta]', html('<!ENTITY x "rahasia">')],
  ['a document type', '<!doctype html>\n\nKata.[^warta]', html('<!doctype html>')],
  ['a tag alone in a block', '<i lang="en">\n\nKata.[^warta]', html('<i lang="en">')],
  ['a foreign word without its language', 'Kata <i>word</i>.[^warta]', html('<i>')],
  ['a language that is none', 'Kata <i lang="x y">word</i>.[^warta]', html('<i lang="x y">')],
  ['a language without quotes', 'Kata <i lang=en>word</i>.[^warta]', html('<i lang=en>')],
  ['one attribute more', 'Kata <i lang="en" id="main">word</i>.[^warta]', html('<i lang="en" id="main">')],
  ['the attribute of another tag', 'Kata <i title="en">word</i>.[^warta]', html('<i title="en">')],
  ['a tag in capitals', 'Kata <I lang="en">word</I>.[^warta]', html('<I lang="en">')],
  ['an empty element', 'Kata <i lang="en"/>.[^warta]', html('<i lang="en"/>')],
  [
    'an unseen character in an attribute',
    'Kata <abbr title="&#x202E;a">K</abbr>.[^warta]',
    html('<abbr title="&#x202E;a">'),
  ],
  ['a tag that is not closed', 'Kata <i lang="en">word.[^warta]', `The tag <i lang="en"> is not closed. ${closed}`],
  ['a tag that closes nothing', 'Kata word</i>.[^warta]', 'The tag </i> closes nothing. Open it before, or remove it.'],
  [
    'five tags inside each other',
    `${'<i lang="en">'.repeat(5)}a${'</i>'.repeat(5)}.[^warta]`,
    'More than 4 tags stand inside each other. Close some of them before.',
  ],
  [
    'a comment that is never closed',
    'Kata.[^warta]\n\n<!-- rahasia\n\n## Lagi\n\nKata.[^warta]',
    'The comment is never closed. End it with -->, or write \\<!-- for the signs themselves.',
  ],
  [
    'a comment inside a comment',
    'Kata.[^warta] <!-- rahasia <!-- lain --> rahasia -->',
    'A comment ends that has not begun, or has ended already. Leave no comment inside another; write \\--> for the signs themselves.',
  ],
  ['a comment made by taking one out', 'Kata.[^warta] <!<!-- a -->-- rahasia >', html('<!-- rahasia')],
  [
    'a fence of code that is never closed',
    'Kata.[^warta]\n\n```js\nkata\n\nKata.[^warta] [[tiada]]',
    'The block of code is never closed. End it with a line of the same signs that it begins with.',
  ],
  [
    'a fence that another one does not close',
    'Kata.[^warta]\n\n~~~\nkata\n```',
    'The block of code is never closed. End it with a line of the same signs that it begins with.',
  ],
])('%s', (_what, text, sentence) => {
  const problems = problemsWith(inText(text));
  expect(problems.map((problem) => problem.replace(/^(\S+?):\d+:/, '$1:'))).toEqual([`content/${path}: ${sentence}`]);
});

test.each<[string, string, number]>([
  ['a comment that is never closed', 'Kata.[^warta]\n\n<!-- rahasia\n\nKata.[^tiada]', first + 2],
  ['a fence that is never closed', 'Kata.[^warta]\n\n```\n\nKata.[^tiada]', first + 2],
  ['a stray closing tag', 'Kata[^warta]\nkata</main>', first + 1],
  ['a half-open tag', 'Kata[^warta]\nkata <i lang="en" kata', first + 1],
  ['a name that nobody has', 'Kata [[Bu Sari]]\nkata [[titi|titian\nlama]] kata\n[[Tiada]].[^warta]', first + 3],
])('%s is told at its own line, and alone', (_what, text, line) => {
  const problems = problemsWith(inText(text));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(`content/${path}:${line}: `);
});

test.each<[string, string, string]>([
  ['a tag', 'Kata <b>tebal</b>.', html('<b>')],
  ['character data', 'Kata <![CDATA[rahasia]]>.', html('<![CDATA[rahasia]]>')],
  ['a processing instruction', 'Kata <?rahasia?>.', html('<?rahasia?>')],
  ['a half-open tag', 'Kata <img src=x onerror=x()', `An event handler (onerror) stands in the text. ${instead}`],
  [
    'an open comment',
    'Kata <!-- rahasia',
    'The comment is never closed. End it with -->, or write \\<!-- for the signs themselves.',
  ],
  [
    'an open fence of code',
    '```\nKata',
    'The block of code is never closed. End it with a line of the same signs that it begins with.',
  ],
])('%s in a text of a YAML file', (_what, text, sentence) => {
  expect(problemsWith(inProse(text))).toEqual([inGlossary(sentence)]);
});

test('a comment in a folded text of a YAML file is told at the line where it was typed, and hides no source', () => {
  const folded = 'evidence: >-\n      Pasar ramai.[^warta][^arsip]\n      Kata <!-- rahasia';
  expect(
    problemsWith({
      'id/forecasts.yaml': replaced('evidence: Pasar ramai.[^warta]', folded),
      [path]: replaced('[^arsip!]', '[^warta]'),
      'id/charts.yaml': replaced('[^arsip]', '[^warta]'),
    }),
  ).toEqual([
    'content/id/forecasts.yaml:8: The comment is never closed. End it with -->, or write \\<!-- for the signs themselves.',
  ]);
});

test.each<[string, Mistakes, string]>([
  ['title', { [path]: replaced('title: Berapa', 'title: <b>Berapa</b>') }, `${path}:2: \`title\``],
  ['summary', { [path]: replaced('Sebuah ringkasan', '<!-- rahasia --> Sebuah') }, `${path}:4: \`summary\``],
  ['name', { 'explainer.yaml': replaced('name: Contoh', 'name: Contoh<script>') }, 'explainer.yaml:1: `name`'],
  ['publisher', { 'sources.yaml': replaced('Arsip Desa', 'Arsip <?x?>') }, 'sources.yaml:10: `arsip.publisher`'],
  [
    'label in a language',
    { 'explainer.yaml': replaced('pihak desa', '"<i lang=id>desa</i>"') },
    'explainer.yaml:9: `sides.desa.id`',
  ],
  ['key point', { 'id/index.md': replaced('text: Jembatan', 'text: </li>Jembatan') }, 'id/index.md:8: `points.0.text`'],
])('HTML in a field of plain words, the %s', (_what, mistakes, place) => {
  expect(problemsWith(mistakes)).toEqual([
    `content/${place} holds HTML, which would be printed as it stands. Mend it.`,
  ]);
});

test.each<[string, string, string]>([
  ['inside a sentence', 'Kata <!-- rahasia --> saja.[^warta]', '<p>Kata saja.'],
  ['without spaces', 'Kata<!-- rahasia -->nya.[^warta]', '<p>Katanya.'],
  ['at the end of a line', 'Kata <!-- rahasia -->\nsaja.[^warta]', '<p>Kata\nsaja.'],
  ['at the start of a line', '<!-- rahasia -->     Kata saja.[^warta]', '<p>Kata saja.'],
  [
    'over empty lines',
    'Kata[^warta] <!-- rahasia\n\n## rahasia\n--> saja.[^warta]',
    'aria-label="Catatan 2">2</a></sup></p>\n<p>saja.',
  ],
  ['between backticks', 'Kata `a<!-- rahasia -->b`.[^warta]', '<p>Kata <code>ab</code>.'],
  ['with tags, marks and scripts in it', 'Kata <!-- <script> [^x] [[y]] rahasia --> saja.[^warta]', '<p>Kata saja.'],
  ['that browsers end early', 'Kata <!--> rahasia --> saja.[^warta]', '<p>Kata saja.'],
])('a comment %s is not published', (_what, text, expected) => {
  expect(htmlOf(text)).toMatch(expected);
  expect(htmlOf(text)).not.toMatch(/rahasia|<!--/);
});

test('a comment between paragraphs, in a list, a table, a quote and a text of a YAML file is not published', () => {
  const text = [
    '<!-- rahasia -->\n\nKata.[^warta]',
    '- Satu.[^warta] <!-- rahasia -->\n- <!-- rahasia --> Dua.[^warta]',
    ': Lagi\n\n| a <!-- rahasia --> | b |\n|---|---|\n| <!-- rahasia --> 1 | 2 |',
    '> <!-- rahasia\n> rahasia -->\n> Kata.[^warta]',
  ].join('\n\n');
  expect(htmlOf(text)).not.toMatch(/rahasia|<!--|--&gt;/);
  expect(proseOf('Jembatan <!-- rahasia --> kecil.')).toBe('Jembatan kecil.');
});

test('a tag has to be closed inside the emphasis that it was opened in', () => {
  expect(problemsWith(inText('Kata *<i lang="en">word* kata</i>.[^warta]'))).toEqual([
    at('The tag </i> closes nothing. Open it before, or remove it.'),
    at(`The tag <i lang="en"> is not closed. ${closed}`),
  ]);
});

test('comments leave the lines of what follows them as they are', () => {
  expect(problemsWith(inText('<!-- satu\n\ndua -->\n\nKata <!--\n--> lagi.[^tiada]'))).toEqual([
    at('The source tiada is not in sources.yaml. Add it there or mend the id.', first + 5),
  ]);
});

test('signs that a backslash or a reference escapes are printed', () => {
  expect(htmlOf('Kata \\<!-- a \\--> \\<b> &lt;i 1 < 2.[^warta]')).toMatch(
    '<p>Kata &#x3C;!— a —> &#x3C;b> &#x3C;i 1 &#x3C; 2.',
  );
});

test('the tags that are allowed, one inside another, with either quotes', () => {
  expect(
    htmlOf(`*Kata <i lang="en">the <abbr title='A "B" &amp; C'>B</abbr></i>* <span lang="zh-Hant">字</span>.[^warta]`),
  ).toMatch(
    '<p><em>Kata <i lang="en">the <abbr title="A &#x22;B&#x22; &#x26; C">B</abbr></i></em> <span lang="zh-Hant">字</span>.',
  );
});
