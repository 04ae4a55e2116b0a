/** `timeline.yaml`: events by periods. */
import { z } from 'astro/zod';
import { date, schedule } from './dates.ts';
import { about, id, prose, text } from './texts.ts';

export const timelineSchema = z.strictObject({
  periods: z.array(
    z.strictObject({
      id,
      title: text,
      events: z
        .array(
          z.strictObject({
            id,
            date,
            until: date.optional(),
            title: about(80, 160),
            text: prose,
            main: z.boolean().default(false),
            ...schedule,
          }),
        )
        .min(1),
    }),
  ),
});
