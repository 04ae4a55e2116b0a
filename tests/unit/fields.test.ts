/** The reference of fields: complete, up to date, right about the content that there is, and where editors find it. */
import { Ajv } from 'ajv';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fileKinds, type FileKindName } from '../../src/content/kinds.ts';
import { readContent, type ContentFile } from '../../src/content/read.ts';
import { fieldsOf } from '../../src/fields/of-schema.ts';
import { fieldsFiles, fieldsFolder } from '../../src/fields/files.ts';
import { jsonSchemaOf, keyedKinds } from '../../src/fields/json-schemas.ts';
import { contentFolder } from '../../src/site.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
const validators = new Map<FileKindName, ReturnType<typeof ajv.compile>>(
  keyedKinds.map((kind) => [kind, ajv.compile(jsonSchemaOf(kind))]),
);

/** What an editor would say of data of a kind, as `/place: what is wrong`. */
function wrongIn(kind: FileKindName, data: unknown): string[] {
  const validate = validators.get(kind);
  if (!validate) throw new Error(`There is no schema for ${kind}.`);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

/** What a file says, as an editor reads it: figures are numbers there. */
const typedIn = ({ source, body }: ContentFile): unknown =>
  parse(body ? (/^---\n([^]*?)^---/m.exec(source)?.[1] ?? '') : source);

test('the files beside the code are those that the code makes', () => {
  const files = fieldsFiles();
  expect(readdirSync(fieldsFolder).sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(join(fieldsFolder, name), 'utf8'), `${name}: run npm run fields`).toBe(text);
});

test.each(keyedKinds)('%s: each field has a sentence and an example that may stand there', (kind) => {
  const fields = fieldsOf(jsonSchemaOf(kind));
  expect(fields.length).toBeGreaterThan(1);
  for (const { path, schema } of fields) {
    const name = path.join('.');
    expect(schema.description, name).toMatch(/^[A-Z`].{5,}\.$/);
    expect(schema.examples, name).toHaveLength(1);
    const isRight = ajv.compile(schema);
    expect([isRight(schema.examples?.[0]), isRight.errors], name).toEqual([true, null]);
  }
});

test.each([contentFolder, 'tests/fixtures/tiny', 'tests/fixtures/honey'])('what is right is right: %s', (folder) => {
  const files = readContent(folder).files.filter(({ kind }) => kind !== 'tables');
  // A story needs no more than these: its facts, its sources, a front page and a section.
  expect(files.length).toBeGreaterThanOrEqual(4);
  const wrong = files.flatMap((file) => wrongIn(file.kind, typedIn(file)).map((fault) => `${file.path}${fault}`));
  expect(wrong).toEqual([]);
});

test('what is wrong is noticed while it is typed', () => {
  const head = { title: 'x', description: 'x', summary: 'x', standfirst: 'x' };
  expect(wrongIn('sections', head)).toEqual([]);
  expect(wrongIn('sections', { ...head, titel: 'x' })).toEqual([': must NOT have additional properties']);
  expect(wrongIn('sections', { ...head, title: 'x'.repeat(81) })).toEqual([
    '/title: must NOT have more than 80 characters',
  ]);
  expect(wrongIn('sections', { ...head, publish: '2026-12-01' })).toEqual([
    expect.stringMatching(/^\/publish: must match/),
  ]);
  expect(wrongIn('people', { people: [{ id: 'Ada Smith', name: 'x', kind: 'firm', role: 'x' }] }).sort()).toEqual([
    expect.stringMatching(/^\/people\/0\/id: must match/),
    '/people/0/kind: must be equal to one of the allowed values',
    "/people/0: must have required property 'text'",
  ]);
  expect(wrongIn('explainer', { theme: { light: { paper: 'white' } } })).toContainEqual(
    expect.stringMatching(/^\/theme\/light\/paper: must match/),
  );
});

test('VS Code holds every YAML file against its schema, and the README leads here', () => {
  const settings = parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': object };
  const ofYaml = keyedKinds.filter((kind) => fileKinds[kind].example.endsWith('.yaml'));
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(ofYaml.map((kind) => [`./${fieldsFolder}/${kind}.schema.json`, `**/${kind}.yaml`])),
  );
  expect(settings).toHaveProperty('astro.content-intellisense', true);
  expect(readFileSync('README.md', 'utf8')).toContain(`(${fieldsFolder}/README.md)`);
});
