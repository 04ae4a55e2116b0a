/** Asks one address, as a browser would that follows redirects, keeps cookies and reads the beginning of a page. */
import { getDomain } from 'tldts';
import { NoAnswer, request, type Manner } from './client.ts';
import { refreshOf } from './page-text.ts';

export interface Answer {
  /** Where the last redirect has led. */
  url: string;
  status: number;
  /** The beginning of a page; empty for a file of another kind. */
  html: string;
  /** False for a file of another kind, which is not read. */
  isPage: boolean;
}

/** Browsers give up later, which no reader waits for. */
const MOST_REDIRECTS = 10;

/**
 * @returns what is found where the redirects end
 * @throws NoAnswer
 */
export async function ask(address: string, manner: Manner): Promise<Answer> {
  const jar = new Map<string, string>();
  const seen = new Set<string>();
  let url = address;
  while (seen.size <= MOST_REDIRECTS) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    // The same again leads to the same again.
    if (seen.has(`${url} ${cookie}`)) break;
    seen.add(`${url} ${cookie}`);
    const response = await request(url, manner, cookie ? { cookie } : {});
    const isRedirect = response.status >= 300 && response.status < 400 && response.headers.has('location');
    const answer = isRedirect ? undefined : await answerOf(url, response, manner);
    const next = answer ? refreshOf(answer.html) : (response.headers.get('location') ?? undefined);
    if (answer && next === undefined) return answer;
    if (isRedirect) await response.body?.cancel();
    const from = getDomain(url);
    url = redirected(next ?? '', url);
    // Cookies are for those who have given them.
    if (getDomain(url) !== from) jar.clear();
    else for (const [name, value] of response.headers.getSetCookie().map(cookieOf)) jar.set(name, value);
  }
  throw new NoAnswer('leads in a circle', true);
}

/** @throws NoAnswer where no browser would follow, or only one in the same house */
function redirected(location: string, from: string): string {
  const next = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (!next || !/^https?:$/.test(next.protocol) || getDomain(next.href) === null)
    throw new NoAnswer('leads to no address on the web', true);
  next.hash = '';
  return next.href;
}

function cookieOf(header: string): [string, string] {
  const [pair = ''] = header.split(';');
  const at = pair.indexOf('=');
  return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}

async function answerOf(url: string, response: Response, manner: Manner): Promise<Answer> {
  const type = response.headers.get('content-type') ?? 'text/html';
  const isPage = /^\s*(?:text\/|application\/xhtml)/i.test(type);
  const bytes = isPage && response.ok ? await startOf(response, manner) : undefined;
  if (!bytes) await response.body?.cancel();
  return { url, status: response.status, isPage, html: bytes ? decoded(bytes, type) : '' };
}

/** As much of a page as has come before there is enough, the time is over or the connection breaks. */
async function startOf({ body }: Response, { bytes, timeout }: Manner): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const reader = body?.getReader();
  const stop = () => void reader?.cancel().catch(() => undefined);
  const timer = setTimeout(stop, timeout);
  try {
    for (let length = 0; reader && length < bytes;) {
      const { value } = await reader.read();
      if (!value) break;
      chunks.push(value);
      length += value.length;
    }
  } catch {
    // What has come before the connection broke is enough to judge by.
  } finally {
    clearTimeout(timer);
    stop();
  }
  return Buffer.concat(chunks).subarray(0, bytes);
}

/** The text of a page in the encoding that the server or the page itself names. */
function decoded(bytes: Buffer, type: string): string {
  const named = /charset=["']?([\w-]+)/i;
  const [, encoding = 'utf-8'] = named.exec(type) ?? named.exec(bytes.toString('latin1', 0, 2_048)) ?? [];
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
