/** Characters and bytes that no text may hold: each is named with its code, at its line, in whatever file it stands. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStory } from '../../src/checker/check.ts';
import { formatProblem } from '../../src/content/problems.ts';
import { loadStory } from '../../src/explainer/story.ts';
import { followedBy, linesOf, problemsWith, replaced, rightContent } from './content-folder.ts';

const path = 'id/sections/2-biaya.md';
const line = linesOf(path) + 2;
const stands = (character: string, place = `${path}:${line}`) =>
  `content/${place}: The character ${character} stands in the text. Remove it; it may stand there unseen.`;
const ofText = (text: string) => problemsWith({ [path]: followedBy(`\n${text}\n`) });

const unwanted: [string, string][] = [
  ['\0', 'U+0000 (NUL)'],
  ['\b', 'U+0008 (a control character)'],
  ['\v', 'U+000B (a vertical tab)'],
  ['\f', 'U+000C (a form feed)'],
  ['\u001B', 'U+001B (an escape character)'],
  ['\u007F', 'U+007F (DEL)'],
  ['\u0085', 'U+0085 (a control character)'],
  ['\u009F', 'U+009F (a control character)'],
  ['\u061C', 'U+061C (a mark of direction)'],
  ['\u180E', 'U+180E (which nobody sees)'],
  ['\u200B', 'U+200B (a space without width)'],
  ['\u200C', 'U+200C (a non-joiner without width)'],
  ['\u200D', 'U+200D (a joiner without width)'],
  ['\u200E', 'U+200E (a mark of direction)'],
  ['\u2028', 'U+2028 (a line separator)'],
  ['\u202A', 'U+202A (a change of direction)'],
  ['\u202E', 'U+202E (a change of direction)'],
  ['\u2060', 'U+2060 (a joiner without width)'],
  ['\u2066', 'U+2066 (a change of direction)'],
  ['\u2069', 'U+2069 (a change of direction)'],
  ['\u3164', 'U+3164 (which nobody sees)'],
  ['\uFDD0', 'U+FDD0 (no character)'],
  ['\uFEFF', 'U+FEFF (a byte-order mark or space without width)'],
  ['\uFFF9', 'U+FFF9 (which nobody sees)'],
  ['\uFFFF', 'U+FFFF (no character)'],
  ['\u{E0041}', 'U+E0041 (which nobody sees)'],
];

test.each(unwanted)('%j in Markdown, in frontmatter and in YAML', (character, name) => {
  expect(ofText(`Ka${character}ta.[^warta]`)).toEqual([stands(name)]);
  // What YAML itself ends a line or a text at cannot stand there unquoted, and is told of once all the same.
  const inTitle = problemsWith({ [path]: replaced('title: Berapa', `title: "Be${character}rapa"`.replace(/"$/, '')) });
  expect(inTitle).toContain(stands(name, `${path}:2`));
  expect(problemsWith({ 'id/people.yaml': replaced('kepala', `ke${character}pala`) })).toContain(
    stands(name, 'id/people.yaml:5'),
  );
});

test.each(unwanted.filter(([character]) => character > ' '))('%j as an escape of YAML', (character, name) => {
  const escaped = [...character]
    .map((sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)
    .join('');
  expect(problemsWith({ 'id/people.yaml': replaced('kepala desa', `"kepala${escaped}"`) })).toEqual([
    stands(name, 'id/people.yaml:5'),
  ]);
});

test('a key, and half a character, as escapes of YAML', () => {
  expect(problemsWith({ 'id/people.yaml': replaced('    role:', '    "ro\\u200Ble": x\n    role:') })).toContain(
    stands('U+200B (a space without width)', 'id/people.yaml:5'),
  );
  expect(problemsWith({ 'id/people.yaml': replaced('kepala desa', '"kepala \\uD83D"') })).toEqual([
    stands('U+D83D (half a character)', 'id/people.yaml:5'),
  ]);
  expect(problemsWith({ 'id/people.yaml': replaced('kepala desa', '"kepala \\uD83D\\uDE00"') })).toEqual([]);
});

test.each([
  ['&#x202E;', stands('U+202E (a change of direction)')],
  ['&#8203;', stands('U+200B (a space without width)')],
  ['&NoBreak;', stands('U+2060 (a joiner without width)')],
  [
    '&#0;',
    `content/${path}:${line}: The character U+FFFD (what stands for a character that was lost) stands in the text. Type what was meant.`,
  ],
  [
    '&#xD800;',
    `content/${path}:${line}: The character U+FFFD (what stands for a character that was lost) stands in the text. Type what was meant.`,
  ],
])('the reference %s', (reference, problem) => {
  expect(ofText(`Kata${reference}.[^warta]`)).toEqual([problem]);
  expect(ofText(`Kata \`${reference}\` ![a${reference}](x.png).[^warta]`)).toContain(problem);
});

test('a character that was lost', () => {
  expect(ofText('Ka\uFFFDta.[^warta]')).toEqual([
    `content/${path}:${line}: The character U+FFFD (what stands for a character that was lost) stands in the text. Type what was meant.`,
  ]);
});

test('one character is told once, with how often it stands there', () => {
  expect(ofText('Ka\u200Bta.[^warta]\n\nKa\u200Bta\u200B.[^warta] \u202Ex')).toEqual([
    `content/${path}:${line}: The character U+200B (a space without width) stands in the text, 3 times. Remove it; it may stand there unseen.`,
    stands('U+202E (a change of direction)', `${path}:${line + 2}`),
  ]);
});

test.each([
  ['a Persian word', 'می\u200Cخواهم'],
  ['a Hindi word', 'क्\u200Dष'],
  ['a family', '👨\u200D👩\u200D👧 dan 🏳️\u200D🌈 dan 👩🏽\u200D🚀'],
  ['a flag', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['a mark beside Hebrew', 'שלום!\u200F'],
  ['accents, Korean, Arabic and Chinese', 'é é 김정은 العربية 金正恩'],
  ['a soft hyphen, a tab, a space that does not break', 'ka\u00ADta\tkata\u00A0kata'],
])('%s is written with what it needs', (_what, words) => {
  expect(ofText(`${words}.[^warta]`)).toEqual([]);
});

/** What the checker prints about a folder one of whose files has these bytes. */
function problemsOfBytes(file: string, bytes: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
  try {
    for (const [name, text] of Object.entries(rightContent)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), name === file ? bytes : text);
    }
    return checkStory(loadStory(folder)).map((problem) => formatProblem(problem));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(['id/sections/2-biaya.md', 'id/people.yaml', 'sources.yaml'])('%s in another encoding', (file) => {
  const text = rightContent[file] ?? '';
  const utf8 = 'The line is not UTF-8, so its letters beyond A to Z are unknown. Save the file as UTF-8.';
  const utf16 = 'The file is written in UTF-16. Save it as UTF-8.';
  const last = text.split('\n').length;
  expect(problemsOfBytes(file, Buffer.from(`${text}# Café\n`, 'latin1'))).toEqual([`content/${file}:${last}: ${utf8}`]);
  expect(problemsOfBytes(file, Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual([`content/${file}:1: ${utf16}`]);
  const half = Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]);
  expect(problemsOfBytes(file, half)).toEqual([`content/${file}:${last}: ${utf8}`]);
  const overlong = Buffer.concat([Buffer.from([0xc0, 0xbc, 0x0a]), Buffer.from(text)]);
  expect(problemsOfBytes(file, overlong)).toEqual([`content/${file}:1: ${utf8}`]);
});
