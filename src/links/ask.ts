/** Asks one address, as a browser would that follows redirects, keeps cookies and reads the beginning of a page. */
import { NoAnswer, request, type Manner } from './client.ts';
import { domainOf, isOnTheWeb } from './domains.ts';
import { pageTextOf, type PageText } from './page-text.ts';

export interface Answer {
  /** Where the last redirect has led. */
  url: string;
  status: number;
  /** What the beginning of a page says; absent for a file of another kind, which is not read. */
  page?: PageText;
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
    const next = answer ? answer.page?.next : locationOf(response);
    if (answer && next === undefined) return answer;
    if (isRedirect) await response.body?.cancel();
    const from = domainOf(url);
    url = redirected(next ?? '', url);
    // Cookies are for those who have given them.
    if (domainOf(url) !== from) jar.clear();
    else for (const [name, value] of cookiesOf(response)) jar.set(name, value);
  }
  throw new NoAnswer('leads in a circle', true);
}

/** @throws NoAnswer where no browser would follow, or only one in the same house */
function redirected(location: string, from: string): string {
  const next = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (!next || !/^https?:$/.test(next.protocol) || !isOnTheWeb(next.href))
    throw new NoAnswer('leads to no address on the web', true);
  next.hash = '';
  return next.href;
}

/** Servers send it in UTF-8, and fetch reads it a letter a byte. */
function locationOf({ headers }: Response): string | undefined {
  const location = headers.get('location');
  return location === null ? undefined : Buffer.from(location, 'latin1').toString('utf8');
}

/** Names and values; what no header could hold again is left out. */
function cookiesOf({ headers }: Response): [string, string][] {
  return headers.getSetCookie().flatMap((header): [string, string][] => {
    const [, name, value] = /^\s*([!-:<>-~]+?)=([!-:<-~]*)\s*(?:;|$)/.exec(header) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
}

async function answerOf(url: string, response: Response, manner: Manner): Promise<Answer> {
  const type = response.headers.get('content-type') ?? 'text/html';
  const isPage = /^\s*(?:text\/|application\/xhtml)/i.test(type);
  if (isPage && response.ok)
    return { url, status: response.status, page: pageTextOf(decoded(await startOf(response, manner), type)) };
  await response.body?.cancel();
  return { url, status: response.status };
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
