/** What a command finds in its environment when a test calls it. */
import { resolve } from 'node:path';

/**
 * As little as an editor's shell has: nothing of the test runner's own, of which some would set a build's mode. What
 * Node makes of the command's modules is kept from call to call, where builds keep it too.
 */
export function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  const today = new Date().toISOString().slice(0, 10);
  return { PATH, HOME, NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled', today), ...more };
}
