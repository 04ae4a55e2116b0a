/**
 * What was found, a line for each result as soon as it is there: a run that is killed goes on where it was, and what
 * was asked lately is not asked again. It is no part of the content and may be deleted at any time.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import { linkStates } from '../content/schemas/sources.ts';

const entry = z.object({
  url: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  finding: z.object({ is: z.enum(linkStates), seen: z.string().optional(), to: z.string().optional() }).optional(),
  /** The address of a copy, or null where there is none. */
  copy: z.string().nullable().optional(),
});

export type JournalEntry = z.output<typeof entry>;

export interface Journal {
  /** The last finding, and the last answer of the archive, about an address since a moment. */
  finding: (url: string, since: number) => JournalEntry | undefined;
  copy: (url: string, since: number) => JournalEntry | undefined;
  add: (entry: JournalEntry) => void;
}

export function journalIn(file: string): Journal {
  const findings = new Map<string, JournalEntry>();
  const copies = new Map<string, JournalEntry>();
  const keep = (known: JournalEntry) => {
    if (known.finding) findings.set(known.url, known);
    if (known.copy !== undefined) copies.set(known.url, known);
  };
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const line of written.split('\n')) {
    const known = entry.safeParse(parsed(line));
    if (known.success) keep(known.data);
  }
  const since = (entries: Map<string, JournalEntry>) => (url: string, moment: number) => {
    const known = entries.get(url);
    return known && known.at >= moment ? known : undefined;
  };
  mkdirSync(dirname(file), { recursive: true });
  // What was found before that, and the half line of a run that was killed, are nothing to keep.
  const left = [...findings.values(), ...copies.values()].map((known) => `${JSON.stringify(known)}\n`);
  writeFileSync(`${file}.new`, left.join(''));
  renameSync(`${file}.new`, file);
  return {
    finding: since(findings),
    copy: since(copies),
    add(known) {
      appendFileSync(file, `${JSON.stringify(known)}\n`);
      keep(known);
    },
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
