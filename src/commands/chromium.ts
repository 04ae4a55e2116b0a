/** A real Chromium for tests, benchmark and the README's picture: the one named by CHROME_PATH, the one that npm brought, or an installed one. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/**
 * Launches the browser; where there is none, the error says how to get one.
 * @param switches more of the program's own, besides those that every use needs
 * @param env variables for it besides those of this process
 */
export async function launchChromium(switches: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Browser> {
  const executablePath = await findChromium();
  const usual = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  const args = [...usual, ...switches];
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}

async function findChromium(): Promise<string> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return CHROME_PATH;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks the libraries that a bare system lacks only where it believes to be in that runtime.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error('This needs a browser: install Google Chrome, or set CHROME_PATH to the program of a Chromium.');
}
