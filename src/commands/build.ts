/** Builds the site. Its modules are loaded last, when it is known where Node keeps what it makes of them. */
import { join } from 'node:path';
import { keepCompiled } from '../files/compiled.ts';

// A build is for readers, whatever program started it: a test runner's mode would leave development code in.
process.env['NODE_ENV'] = 'production';
// Astro would tell its makers of every build.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
keepCompiled(join(import.meta.dirname, '../../node_modules/.cache/compiled'));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const [{ buildSite }, { run }] = await Promise.all([import('./build-site.ts'), import('./run.ts')]);
await run(buildSite);
