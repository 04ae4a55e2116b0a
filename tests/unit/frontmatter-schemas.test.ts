/** Frontmatter in VS Code: what Astro's own language server says of a section with the files that the preview writes. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFrontmatterSchemas } from '../../src/commands/frontmatter-schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'frontmatter-'));
const content = join(folder, 'content');
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const server = spawn(
  process.execPath,
  [join(dirname(resolve('@astrojs/language-server/package.json')), 'bin/nodeServer.js'), '--stdio'],
  { cwd: folder },
);

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}
const answers = new Map<number, (result: unknown) => void>();

function send(message: Message): void {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

function ask(method: string, params: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    answers.set(answers.size + 1, resolve);
    send({ id: answers.size, method, params });
  });
}

let received = Buffer.alloc(0);
server.stdout.on('data', (bytes: Buffer) => {
  received = Buffer.concat([received, bytes]);
  for (;;) {
    const end = received.indexOf('\r\n\r\n');
    const start = end + 4;
    const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, Math.max(end, 0)).toString())?.[1]);
    if (end === -1 || received.length < start + length) return;
    const { id, method, result } = JSON.parse(received.subarray(start, start + length).toString()) as Message;
    received = received.subarray(start + length);
    // What the server asks of an editor has no answer here.
    if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.(result);
  }
});

beforeAll(async () => {
  cpSync('tests/fixtures/honey', content, { recursive: true });
  writeFrontmatterSchemas(content, join(folder, '.astro/collections'));
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'story' }],
    capabilities: { workspace: { workspaceFolders: true } },
    initializationOptions: { typescript: { tsdk: dirname(resolve('typescript')) }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** What is underlined in a file with another first key. */
async function underlined(path: string, first = ''): Promise<string[]> {
  const uri = pathToFileURL(join(content, path)).href;
  const text = readFileSync(join(content, path), 'utf8').replace('---\n', `---\n${first}`);
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
  });
  const { items } = (await ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: { message: string; range: { start: { line: number } } }[];
  };
  return items.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

test('nothing is underlined where nothing is wrong', async () => {
  expect(await underlined('en-GB/sections/2-where-from.md')).toEqual([]);
});

test('a mistake is underlined where it stands, by the schema of its kind of page', async () => {
  const unknown = ['2: Property label is not allowed.'];
  expect(await underlined('en-GB/sections/1-why-dearer.md', 'label: Prices\n')).toEqual(unknown);
  expect(await underlined('en-GB/pages/2-sources.md', 'opening: { chart: prices }\n')).toEqual([
    '2: Property opening is not allowed.',
  ]);
});

test('each field explains itself', async () => {
  const uri = pathToFileURL(join(content, 'en-GB/sections/2-where-from.md')).href;
  const hover = await ask('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 2 } });
  expect(JSON.stringify(hover)).toContain('The title, best as a question. Best at most 60 characters.');
});
