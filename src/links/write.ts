/** Writes what the journal knows into `sources.yaml`. */
import { readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../content/dates.ts';
import { decoded } from '../content/decode.ts';
import { sourcesSchema } from '../content/schemas/sources.ts';
import { filesOf, type Content } from '../content/read.ts';
import { readYaml } from '../content/yaml.ts';
import { addressesIn } from './addresses.ts';
import type { Journal } from './journal.ts';
import { recorded, type Found } from './record.ts';
import { statusOf } from './status.ts';

/**
 * Nothing is written where nothing is new; the file is replaced whole.
 * @param since the moment from which results count, in milliseconds since 1970
 */
export function writeFound(content: Content, journal: Journal, since: number): void {
  const [sources] = filesOf(content, 'sources');
  if (!sources) return;
  const timeZone = filesOf(content, 'explainer')[0]?.data.timezone ?? 'UTC';
  const found = new Map<string, Found>();
  for (const { url, sources: ids } of addressesIn(content)) {
    const known = journal.finding(url, since);
    const copy = journal.copy(url, since)?.copy;
    for (const id of ids) {
      const { archived, status: former } = sources.data[id] ?? {};
      const on = today(timeZone, known?.at);
      // Somebody else may have asked later than we have.
      const isNew = former === undefined || on >= former.on;
      found.set(id, {
        ...(known?.finding && isNew && { status: statusOf(known.finding, on, former) }),
        ...(archived === undefined && copy && { archived: copy }),
      });
    }
  }
  // The content may have been read long ago, and somebody writes in it.
  const file = realpathSync(join(content.folder, sources.path));
  const before = readFileSync(file, 'utf8');
  const after = recorded(before, found);
  if (after === before) return;
  const { problems } = readYaml(decoded(sources.path, Buffer.from(after)).text, sourcesSchema, sources.path, 0, true);
  if (problems.some(({ isWarning }) => !isWarning)) throw new Error(`What was found does not fit into ${file}.`);
  writeFileSync(`${file}.new`, after);
  renameSync(`${file}.new`, file);
}
