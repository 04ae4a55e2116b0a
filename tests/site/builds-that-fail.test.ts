/** Builds that fail: they say why, and leave everything as it was. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../build-sites.ts';
import { copies, filesIn, show, type Copy } from './copies.ts';

const { folder, checkout, copyOfTiny } = copies();

/** Everything that stands beside the output after a failed build, and the output itself, must be as before. */
async function expectHarmless(
  name: string,
  spoil: (copy: Copy) => void,
  settings: Record<string, string> = {},
): Promise<string> {
  const copy = copyOfTiny(name);
  mkdirSync(copy.output, { recursive: true });
  // As a build before there was a list of its files left it.
  mkdirSync(join(copy.output, '.hosting'));
  writeFileSync(join(copy.output, '.hosting/nginx.conf'), 'For nginx.');
  writeFileSync(join(copy.output, 'index.html'), 'The last good site.');
  spoil(copy);
  const failure = await copy.build(settings).then(
    () => undefined,
    (error: { code: number; stderr: string; stdout: string }) => error,
  );
  expect(failure?.code, 'the build fails').toBe(1);
  expect(filesIn(copy.output)).toEqual(
    new Map([
      ['/.hosting/nginx.conf', 'For nginx.'],
      ['/index.html', 'The last good site.'],
    ]),
  );
  expect(readdirSync(join(folder, name)).sort()).toEqual(['content', 'site']);
  expect(readdirSync(checkout).filter((entry) => entry.startsWith('.build'))).toEqual([]);
  return `${failure?.stdout}${failure?.stderr}`;
}

test('a build with mistakes in the content tells them all and touches nothing', async () => {
  let lines: number[] = [];
  const printed = await expectHarmless('mistaken', ({ change }) => {
    lines = [
      change('id/sections/1-pembukaan.md', '[^kabar-2021-08-18]', '[^tiada]'),
      change('en/people.yaml', 'kind: person', 'kind: persona'),
    ];
  });
  expect(printed).toContain(
    `en/people.yaml:${lines[1]}: \`people.0.kind\` is none of the values it can have. Write one of person, institution.`,
  );
  expect(printed).toContain(
    `id/sections/1-pembukaan.md:${lines[0]}: The source tiada is not in sources.yaml. Add it there or mend the id.`,
  );
  expect(printed).toContain('2 mistakes in the content.');
  expect(printed).not.toMatch(/\n\s+at /);
});

test('a build with warnings stops where the story is strict', async () => {
  let line = 0;
  const printed = await expectHarmless('strict', ({ change }) => {
    line = change('id/sections/1-pembukaan.md', '## Cat ungu', 'Ungu.\n\n## Cat ungu');
    change('explainer.yaml', 'languages:', 'strict: true\nlanguages:');
  });
  expect(printed).toContain(`id/sections/1-pembukaan.md:${line}: warning: This paragraph names no source.`);
  expect(printed).toContain('1 warning in the content. explainer.yaml says `strict: true`: warnings stop a build.');
});

test('a build that throws while it renders touches nothing', async () => {
  // Numbers are written only while pages are drawn.
  const broken = 'Intl.NumberFormat=function(){throw new Error("Broken.")}';
  const printed = await expectHarmless('broken', () => undefined, {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(broken)}`,
  });
  expect(printed).toContain('Broken.');
});

test('a build with a picture that cannot be published says so where it is shown and touches nothing', async () => {
  let line = 0;
  const printed = await expectHarmless('no-picture', (copy) => {
    line = show(copy, 'bridge.png', 'This is no picture.');
  });
  expect(printed).toContain(
    `id/sections/1-pembukaan.md:${line}: The picture bridge.png is no picture, whatever its name says.`,
  );
  expect(printed).not.toMatch(/\n\s+at /);
});

test('a build for deployment refuses to guess its address', async () => {
  const output = join(folder, 'unaddressed');
  const failure = await buildSite({
    CONTENT_DIR: 'tests/fixtures/tiny',
    OUT_DIR: output,
    CI: 'true',
    SITE_URL: '',
  }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('SITE_URL is "": a build for deployment needs its address'),
  });
  expect(existsSync(output)).toBe(false);
});
