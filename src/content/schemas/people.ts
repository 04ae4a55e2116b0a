/** `people.yaml`: persons and institutions. */
import { z } from 'astro/zod';
import { schedule } from './dates.ts';
import { field } from './field.ts';
import { atMostOf, id, prose, text } from './texts.ts';

const person = z.strictObject({
  id: field(id, 'A name for links and for `people` in forecasts.yaml.', 'ada-smith'),
  name: field(text, 'The name: `[[Ada Smith]]` in a text explains it on tap.', 'Ada Smith'),
  aliases: field(atMostOf(100, text), 'Other ways to write it, which are explained too.', ['Smith']),
  kind: field(z.enum(['person', 'institution']), 'Whether it is somebody or something.', 'person'),
  role: field(text, 'What they are, in a few words.', 'coffee broker'),
  institution: field(text.optional(), 'Whom they do it for.', 'Harbour Exchange'),
  text: field(
    prose,
    'Who they are and why they matter here, in a sentence or two.',
    'Buys for six roasters.[^trade-paper]',
  ),
  note: field(prose.optional(), 'A remark, as on how the name is written.', 'Also written Smyth.'),
  ...schedule,
});

export const peopleSchema = z.strictObject({
  people: field(z.array(person), 'Persons and institutions, in the order in which the page shows them.', [
    {
      id: 'ada-smith',
      name: 'Ada Smith',
      kind: 'person',
      role: 'coffee broker',
      text: 'Buys for six roasters.[^trade-paper]',
    },
  ]),
});
