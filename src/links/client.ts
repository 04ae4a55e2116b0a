/** One request: patient with servers that are slow or busy, and never in a hurry to ask again. */
import { setTimeout } from 'node:timers/promises';
import ky, { isHTTPError, isNetworkError, isTimeoutError } from 'ky';

/** How servers are asked. Times in milliseconds. */
export interface Manner {
  fetch: (request: Request) => Promise<Response>;
  /** Who asks, as servers are told. */
  agent: string;
  /** Until an answer begins, and again until as much of it as is wanted has come. */
  timeout: number;
  /** Before the second try; four times as long before the third, which is the last. */
  backoff: number;
  /** The longest `Retry-After` that is waited for within one run. */
  patience: number;
  /** Between two addresses of one host, and between two questions to the archive. */
  pause: number;
  wait: (milliseconds: number) => Promise<unknown>;
  /** Hosts that are asked at a time. */
  hosts: number;
  /** Bytes of a page that are read. */
  bytes: number;
}

export const gentle: Omit<Manner, 'agent'> = {
  fetch: (request) => fetch(request),
  timeout: 20_000,
  backoff: 2_000,
  patience: 60_000,
  pause: 1_500,
  wait: (milliseconds) => setTimeout(milliseconds),
  hosts: 6,
  bytes: 256 * 1024,
};

/** Nobody answered; says why in words that follow the address: `https://… does not answer in time`. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
  /** True where a server was reached, and led nowhere. */
  readonly isReached: boolean;

  constructor(message: string, isReached = false) {
    super(message);
    this.isReached = isReached;
  }
}

/** What may be another answer in a moment. */
const passing = [408, 429, 500, 502, 503, 504];

/**
 * The answer to one request; redirects are answers. What passes is asked for again, twice, after as long as the
 * server says, else longer each time.
 * @throws NoAnswer
 */
export async function request(url: string, manner: Manner, headers: Record<string, string> = {}): Promise<Response> {
  try {
    return await ky(url, {
      headers: { 'user-agent': manner.agent, accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers },
      redirect: 'manual',
      timeout: manner.timeout,
      throwHttpErrors: (status) => passing.includes(status),
      retry: {
        limit: 2,
        statusCodes: passing,
        afterStatusCodes: passing,
        delay: (attempt) => manner.backoff * 4 ** (attempt - 1),
        jitter: (delay) => delay * (1 + Math.random() / 4),
        retryOnTimeout: true,
        // Anything but `false` leaves it to the rules above.
        shouldRetry: ({ error }) =>
          isHTTPError(error) && waitAsked(error.response) > manner.patience ? false : undefined,
      },
      // What is asked for again, or is no page, is not read.
      fetch: async (input) => {
        const response = await manner.fetch(input as Request);
        if (!passing.includes(response.status)) return response;
        void response.body?.cancel().catch(() => undefined);
        return new Response(null, response);
      },
    });
  } catch (error) {
    if (isHTTPError(error)) return error.response;
    if (isTimeoutError(error)) throw new NoAnswer('does not answer in time');
    if (isNetworkError(error)) throw new NoAnswer(whyNot(error.cause));
    throw error;
  }
}

/** How long a server asks to wait, in milliseconds; nothing where it does not say. */
function waitAsked({ headers }: Response): number {
  const said = headers.get('retry-after') ?? '0';
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? 0 : wait;
}

const reasons: [RegExp, string][] = [
  [/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, 'has a host that is not known'],
  [/^ECONNREFUSED$/, 'refuses every connection'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'breaks off the connection'],
  [/^(?:ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/, 'does not answer in time'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/, 'cannot be reached'],
  [/CERT|SELF_SIGNED|SSL|TLS|EPROTO/, 'has no certificate that browsers accept'],
];

/** Why a connection failed, by the codes in the error and in what caused it. */
export function whyNot(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = String(Reflect.get(cause, 'code') ?? '');
    const known = code === '' ? undefined : reasons.find(([shape]) => shape.test(code));
    if (known) return known[1];
  }
  return 'does not answer';
}
