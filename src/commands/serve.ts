/** Serves a built site on this machine, below its base path, compressed and with the headers that hosts send. */
import { createServer, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { everywhere, headersOf, kindOf, notFoundFile, typeOf } from '../hosting/headers.ts';
import { hidden } from '../hosting/patterns.ts';
import { policyOf } from '../hosting/site.ts';
import { base, output, port as chosenPort } from '../site.ts';
import { claimPort } from './port.ts';
import { run } from './run.ts';

/**
 * A server for a built folder, listening on a free port or the one given.
 * @returns the server and the site's full address on this machine
 */
export async function serve(folder: string, below = base, port = 0): Promise<{ server: Server; address: string }> {
  let policy = '';
  let builtAt = 0;
  // The site may be built anew while it is served.
  const policyNow = () => {
    const { mtimeMs } = statSync(join(folder, 'index.html'));
    if (mtimeMs !== builtAt) policy = policyOf(folder);
    builtAt = mtimeMs;
    return policy;
  };
  const setHeaders = (response: ServerResponse, path: string) => {
    const type = typeOf(path);
    if (type) response.setHeader('Content-Type', type);
    for (const [name, value] of headersOf(kindOf(path), everywhere(policyNow()))) response.setHeader(name, value);
  };
  const forHosts = new RegExp(hidden(below));
  const isForHosts = (path: string) => {
    try {
      // As the file is found: decoded, with steps up and doubled slashes taken out.
      return forHosts.test(posix.normalize(decodeURIComponent(path)));
    } catch {
      return true;
    }
  };
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], brotli: true, gzip: true });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const lost = () => {
      const page = join(folder, notFoundFile);
      setHeaders(response, notFoundFile);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '');
    };
    if (!path.startsWith(below) || isForHosts(path)) return lost();
    request.url = `/${request.url?.slice(below.length) ?? ''}`;
    setHeaders(response, path.slice(below.length));
    leaveOutLength(response);
    return files(request, response, lost);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://localhost:${actual}${below}` };
}

/**
 * A build may replace a file between the look at its length and its opening: what is sent would be cut off, or more than
 * was said. Without a length it is whole, the old one or the new.
 */
function leaveOutLength(response: ServerResponse): void {
  const write = response.writeHead.bind(response);
  response.writeHead = (status: number, headers?: unknown) => {
    const said = Object.entries({ ...(headers as OutgoingHttpHeaders | undefined) });
    // Of a part the length is what was asked for.
    const isLength = (name: string) => status === 200 && name === 'Content-Length';
    return write(status, Object.fromEntries(said.filter(([name]) => !isLength(name))));
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(async () => {
    await claimPort(chosenPort);
    const { address } = await serve(output, base, chosenPort);
    console.log(`The site is at ${address} (stop with Ctrl+C).`);
  });
}
