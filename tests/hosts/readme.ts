/** Commands that the README tells a deployer to run, as they stand there. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n([^]*?)^```/gm)].map(([, text = '']) => text);

/** The one block of commands that holds a text. */
export function commandsWith(text: string): string {
  const [found, ...more] = blocks.filter((block) => block.includes(text));
  if (found === undefined || more.length > 0) throw new Error(`Not one block of the README holds ${text}.`);
  return found;
}

/** Runs commands in a folder. */
export function runIn(folder: string, commands: string, environment: Record<string, string> = {}): void {
  execFileSync('sh', ['-e', '-c', commands], { cwd: folder, env: { ...process.env, ...environment }, stdio: 'pipe' });
}
