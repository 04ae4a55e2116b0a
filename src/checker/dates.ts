/**
 * Rules about dates that have to make sense together. What is known only to the month or year is wrong only where no
 * day of it could be right. The periods of a timeline may lie side by side, so only the events of one are in order;
 * and facts may be followed further after publication, or for an event to come.
 */
import { isBefore, isCalendarDate } from '../content/dates.ts';
import type { Report } from '../content/problems.ts';
import { filesOf, type Content, type ContentFile } from '../content/read.ts';

export function checkDates(content: Content, report: Report): void {
  const [facts] = filesOf(content, 'explainer');
  for (const file of filesOf(content, 'timeline')) reportEvents(file, report);
  if (!facts) return;
  const { event, published, checked } = facts.data;
  if (event && isEarlier(checked, event.date))
    report(
      facts.at(['checked']),
      `Facts were followed until ${checked}, before the event of ${event.date}.`,
      'Mend `checked` or the date of the event.',
    );
  for (const file of filesOf(content, 'corrections')) {
    file.data.changes.forEach(({ date }, index) => {
      if (isEarlier(date, published))
        report(
          file.at(['changes', index, 'date']),
          `The change is dated ${date}, before the publication on ${published}.`,
          'Mend the date, or `published` in explainer.yaml.',
        );
    });
  }
}

function reportEvents(file: ContentFile<'timeline'>, report: Report): void {
  file.data.periods.forEach(({ events }, period) => {
    events.forEach(({ date, until }, index) => {
      const keys = ['periods', period, 'events', index];
      if (until !== undefined && isEarlier(until, date))
        report(
          file.at([...keys, 'until']),
          `The event ends in ${until}, before it begins in ${date}.`,
          'Mend one of the two.',
        );
      else if (until === date)
        report(file.at([...keys, 'until']), `The event ends when it begins, in ${date}.`, 'Leave `until` out.');
      const before = events[index - 1]?.date ?? date;
      if (isEarlier(date, before))
        report(
          file.at([...keys, 'date']),
          `The event of ${date} stands after one of ${before}.`,
          'Put the events of a period in the order of their dates.',
        );
    });
  });
}

/** Dates that are none are told by the schema. */
function isEarlier(one: string, other: string): boolean {
  return isCalendarDate(one) && isCalendarDate(other) && isBefore(one, other);
}
