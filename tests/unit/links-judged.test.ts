/** What is written of an address, for every way in which a server behaves. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ask } from '../../src/links/ask.ts';
import { NoAnswer, whyNot } from '../../src/links/client.ts';
import { judged, type Finding } from '../../src/links/judge.ts';
import { badServers, type BadServers } from './bad-servers.ts';

let servers: BadServers;
beforeAll(async () => void (servers = await badServers()));
afterAll(() => servers.close());

async function findingAt(url: string, ...titles: string[]): Promise<Finding> {
  try {
    return judged(url, await ask(url, servers.manner), titles);
  } catch (error) {
    if (error instanceof NoAnswer) return { is: 'unreachable', seen: error.message };
    throw error;
  }
}

const alive = { is: 'alive' };
const to = (url: string) => ({ is: 'moved', to: url });
const is = (state: string) => (seen: string) => ({ is: state, seen });
const unreachable = is('unreachable');
const dead = is('dead');
const hijacked = is('hijacked');

test.each([
  ['answers', 'https://fine.example/a', alive],
  ['never answers', 'https://silent.example/a', unreachable('does not answer in time')],
  ['never ends', 'https://slow.example/a', alive],
  ['breaks off in the middle', 'https://cut.example/a', alive],
  ['breaks off at once', 'https://reset.example/a', unreachable('breaks off the connection')],
  ['leads in a circle', 'https://circle.example/a', unreachable('leads in a circle')],
  ['leads on without end', 'https://longer.example/a', unreachable('leads in a circle')],
  ['refuses the connection', 'https://refusing.example/a', unreachable('refuses every connection')],
  ['has no certificate', 'https://tls.example/a', unreachable('has no certificate that browsers accept')],
  ['keeps robots out', 'https://robots.example/a', is('refused')('answers robots with 403')],
  ['is not there', 'https://lost.example/a', dead('answers 404')],
  ['is gone', 'https://gone.example/a', dead('answers 410')],
  ['fails twice, then answers', 'https://hiccup.example/a', alive],
  ['sleeps once, then answers', 'https://sleepy.example/a', alive],
  ['fails always', 'https://broken.example/a', unreachable('answers 500')],
  ['fails without end', 'https://huge-error.example/a', unreachable('answers 500')],
  ['asks for a second of patience', 'https://busy.example/a', alive],
  ['asks for an hour of patience', 'https://patient.example/a', is('refused')('answers robots with 429')],
  ['is for sale', 'https://parked.example/a', hijacked('is parked or for sale')],
  ['shows what sells domains', 'https://seller.example/a', hijacked('is parked or for sale')],
  ['says 200 and means 404', 'https://soft.example/a', dead('says that the page is not there')],
  ['says so in an encoding of its own', 'https://korean.example/a', dead('says that the page is not there')],
  ['leads to another domain', 'https://hijacked.example/a', hijacked('leads to casino.example')],
  ['leads there once the page is open', 'https://refresh.example/a', hijacked('leads to casino.example')],
  ['leads there, where robots are kept out', 'https://hidden.example/a', hijacked('leads to robots.example')],
  ['leads to its front page', 'https://front.example/2019/bridge', dead('leads to the front page')],
  ['leads to one in a language', 'https://language.example/2019/bridge', dead('leads to the front page')],
  ['is the front page', 'https://front.example/', alive],
  ['has moved', 'https://moved.example/old', to('https://moved.example/new')],
  ['has moved within its domain', 'https://sub.example/a', to('https://archive.sub.example/a')],
  ['asks for encryption', 'http://secure.example/a', alive],
  ['sends without end', 'https://huge.example/a', alive],
  ['sends a film', 'https://film.example/a', alive],
  ['knows no HEAD', 'https://nohead.example/a', alive],
  ['sends nothing', 'https://empty.example/a', unreachable('is empty')],
  ['wants a cookie first', 'https://cookie.example/a', alive],
  ['sends odd cookies', 'https://noisy.example/a', alive],
  ['leads on in letters of its own', 'https://raw.example/a', to('https://raw.example/jembatan-%C3%BCngu')],
  ['leads to a neighbour', 'https://one.github.io/a', hijacked('leads to two.github.io')],
  ['has tags without end', 'https://deep.example/a', alive],
  ['renews its page now and then', 'https://renewed.example/a', alive],
  ['leads into an app', 'https://app.example/a', unreachable('leads to no address on the web')],
  ['leads into the house', 'https://house.example/a', unreachable('leads to no address on the web')],
])('a server that %s', async (_what, url, finding) => {
  expect(await findingAt(url)).toEqual(finding);
});

test('where the title of the source is on the page, it is the source, whatever else it is', async () => {
  const title = 'Bridge opened';
  expect(await findingAt('https://renamed.example/a')).toEqual(hijacked('leads to newname.example'));
  expect(await findingAt('https://renamed.example/a', title)).toEqual(to('https://newname.example/bridge'));
  // It is not told what only the other may know.
  expect(await findingAt('https://giver.example/a', title)).toEqual(to('https://taker.example/bridge'));
  expect(await findingAt('https://parked.example/a', 'This domain may be for sale')).toEqual(alive);
  expect(await findingAt('https://soft.example/a', 'Halaman “tidak” ditemukan')).toEqual(alive);
  expect(await findingAt('https://renamed.example/a', 'Another title', title)).toMatchObject({ is: 'moved' });
  // A few letters are on many pages.
  expect(await findingAt('https://hijacked.example/a', 'Win')).toEqual(hijacked('leads to casino.example'));
});

test('what a server says of when to come back is waited for, else longer each time', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  try {
    await findingAt('https://busy.example/other');
    const waits = () => timers.mock.calls.map(([, wait]) => wait ?? 0);
    expect(waits()).toContain(1_000);
    timers.mockClear();
    await findingAt('https://broken.example/other');
    // 4 and 16 milliseconds here, and up to a quarter more.
    const others = waits().filter((wait) => wait < servers.manner.timeout);
    expect(others).toHaveLength(2);
    expect(others[0]).toBeGreaterThanOrEqual(4);
    expect(others[0]).toBeLessThanOrEqual(5);
    expect(others[1]).toBeGreaterThanOrEqual(16);
    expect(others[1]).toBeLessThanOrEqual(20);
  } finally {
    timers.mockRestore();
  }
});

test('nobody is asked more than three times, nor for more than the beginning of a page', async () => {
  await findingAt('https://broken.example/third');
  await findingAt('https://patient.example/third');
  await findingAt('https://huge.example/third');
  await findingAt('https://film.example/third');
  const times = (url: string) => servers.asked.filter((line) => line === `GET ${url}`).length;
  expect(times('https://broken.example/third')).toBe(3);
  expect(times('https://patient.example/third')).toBe(1);
  // What lies in the buffers of both sides comes on top.
  expect(servers.sent('huge.example')).toBeGreaterThan(servers.manner.bytes);
  expect(servers.sent('huge.example')).toBeLessThan(8_000_000);
  expect(servers.sent('film.example')).toBeLessThan(8_000_000);
  expect(servers.asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
});

test.each([
  ['ENOTFOUND', 'has a host that is not known'],
  ['EAI_AGAIN', 'has a host that is not known'],
  ['CERT_HAS_EXPIRED', 'has no certificate that browsers accept'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'has no certificate that browsers accept'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'has no certificate that browsers accept'],
  ['UND_ERR_CONNECT_TIMEOUT', 'does not answer in time'],
  ['EHOSTUNREACH', 'cannot be reached'],
  ['SOMETHING_NEW', 'does not answer'],
])('a connection that fails with %s', (code, words) => {
  const cause = Object.assign(new Error(), { code });
  expect(whyNot(new TypeError('fetch failed', { cause }))).toBe(words);
});
