/** Silence says something about a server only as long as others answer: until then, what it says is held back. */
import type { Journal, JournalEntry } from './journal.ts';

/** After how many addresses without an answer the connection is looked at. */
const SILENCE = 5;

export interface Notes {
  /** Adds a result to the journal, or holds it back where nobody has answered. */
  note: (entry: JournalEntry, isReached: boolean) => Promise<void>;
  /** True once nobody can be reached any more. */
  isLost: () => boolean;
  /** @returns how many results are not known, because the connection was lost */
  end: () => Promise<number>;
}

export function notesFor(journal: Journal, isOnline: () => Promise<boolean>): Notes {
  const silent: JournalEntry[] = [];
  let isLost = false;
  const addAll = () => silent.splice(0).forEach(journal.add);
  const look = async () => {
    if (await isOnline()) addAll();
    else isLost = true;
  };
  return {
    async note(entry, isReached) {
      silent.push(entry);
      if (isReached) addAll();
      else if (silent.length % SILENCE === 0) await look();
    },
    isLost: () => isLost,
    async end() {
      if (silent.length > 0 && !isLost) await look();
      return silent.length;
    },
  };
}
