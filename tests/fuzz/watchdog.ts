/**
 * Ends a process that works on one case without end, and says on which. It runs beside the work: the work itself could
 * not look at a clock.
 */
import { writeSync } from 'node:fs';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/** Far more than any case takes, also where the machine has other work. */
const PATIENCE = 120_000;

/** @returns what to call with each case before it is tried, and with nothing where the work is another program's */
export function watchdog(): { begin: (made: unknown) => void; end: () => Promise<unknown> } {
  const worker = new Worker(new URL(import.meta.url));
  worker.unref();
  return {
    begin: (made) => {
      worker.postMessage(made);
    },
    end: () => worker.terminate(),
  };
}

if (!isMainThread) {
  let timer: NodeJS.Timeout | undefined;
  parentPort?.on('message', (made: unknown) => {
    clearTimeout(timer);
    if (made === undefined) return;
    timer = setTimeout(() => {
      // The main thread, which prints for both, is busy.
      writeSync(2, `FIND: no end within ${PATIENCE / 1000} s of ${JSON.stringify(made)}\n`);
      process.kill(process.pid, 'SIGKILL');
    }, PATIENCE);
  });
}
