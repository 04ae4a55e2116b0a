/** Starts the live preview as an editor does, in a copy of the project and of the tiny explainer. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkoutIn } from '../build-sites.ts';
import { environment } from '../environment.ts';

export interface Preview {
  address: string;
  /** All that was printed so far, by lines. */
  log: () => string[];
  /** Files of the content, by their paths in it; without a text a file is removed. */
  read: (file: string) => string;
  write: (file: string, text: string | undefined) => void;
  /** Puts back what a test that failed has left. */
  restore: () => void;
  stop: () => Promise<void>;
}

/** @param files what is other in its content than in that of the tiny explainer */
export async function startPreview(files: Record<string, string | undefined> = {}): Promise<Preview> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const content = join(folder, 'content');
  cpSync('tests/fixtures/tiny', content, { recursive: true });
  const write: Preview['write'] = (file, text) => {
    if (text === undefined) rmSync(join(content, file));
    else writeFileSync(join(content, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const program = spawn(process.execPath, ['src/commands/dev.ts'], {
    cwd: checkoutIn(join(folder, 'project')),
    env: environment({ CONTENT_DIR: content, PORT: '0' }),
  });
  let printed = '';
  const ended = new Promise((done) => program.once('close', done));
  const address = await new Promise<string>((done, failed) => {
    const look = (data: Buffer) => {
      printed += data.toString();
      const [, found] = /^The preview is at (\S+?),/m.exec(printed) ?? [];
      if (found) done(found);
    };
    program.stdout.on('data', look);
    program.stderr.on('data', look);
    void ended.then(() => {
      failed(new Error(printed));
    });
  });
  return {
    address,
    log: () => printed.trimEnd().split('\n'),
    read: (file) => readFileSync(join(content, file), 'utf8'),
    write,
    restore() {
      cpSync('tests/fixtures/tiny', content, { recursive: true });
      for (const file of readdirSync(content, { recursive: true, encoding: 'utf8' }))
        if (!existsSync(join('tests/fixtures/tiny', file))) rmSync(join(content, file));
    },
    async stop() {
      program.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
