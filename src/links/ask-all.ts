/** Asks all addresses: several hosts at a time and one address of each, as long as time and requests last. */
import PQueue from 'p-queue';
import { AVAILABILITY, copyOf } from './archive.ts';
import { ask } from './ask.ts';
import { NoAnswer, type Manner } from './client.ts';
import { anyAnswers, Offline } from './connection.ts';
import type { Journal } from './journal.ts';
import { judged } from './judge.ts';
import { notesFor, type Notes } from './silence.ts';
import type { Task } from './tasks.ts';

export interface World {
  manner: Manner;
  /** The archive's service. */
  archive?: string;
  /** Milliseconds since 1970. */
  clock: () => number;
  journal: Journal;
  /** Until when, in the same; and how many requests, redirects and second tries among them. */
  budget: { until: number; requests: number };
  /** Called once for each address and each copy that was asked for. */
  onProgress?: (url: string) => void;
}

interface Run extends Required<World> {
  notes: Notes;
  /** True where nothing more is to be asked. */
  isOver: () => boolean;
}

/** How often the archive may fail before it is left alone. */
const FAILURES = 3;

/**
 * Everything that is found is in the journal.
 * @returns how many addresses and copies were left for another run
 * @throws Offline where nobody is reached at all
 */
export async function askAll(tasks: Task[], world: World): Promise<number> {
  let requests = 0;
  const fetch: Manner['fetch'] = (input) => {
    requests += 1;
    return world.manner.fetch(input);
  };
  const manner = { ...world.manner, fetch };
  const { archive = AVAILABILITY, onProgress = () => undefined, budget, clock, journal } = world;
  const groups = byHost(tasks.filter(({ isUnknown }) => isUnknown));
  const someHosts = groups.slice(0, 3).flatMap(([first]) => first?.url ?? []);
  const isOnline = async () => (await anyAnswers([archive], manner)) || anyAnswers(someHosts, manner);
  if (tasks.length > 0 && !(await isOnline())) throw new Offline();

  const notes = notesFor(journal, isOnline);
  const isOver = () => notes.isLost() || clock() >= budget.until || requests >= budget.requests;
  const run: Run = { manner, archive, budget, clock, journal, onProgress, notes, isOver };
  const hosts = new PQueue({ concurrency: manner.hosts });
  const left = await Promise.all([
    ...groups.map((group) => hosts.add(() => askHost(group, run))),
    askArchive(
      tasks.filter((task) => task.copyOf !== undefined),
      run,
    ),
  ]);
  return left.reduce((sum, count) => sum + count, await notes.end());
}

/** The addresses of each host; the host with the most comes first, for it takes longest. */
function byHost(tasks: Task[]): Task[][] {
  const groups = Map.groupBy(tasks, ({ url }) => new URL(url).host);
  return [...groups.values()].sort((one, other) => other.length - one.length);
}

/** @returns how many of its addresses were left */
async function askHost(group: Task[], { manner, clock, notes, isOver, onProgress }: Run): Promise<number> {
  for (const [index, { url, titles }] of group.entries()) {
    if (index > 0) await manner.wait(manner.pause);
    if (isOver()) return group.length - index;
    const { isReached, isBusy, finding } = await findingAt(url, titles, manner);
    await notes.note({ url, at: clock(), finding }, isReached);
    onProgress(url);
    // Whoever asks for patience is asked for the rest another time.
    if (isBusy) return group.length - index - 1;
  }
  return 0;
}

async function findingAt(url: string, titles: string[], manner: Manner) {
  try {
    const answer = await ask(url, manner);
    return { finding: judged(url, answer, titles), isReached: true, isBusy: answer.status === 429 };
  } catch (error) {
    const { message: seen, isReached } = noAnswer(error);
    return { finding: { is: 'unreachable' as const, seen }, isReached, isBusy: false };
  }
}

/** @returns how many copies nobody has told of */
async function askArchive(
  tasks: Task[],
  { manner, archive, clock, journal, isOver, onProgress }: Run,
): Promise<number> {
  let failures = 0;
  let left = 0;
  for (const [index, { url, copyOf: day = '' }] of tasks.entries()) {
    if (index > 0) await manner.wait(manner.pause);
    if (isOver() || failures === FAILURES) return left + tasks.length - index;
    try {
      journal.add({ url, at: clock(), copy: await copyOf(url, day, manner, archive) });
      failures = 0;
    } catch (error) {
      noAnswer(error);
      failures += 1;
      left += 1;
    }
    onProgress(url);
  }
  return left;
}

/** @throws whatever is a fault of ours */
function noAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error;
  throw error;
}
