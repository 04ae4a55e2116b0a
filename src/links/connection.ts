/** Whether there is a connection at all: without one, silence says nothing about anybody. */
import type { Manner } from './client.ts';

/** Thrown where nobody can be reached. */
export class Offline extends Error {
  override name = 'Offline';

  constructor() {
    super('The internet cannot be reached from here: nothing was asked, and nothing was written.');
  }
}

/** True where one of the addresses answers, whatever it says. */
export async function anyAnswers(urls: string[], { fetch, agent, timeout }: Manner): Promise<boolean> {
  const answer = async (url: string) => {
    const headers = { 'user-agent': agent };
    const request = new Request(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    const { body } = await fetch(request);
    await body?.cancel();
  };
  try {
    await Promise.any(urls.map(answer));
    return true;
  } catch {
    return false;
  }
}
