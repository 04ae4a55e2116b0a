/** Mistakes in the Markdown itself: what is printed for each, with the line counted from the top of the file. */
import { expect, test } from 'vitest';
import { credited, followedBy, linesOf, problemsWith, replaced, type Mistakes } from './content-folder.ts';

const path = 'id/sections/2-biaya.md';
const first = linesOf(path) + 1;
const withMore = (more: string): Mistakes => ({ [path]: followedBy(`${more}\n`) });
const withoutBody = (more: string): Mistakes => ({ [path]: (text) => text.split('---\n\n')[0] + `---\n${more}` });
const at = (line: number, sentence: string) => `content/${path}:${line}: ${sentence}`;

const name = 'Put [^source-id] behind what it supports, or [^-: why it needs none].';
const incomplete =
  'A source mark [^ is not complete. Write [^source-id] or [^source-id: place in it], without other marks in it.';

const cases: [string, Mistakes, string[]][] = [
  ['an empty body', withoutBody(''), [at(7, 'The text is empty. Write the text below the frontmatter.')]],
  [
    'Markdown that renders to nothing',
    withoutBody('\n[nanti]: https://example.com\n'),
    [
      at(7, 'The text renders to nothing. Write the text below the frontmatter.'),
      at(
        8,
        'The line [nanti]: is shown nowhere, as it would be the address of a link. Write [words](address) where it is meant, or \\[ for the sign itself.',
      ),
    ],
  ],
  [
    'a file without frontmatter',
    { [path]: 'Biayanya murah.[^arsip]\n' },
    [
      at(
        1,
        'There is no frontmatter. Begin the file with a line ---, then title, description, summary and standfirst, then a line ---.',
      ),
    ],
  ],
  [
    'a heading of level 1',
    withMore('\n# Besar {#besar}\n\nKata.[^warta]'),
    [
      at(
        first + 1,
        'A heading of level 1 stands in the text. Begin with ##; the title from the frontmatter is the only h1.',
      ),
    ],
  ],
  [
    'a level skipped at the start',
    withMore('\n### Kecil\n\nKata.[^warta]'),
    [at(first + 1, 'The heading skips from level 1 to level 3. Write ## instead of ###.')],
  ],
  [
    'a level skipped later',
    withMore('\n## Besar\n\nKata.[^warta]\n\n#### Kecil\n\nKata.[^warta]'),
    [at(first + 5, 'The heading skips from level 2 to level 4. Write ### instead of ####.')],
  ],
  [
    'an empty heading',
    withMore('\n## {#kosong}\n\nKata.[^warta]'),
    [at(first + 1, 'A heading is empty. Write its words or remove it.')],
  ],
  [
    'a mark in a heading',
    withMore('\n## Kata [[Bu Sari]]\n\nKata.[^warta]'),
    [at(first + 1, 'A mark or link stands in a heading. Move it to the text below.')],
  ],
  [
    'a heading id with capitals',
    withMore('\n## Besar {#Besar}\n\nKata.[^warta]'),
    [
      at(
        first + 1,
        '`Besar` cannot be the id of a heading. Use lower-case letters, digits and hyphens, as in {#an-id}.',
      ),
    ],
  ],
  [
    'two equal ids set by hand',
    withMore('\n## Satu {#sama}\n\nKata.[^warta]\n\n## Dua {#sama}\n\nKata.[^warta]'),
    [
      at(
        first + 5,
        'The id sama of this heading stands on the page already. Set another one behind it, as in {#an-id}.',
      ),
    ],
  ],
  [
    'an id made from words that is set by hand elsewhere',
    withMore('\n## Satu {#dua}\n\nKata.[^warta]\n\n## Dua\n\nKata.[^warta]'),
    [
      at(
        first + 5,
        'The id dua of this heading stands on the page already. Set another one behind it, as in {#an-id}.',
      ),
    ],
  ],
  [
    'a table without a caption',
    withMore('\n| Tahun | Biaya |\n|---|---|\n| 2021 | 11 |'),
    [at(first + 1, 'The table has no caption. Put a paragraph right before it that begins with a colon and a space.')],
  ],
  [
    'a paragraph of a section without a source',
    withMore('\nBiayanya murah,\nkata orang.'),
    [at(first + 1, `warning: This paragraph names no source. ${name}`)],
  ],
  [
    'a list of a section without a source',
    withMore('\n- Murah.\n- Mahal.'),
    [at(first + 1, `warning: This list names no source. ${name}`)],
  ],
  [
    'a quotation in a section without a source',
    withMore('\n> Murah.\n>\n> Mahal.'),
    [at(first + 1, `warning: This quotation names no source. ${name}`)],
  ],
  [
    'a paragraph that names a source and says that it needs none',
    withMore('\nMurah.[^warta] [^-: hitungan sendiri]'),
    [at(first + 1, 'warning: This paragraph names a source and says that it needs none. Remove one of the two marks.')],
  ],
  [
    'a paragraph that needs no source, without a reason',
    withMore('\nMurah. [^-]'),
    [at(first + 1, 'The mark [^-] gives no reason. Write [^-: why no source is needed].')],
  ],
  [
    'a source mark whose place is left out',
    withMore('\nMurah.[^warta:]'),
    [at(first + 1, 'A source mark names no place behind its colon. Write [^source-id: p. 12], or [^source-id].')],
  ],
  [
    'a source mark with another mark in it',
    withMore('\nMurah.[^warta: *pasal* 2]'),
    [at(first + 1, incomplete), at(first + 1, `warning: This paragraph names no source. ${name}`)],
  ],
  [
    'a source mark before a colon at the beginning of a line',
    withMore('\nKata.[^warta]\n\n[^warta: pasal 2]: kata'),
    [at(first + 3, 'A source mark is followed by a colon. Put the mark behind the words that it supports.')],
  ],
  [
    'a script',
    withMore('\n<script>alert(1)</script>\n\nKata.[^warta]'),
    [
      at(
        first + 1,
        'A <script> stands in the text. Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.',
      ),
    ],
  ],
  [
    'an event handler',
    withMore('\nKata <span lang="en" onclick="alert(1)">click</span>.[^warta]'),
    [
      at(
        first + 1,
        'An event handler (onclick) stands in the text. Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.',
      ),
    ],
  ],
  [
    'other HTML',
    withMore('\nKata <b>tebal</b>.[^warta]'),
    [
      at(
        first + 1,
        'HTML stands in the text (<b>). Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.',
      ),
    ],
  ],
  [
    'an attribute that is not allowed',
    withMore('\nKata <i style="color:red">merah</i>.[^warta]'),
    [
      at(
        first + 1,
        'HTML stands in the text (<i style="color:red">). Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.',
      ),
    ],
  ],
  [
    'a javascript: link',
    withMore('\n[Klik](javascript:alert(1)).[^warta]'),
    [
      at(
        first + 1,
        'The link javascript:alert(1) leads to javascript:, where no reader can follow. Link to an address with https:, http:, mailto: or tel:, or to a Markdown file, seen from this one.',
      ),
    ],
  ],
  [
    'a javascript: link with its address elsewhere',
    withMore('\n[Klik][sini].[^warta]\n\n[sini]: JavaScript:alert(1)'),
    [
      at(
        first + 1,
        'The link JavaScript:alert(1) leads to javascript:, where no reader can follow. Link to an address with https:, http:, mailto: or tel:, or to a Markdown file, seen from this one.',
      ),
    ],
  ],
  [
    'a javascript: link in HTML',
    withMore('\n<a href=" javascript:alert(1)">Klik</a>.[^warta]'),
    [
      at(
        first + 1,
        'HTML stands in the text (<a href=" javascript:alert(1)">). Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.',
      ),
    ],
  ],
  [
    'an image without alt text that does not exist either',
    withMore('\n![](gambar.png) Kata.[^warta]'),
    [
      at(first + 1, 'The image gambar.png has no alt text. Write ![what it shows](file).'),
      at(first + 1, 'The image gambar.png does not exist. Put the file there or mend the path.'),
    ],
  ],
  [
    'a note defined in the text',
    withMore('\nKata.[^warta]\n\n[^warta]: Warta, 2020.'),
    [
      at(
        first + 3,
        'The note [^warta] is defined in the text. Put the source into sources.yaml and leave only the mark here.',
      ),
    ],
  ],
  ['a source mark with a space', withMore('\nKata.[^warta dua][^warta]'), [at(first + 1, incomplete)]],
  [
    'a mark that is not closed',
    withMore('\nKata [[Bu Sari].[^warta]'),
    [at(first + 1, 'A mark with [[ or ]] is not complete. Write [[name]] or [[name|words shown]].')],
  ],
];

