/**
 * `npm run benchmark`: what a first visit costs on a phone (slow 4G: 150 ms, 1.6 Mbit/s; CPU × 4; brotli), and
 * how much later the largest paint comes than with the same <main> bare of style, script and navigation.
 * Runs of the two are interleaved; medians are printed. Takes the site in dist/; RUNS says how often (15).
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { htmlFiles } from '../../src/commands/built-site.ts';
import { launchChromium } from '../../src/commands/chromium.ts';

const folder = 'dist';
const runs = Number(process.env['RUNS'] ?? 15);

interface Visit {
  bytes: number;
  requests: number;
  scriptBytes: number;
  paint: number;
  shift: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  const limits = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
  await client.send('Network.emulateNetworkConditions', limits);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const seen: Visit = { bytes: 0, requests: 0, scriptBytes: 0, paint: 0, shift: 0 };
  const scripts = new Set<string>();
  client.on('Network.responseReceived', ({ requestId, type }) => {
    seen.requests += 1;
    if (type === 'Script') scripts.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    if (scripts.has(requestId)) seen.scriptBytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const painted = await page.evaluate(
    () =>
      new Promise<{ paint: number; shift: number }>((resolve) => {
        const found = { paint: 0, shift: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.paint = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(found);
        }, 200);
      }),
  );
  await context.close();
  return { ...seen, ...painted };
}

/** The page's <main> and nothing else. */
function bare(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return `<!doctype html><html lang="x"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>${main}`;
}

const files = htmlFiles(folder).filter((file) => readFileSync(join(folder, file), 'utf8').includes('data-kind'));
const bodies = new Map(
  files.flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return [
      [`/whole/${file}`, brotliCompressSync(html)],
      [`/bare/${file}`, brotliCompressSync(bare(html))],
    ] as [string, Buffer][];
  }),
);
const server = createServer((request, response) => {
  const body = bodies.get(request.url ?? '');
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'content-length': body.length,
  };
  response.writeHead(200, headers).end(body);
});
await new Promise<void>((ready) => {
  server.listen(0, ready);
});
const bound = server.address();
const host = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
const browser = await launchChromium();
const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1] ?? 0;

for (const file of files) {
  const whole: Visit[] = [];
  const unstyled: Visit[] = [];
  for (let run = 0; run < runs; run += 1) {
    whole.push(await visit(browser, `${host}/whole/${file}`));
    unstyled.push(await visit(browser, `${host}/bare/${file}`));
  }
  const of = (visits: Visit[], key: keyof Visit) => median(visits.map((one) => one[key]));
  const ratio = of(whole, 'paint') / of(unstyled, 'paint');
  console.log(
    `${file}: ${of(whole, 'bytes')} bytes, ${of(whole, 'requests')} requests, ${of(whole, 'scriptBytes')} of script files, ` +
      `paint ${Math.round(of(whole, 'paint'))} ms (bare ${Math.round(of(unstyled, 'paint'))} ms, × ${ratio.toFixed(2)}), shift ${of(whole, 'shift')}`,
  );
}
await browser.close();
server.close();
