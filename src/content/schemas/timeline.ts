/** `timeline.yaml`: events by periods. */
import { z } from 'astro/zod';
import { date, schedule } from './dates.ts';
import { field } from './field.ts';
import { about, id, prose, text } from './texts.ts';

const event = z.strictObject({
  id: field(id, 'A name for links.', 'frost'),
  date: field(date, 'When it was: a day, a month or a year; the events of a period stand in order.', '2021-07-20'),
  until: field(date.optional(), 'When it ended, where it was more than a day.', '2021-07-28'),
  title: field(about(80, 160), 'What happened, in a line.', 'Frost destroys a tenth of the trees'),
  text: field(prose, 'More about it, with its source.', 'It was the coldest night in years.[^harvest-paper]'),
  main: field(z.boolean().default(false), 'True for what the story is about: it stands out.', true),
  ...schedule,
});

const period = z.strictObject({
  id: field(id, 'A name for links.', 'bad-harvests'),
  title: field(text, 'The heading over its events.', 'Two bad harvests'),
  events: field(z.array(event).min(1), 'What happened, the earliest first.', [
    { id: 'frost', date: '2021-07-20', title: 'Frost destroys a tenth of the trees', text: 'It was a cold night.' },
  ]),
});

export const timelineSchema = z.strictObject({
  periods: field(z.array(period), 'Parts of the timeline, each under a heading.', [
    {
      id: 'bad-harvests',
      title: 'Two bad harvests',
      events: [
        {
          id: 'frost',
          date: '2021-07-20',
          title: 'Frost destroys a tenth of the trees',
          text: 'It was a cold night.[^harvest-paper]',
        },
      ],
    },
  ]),
});
