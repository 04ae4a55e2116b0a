/**
 * Servers that behave badly in every way, all on this machine: the host and the scheme of an address are the first two
 * parts of the path that is really asked for. Nothing here reaches the net.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { gentle, type Manner } from '../../src/links/client.ts';

export type Site = (request: IncomingMessage, response: ServerResponse, path: string, visits: number) => void;

const page = (title: string, text = 'Words. '.repeat(1_000)) =>
  `<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`;

const html =
  (body: string): Site =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
const status =
  (code: number, headers: Record<string, string> = {}, body = page('No')): Site =>
  (_request, response) =>
    void response.writeHead(code, headers).end(body);
const to = (location: string, code = 302) => status(code, { location }, '');
/** The same until it was asked so many times. */
const first =
  (times: number, bad: Site, then: Site): Site =>
  (request, response, path, visits) =>
    (visits <= times ? bad : then)(request, response, path, visits);
const endless =
  (type: string, code = 200): Site =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': type });
    const chunk = Buffer.alloc(16_384, 'word ');
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  };

const fine = html(page('Bridge opened'));

/** What each host does, by name. */
const sites: Record<string, Site> = {
  'fine.example': fine,
  'silent.example': () => undefined,
  'slow.example'(_request, response) {
    response.writeHead(200, { 'content-type': 'text/html' }).write(page('Bridge opened').slice(0, 100));
  },
  'circle.example': (...all) => to(all[2] === '/a' ? '/b' : '/a')(...all),
  'longer.example': (request, response, path) =>
    void response.writeHead(302, { location: `/${path.length}${path.slice(1)}` }).end(String(request.url)),
  'robots.example': status(403),
  'lost.example': status(404),
  'gone.example': status(410),
  'hiccup.example': first(2, status(500), fine),
  'sleepy.example': first(1, () => undefined, fine),
  'giver.example': status(302, { location: 'https://taker.example/bridge', 'set-cookie': 'mine=1' }),
  'taker.example': (request, ...rest) => (request.headers.cookie === undefined ? fine : status(404))(request, ...rest),
  'broken.example': status(500),
  'busy.example': first(1, status(429, { 'retry-after': '1' }), fine),
  'patient.example': status(429, { 'retry-after': '3600' }),
  'parked.example': html(page('parked.example', 'This domain may be for sale. Buy this domain.')),
  'seller.example': html(
    '<!doctype html><title>seller.example</title><script src="//www.sedoparking.com/x.js"></script>',
  ),
  'soft.example': html(page('Halaman tidak ditemukan')),
  'hijacked.example': to('https://casino.example/win'),
  'hidden.example': to('https://robots.example/'),
  'refresh.example': html('<meta http-equiv="refresh" content="0; url=https://casino.example/win">'),
  'casino.example': html(page('Win')),
  'renamed.example': to('https://newname.example/bridge', 301),
  'newname.example': html(page('“Bridge opened” – The New Name')),
  'front.example': (...all) => (all[2] === '/' ? html(page('All the news')) : to('/'))(...all),
  'language.example': (...all) => (all[2] === '/en/' ? html(page('All the news')) : to('/en/'))(...all),
  'moved.example': (...all) => (all[2] === '/new' ? html(page('Elsewhere')) : to('/new', 301))(...all),
  'sub.example': to('https://archive.sub.example/a'),
  'archive.sub.example': fine,
  'secure.example': (request, response, path, visits) =>
    (request.url?.startsWith('/http/') ? to(`https://www.secure.example${path}/`, 301) : fine)(
      request,
      response,
      path,
      visits,
    ),
  'www.secure.example': fine,
  'huge.example': endless('text/html'),
  'film.example': endless('video/mp4'),
  'huge-error.example': endless('text/html', 500),
  'nohead.example': (request, ...rest) => (request.method === 'HEAD' ? status(405) : fine)(request, ...rest),
  'reset.example': (request) => void request.socket.destroy(),
  'cut.example'(request, response) {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9000' });
    response.write(page('Bridge opened'), () => setImmediate(() => request.socket.destroy()));
  },
  'empty.example': html(''),
  'cookie.example': (request, ...rest) =>
    (request.headers.cookie === 'seen=1' ? fine : status(302, { location: '/a', 'set-cookie': 'seen=1; Path=/' }))(
      request,
      ...rest,
    ),
  'raw.example': (...all) =>
    (all[2] === '/jembatan-%C3%BCngu' ? fine : to(Buffer.from('/jembatan-üngu').toString('latin1'), 301))(...all),
  'noisy.example': (request, ...rest) =>
    (request.headers.cookie === 'ok=1'
      ? fine
      : (_request: IncomingMessage, response: ServerResponse) =>
          void response.writeHead(302, { location: '/a', 'set-cookie': ['odd=\u00e9', 'nothing', 'ok=1'] }).end())(
      request,
      ...rest,
    ),
  'one.github.io': to('https://two.github.io/a'),
  'two.github.io': fine,
  'deep.example': html(`${'<b>x '.repeat(40_000)}<noscript>`),
  'renewed.example': html(
    '<noscript><meta http-equiv=refresh content="0;url=/no-script"></noscript><meta http-equiv=refresh content="300; url=/again"><p>News',
  ),
  'app.example': to('whatsapp://send'),
  'house.example': to('http://127.0.0.1:9/secret'),
  // The title in an encoding of its own, which only the page names.
  'korean.example'(_request, response) {
    const words = Buffer.from([0xb4, 0xd9, 0xb8, 0xae, 0xb0, 0xa1, 0x20, 0xbf, 0xad, 0xb7, 0xc8, 0xb4, 0xd9]);
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(Buffer.concat([Buffer.from('<meta charset="euc-kr"><title>404 '), words, Buffer.from('</title>')]));
  },
};

