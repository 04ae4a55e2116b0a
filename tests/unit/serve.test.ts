/** The server for built sites, while one is built anew. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
const page = (words: string) => `<html><head>${policy}</head><body>${words}</body></html>`;
const put = (words: string) => {
  writeFileSync(join(folder, 'new.html'), page(words));
  renameSync(join(folder, 'new.html'), join(folder, 'index.html'));
};
put('first');
const { server, address } = await serve(folder, '/');
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['longer', 'second '.repeat(5000)],
  ['shorter', 'x'],
])(
  'a page that is replaced by a %s one while it is looked up comes whole, and so does the next',
  async (_how, words) => {
    put('first');
    // What is sent has been looked up when its head is written, and is opened after that.
    const replaceIt = (_request: IncomingMessage, response: ServerResponse) => {
      const write = response.writeHead.bind(response);
      response.writeHead = (status: number, headers?: unknown) => {
        put(words);
        return write(status, headers as Record<string, string>);
      };
    };
    server.prependListener('request', replaceIt);
    const replaced = await (await fetch(address)).text();
    server.removeListener('request', replaceIt);
    expect(replaced).toBe(page(words));
    expect(await (await fetch(address)).text()).toBe(page(words));
  },
);

test('a part of a page has its length', async () => {
  put('first');
  const answer = await fetch(address, { headers: { range: 'bytes=0-5' } });
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([206, '6', '<html>']);
});
