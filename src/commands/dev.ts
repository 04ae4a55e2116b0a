/** `npm run dev`: the live preview. It says what it has found in the content, and nothing else. */
import { dev } from 'astro';
import { deskPath } from '../desk/path.ts';
import { base, port } from '../site.ts';
import { claimPort } from './port.ts';
import { run } from './run.ts';

// Nobody is told what is written here, nor asked for newer versions.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

await run(async () => {
  await claimPort(port);
  const isForOthers = process.argv.includes('--host');
  const { address, resolvedUrls } = await dev({
    logLevel: 'error',
    server: { port, host: isForOthers || '127.0.0.1' },
    vite: { server: { strictPort: true } },
  });
  const here = `http://localhost:${address.port}${base}`;
  const places = [here, ...(isForOthers ? resolvedUrls.network : [])];
  console.log(`The preview is at ${places.join(' and ')}, the desk at ${here}${deskPath} (stop with Ctrl+C).`);
});