export interface BadServers {
  /** A manner that asks these servers only, in no time. */
  manner: Manner;
  /** Every request, as `GET https://host/path`. */
  asked: string[];
  /** How many bytes a host has sent over its last connection. */
  sent: (host: string) => number;
  /** How many of a host's addresses, and how many hosts, were asked at a time at most. */
  most: { ofHost: number; hosts: number };
  /** Where they are, for another process. */
  port: number;
  close: () => Promise<void>;
}

/** @param more hosts of one test, which may stand in for those above */
export async function badServers(more: Record<string, Site> = {}): Promise<BadServers> {
  const asked: string[] = [];
  const most = { ofHost: 0, hosts: 0 };
  const busy = new Map<string, number>();
  const visits = new Map<string, number>();
  const sockets = new Map<string, Socket>();
  const listener: RequestListener = (request, response) => {
    const [, scheme = '', host = '', path = ''] = /^\/(https?)\/([^/]+)(.*)$/.exec(request.url ?? '') ?? [];
    const address = `${scheme}://${host}${path}`;
    asked.push(`${request.method} ${address}`);
    visits.set(address, (visits.get(address) ?? 0) + 1);
    sockets.set(host, request.socket);
    const site = more[host] ?? sites[host] ?? status(404);
    site(request, response, path, visits.get(address) ?? 0);
  };
  const plain = await listening(createServer(listener));
  // Without a certificate no connection comes about.
  const encrypted = await listening(createTlsServer({}, listener));
  const nobody = await listening(createServer());
  const closed = portOf(nobody);
  await shut(nobody);
  const fetchHere: Manner['fetch'] = (request) => {
    const { protocol, host, pathname, search } = new URL(request.url);
    const { method, headers, signal } = request;
    const base =
      host === 'tls.example'
        ? `https://127.0.0.1:${portOf(encrypted)}`
        : `http://127.0.0.1:${host === 'refusing.example' ? closed : portOf(plain)}`;
    const count = (more: number) => busy.set(host, (busy.get(host) ?? 0) + more).get(host) ?? 0;
    most.ofHost = Math.max(most.ofHost, count(1));
    most.hosts = Math.max(most.hosts, [...busy.values()].filter((asked) => asked > 0).length);
    return fetch(`${base}/${protocol.slice(0, -1)}/${host}${pathname}${search}`, {
      method,
      headers,
      signal,
      redirect: 'manual',
    }).finally(() => count(-1));
  };
  return {
    manner: {
      ...gentle,
      fetch: fetchHere,
      agent: 'a test',
      timeout: 300,
      backoff: 4,
      patience: 5_000,
      wait: () => Promise.resolve(),
    },
    asked,
    port: portOf(plain),
    most,
    sent: (host) => sockets.get(host)?.bytesWritten ?? 0,
    close: async () => {
      await Promise.all([shut(plain), shut(encrypted)]);
    },
  };
}

const portOf = (server: { address: () => AddressInfo | string | null }) => (server.address() as AddressInfo).port;

function listening<Any extends Pick<Server, 'listen' | 'address'>>(server: Any): Promise<Any> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function shut(server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
