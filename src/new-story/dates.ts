/** The dates of the template, moved to those of the story. */

export interface StoryDates {
  /** The day on which it is written. */
  today: string;
  /** The day of the event, or around which the events of the template are laid. */
  eventDate: string;
}

/** What stands in the template for the day on which the story is written, and for its event. */
const TODAY = '2001-12-31';
const EVENT = '2001-05-17';

/** A text of the template with its dates: those of 2001 keep their distance to the event. */
export function withDates(text: string, { today, eventDate }: StoryDates): string {
  return text.replaceAll(/\b2001-\d\d(?:-\d\d)?\b/g, (date) => {
    if (date === TODAY) return today;
    const day = new Date(Date.parse(eventDate) + Date.parse(date) - Date.parse(EVENT));
    return day.toISOString().slice(0, date.length);
  });
}
