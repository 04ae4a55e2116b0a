/** The ribbon counts what came after the event only where something came before it as well. */
import { expect, test } from 'vitest';
import { ribbonOf } from '../../src/embeds/ribbon.ts';
import { en } from '../../src/words/en.ts';
import { id } from '../../src/words/id.ts';
import { composed } from './composed.ts';

const event = (id: string, date: string, more = '') =>
  `      - id: ${id}\n        date: ${date}\n        title: Peristiwa\n        text: Terjadi.[^warta]\n${more}`;
const { explainer } = composed('sections/1-jembatan.md', {
  'id/timeline.yaml': [
    'periods:\n  - id: semua\n    title: Semua\n    events:\n',
    event('tiang', '2018-03-01'),
    event('pembukaan', '2020-01-02', '        main: true\n'),
    event('banjir', '2020-01-20'),
    event('perbaikan', '2020-01-30'),
  ].join(''),
});

test('of all events it says how many came after the event', () => {
  expect(ribbonOf(explainer)).toMatchObject({ count: 4, later: { count: 2, date: '2020-01-02' } });
});

test.each([{ from: '2020-01-02' }, { to: '2020-01-02' }])('of those from it, or up to it, it does not: %o', (part) => {
  expect(ribbonOf(explainer, part)).not.toHaveProperty('later');
});

test('its caption says how many events there are, of which years, and how many came after the main one', () => {
  expect(id.events(51, '1948', '2026') + id.eventsAfter(30, '25 April 2019')).toBe(
    '51 peristiwa, 1948–2026; 30 setelah 25 April 2019',
  );
  expect(en.events(1, '1948', '1948') + en.eventsAfter(1, '25 April 2019')).toBe(
    '1 event, 1948; 1 after 25 April 2019',
  );
});
