/** Runs a command and says in words what stopped it. */
import { ContentError } from '../content/problems.ts';
import { RequestError } from '../new-story/requests.ts';
import { SettingsError } from '../site.ts';
import { PortError } from './port.ts';
import { OutputError } from './workshops.ts';

/** What the disk says no with, in words. */
const diskFaults: Record<string, string> = {
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EROFS: 'is on a disk that cannot be written',
  ENOSPC: 'does not fit: the disk is full',
  EDQUOT: 'does not fit: the disk is full for this user',
  EBUSY: 'is in use',
  EMFILE: 'cannot be opened: too many files are open',
  ENAMETOOLONG: 'has too long a name',
  EIO: 'cannot be read or written: the disk has a fault',
};

/** Whatever a command throws ends it with status 1: what is somebody's to mend in a sentence, a fault of ours in full. */
export async function run(command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(told(error));
    process.exitCode = 1;
  }
}

/** @returns a sentence for what is wrong with content, settings, port or disk; for anything else the whole error */
export function told(error: unknown): string {
  const mendable = [ContentError, SettingsError, OutputError, PortError, RequestError];
  if (mendable.some((kind) => error instanceof kind)) return (error as Error).message;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const fault = diskFaults[code];
  if (fault) return `${dest ?? path ?? 'A file'} ${fault}. The last site stays as it was.`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a fault of the software, not of the content. Please report it with these lines:\n${trace}`;
}
