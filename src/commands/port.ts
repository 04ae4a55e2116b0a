/** Makes sure that what is about to be served on this machine is what a browser will find there. */
import { createServer } from 'node:net';

/** Thrown where a port cannot be had; its message says why and what to do. */
export class PortError extends Error {
  override name = 'PortError';
}

const faults: Record<string, (port: number) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken, perhaps by another preview. Stop what listens there, or choose another port with PORT=${port === 65_535 ? 4321 : port + 1}.`,
  EACCES: (port) => `Port ${port} may not be used by you. Choose one above 1023 with PORT=4321.`,
};

/**
 * Browsers take `localhost` for either address of this machine: a program at the other one would answer instead.
 * @throws PortError where something listens at one of them, or nobody may
 */
export async function claimPort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await faultAt(port, host);
    const told = faults[code]?.(port);
    if (told) throw new PortError(told);
  }
}

/** What the system says no with; a machine may do without the newer address. */
function faultAt(port: number, host: string): Promise<string> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      done(code);
    });
    probe.listen(port, host, () => probe.close(() => done('')));
  });
}