test.each(cases)('%s', (_what, mistakes, expected) => {
  expect(problemsWith(mistakes)).toEqual(expected);
});

test('the HTML that is allowed, images that exist, and pages without sources', () => {
  const foreign = '\nKata <i lang="en">bridge</i> dan <abbr title="Kepala Desa">Kades</abbr>.[^warta]';
  expect(
    problemsWith({
      ...withMore(`${foreign}\n\n![Jembatan](jembatan.png) Kata.[^warta]`),
      'id/sections/jembatan.png': '',
      ...credited('id/sections/jembatan.png'),
    }),
  ).toEqual([]);
  expect(problemsWith({ 'id/pages/1-orang.md': followedBy('\nTanpa sumber.\n') })).toEqual([]);
});

test.each([
  ['one source for a list', '- Murah.\n- Mahal.\n\n  Sekali.[^warta]'],
  ['one source for a quotation', '> Murah.\n>\n> Mahal.[^warta]'],
  ['a place in the source, over two lines', 'Murah.[^warta: pasal\n4, ayat (2)]'],
  ['a reason why no source is needed', 'Murah. [^-: hitungan sendiri]'],
  ['a reason for a whole list', '- Murah.\n- Mahal. [^-: hitungan sendiri]'],
  ['pictures', '![Jembatan](jembatan.svg)\n![Jembatan](jembatan.svg)'],
  ['a heading and a caption', '## Biaya lain\n\n: Biaya\n\n| A | B |\n|---|---|\n| 1 | 2 |'],
])('enough for the rule about sources: %s', (_what, text) => {
  expect(problemsWith({ ...withMore(`\n${text}`), 'id/sections/jembatan.svg': '' })).toEqual([]);
});

test.each([
  ['two paragraphs', 'text: |\n      Satu.\n\n      Dua.'],
  ['a list', "text: '- satu'"],
  ['a heading', "text: '## Satu'"],
])('%s in a text of a YAML file', (_what, text) => {
  expect(problemsWith({ 'id/glossary.yaml': replaced('text: Jembatan kecil dari kayu.', text) })).toEqual([
    'content/id/glossary.yaml:5: This is more than one paragraph of text. Write one paragraph, without lists or headings.',
  ]);
});

test('a mistake in a folded text of a YAML file is told at the line where it was typed', () => {
  const folded = 'evidence: >-\n      Pasar ramai.[^warta]\n      Kata <b>orang</b>.[^tiada]';
  expect(problemsWith({ 'id/forecasts.yaml': replaced('evidence: Pasar ramai.[^warta]', folded) })).toEqual([
    'content/id/forecasts.yaml:8: HTML stands in the text (<b>). Write Markdown; only <i lang="…">, <span lang="…">, <abbr title="…"> are allowed, each closed in its paragraph.',
    'content/id/forecasts.yaml:8: The source tiada is not in sources.yaml. Add it there or mend the id.',
  ]);
});
