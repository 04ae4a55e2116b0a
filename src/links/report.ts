/** What an editor is told after a run. */
import { formatProblem, type Problem } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
import { linkStates, type LinkState, type LinkStatus } from '../content/schemas/sources.ts';
import { addressesIn, type Address } from './addresses.ts';
import type { Journal } from './journal.ts';
import type { Finding } from './judge.ts';
import { DAYS_UNTIL_DEAD } from './status.ts';

/**
 * A line for each place that names an address with something to mend, and how many there are of each kind.
 * @param content as it is after the run
 * @param since the moment from which results count, in milliseconds since 1970
 * @param called how messages name the content folder
 */
export function reportOf(content: Content, journal: Journal, since: number, left: number, called: string): string {
  const [sources] = filesOf(content, 'sources');
  const counts = new Map<LinkState, number>();
  const refusing = new Set<string>();
  const lines = addressesIn(content).flatMap((address) => {
    const finding = journal.finding(address.url, since)?.finding;
    if (!finding) return [];
    const [source] = address.sources.map((id) => sources?.data[id]);
    const is = source?.status?.is ?? finding.is;
    counts.set(is, (counts.get(is) ?? 0) + 1);
    if (is === 'refused') refusing.add(new URL(address.url).host);
    const told = toldOf(address, { ...finding, is }, source);
    return told ? address.places.map((place) => formatProblem({ ...place, ...told }, called)) : [];
  });
  const all = Object.values(sources?.data ?? {}).filter(({ url }) => url !== undefined);
  const copied = all.filter(({ archived }) => archived !== undefined).length;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const each = linkStates.flatMap((is) => (counts.has(is) ? `${counts.get(is)} ${is}` : []));
  return [
    ...lines,
    ...(refusing.size > 0 ? [`These refuse robots: open them yourself. ${[...refusing].join(', ')}`] : []),
    `${total} ${total === 1 ? 'address' : 'addresses'}: ${each.join(', ')}. Sources with a copy: ${copied} of ${all.length}.`,
    ...(copied < all.length ? ['What has none can be kept at https://web.archive.org/save.'] : []),
    ...(left > 0 ? [`${left} left for another run.`] : []),
  ].join('\n');
}

type Told = Pick<Problem, 'wrong' | 'mend'>;

function toldOf(
  { url, sources }: Address,
  { is, seen, to }: Finding,
  source?: { archived?: string | undefined; status?: LinkStatus | undefined },
): Told | undefined {
  if (is === 'alive' || is === 'refused') return undefined;
  const key = sources.length > 0 ? 'Write the new address as `url`, without `status`.' : 'Write the new address.';
  if (is === 'moved') return { wrong: `The address ${url} has moved to ${to ?? ''}.`, mend: key };
  const wrong = `The address ${url} ${seen ?? 'is dead'}.`;
  if (is === 'unreachable') {
    const since = source?.status?.since;
    return { wrong, mend: since ? `It counts as dead after ${DAYS_UNTIL_DEAD} days, since ${since}.` : 'Look at it.' };
  }
  if (sources.length === 0) return { wrong, mend: 'Mend or remove the link.' };
  const now = source?.archived ? 'Readers are led to its copy.' : 'There is no copy, so readers are led nowhere.';
  return { wrong, mend: `${now} ${key}` };
}
