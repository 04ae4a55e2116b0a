/** Asks the Wayback Machine's availability service for the copy of an address that is nearest to a day. */
import { z } from 'astro/zod';
import type { CalendarDate } from '../content/dates.ts';
import { isInArchive } from './addresses.ts';
import { NoAnswer, request, type Manner } from './client.ts';

export const AVAILABILITY = 'https://archive.org/wayback/available';

const answer = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        status: z.coerce.string(),
        timestamp: z.string().regex(/^\d{14}$/),
        url: z.url(),
      })
      .optional(),
  }),
});

/**
 * @param day as far as it is known: `2019`, `2019-04` or `2019-04-25`
 * @returns the copy's address; null where the service knows none
 * @throws NoAnswer where it does not say
 */
export async function copyOf(
  address: string,
  day: CalendarDate,
  manner: Manner,
  service = AVAILABILITY,
): Promise<string | null> {
  const query = new URLSearchParams({ url: address, timestamp: day.replaceAll('-', '') });
  const response = await request(`${service}?${query}`, manner, { accept: 'application/json' });
  if (!response.ok) throw new NoAnswer(`answers ${response.status}`);
  const said = answer.safeParse(await response.json().catch(() => undefined));
  if (!said.success) throw new NoAnswer('answers what nobody understands');
  const { closest } = said.data.archived_snapshots;
  // A copy of a redirect or of an error page shows no reader anything.
  if (!closest?.available || closest.status !== '200') return null;
  const copy = closest.url.replace(/^http:/, 'https:');
  return isInArchive(copy) ? copy : null;
}
