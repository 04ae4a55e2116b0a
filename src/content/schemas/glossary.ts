/** `glossary.yaml`: terms. */
import { z } from 'astro/zod';
import { schedule } from './dates.ts';
import { field } from './field.ts';
import { atMostOf, id, prose, text } from './texts.ts';

const term = z.strictObject({
  id: field(id, 'A name for links.', 'futures'),
  term: field(text, 'The word: `[[Futures]]` in a text explains it on tap.', 'Futures'),
  aliases: field(atMostOf(100, text), 'Other ways to write it, which are explained too.', ['futures contract']),
  text: field(prose, 'What it means, in a sentence or two.', 'A price that is agreed on today.[^coffee-book: p. 12]'),
  ...schedule,
});

export const glossarySchema = z.strictObject({
  terms: field(z.array(term), 'Words that need explaining, in any order.', [
    { id: 'futures', term: 'Futures', text: 'A price that is agreed on today.[^coffee-book: p. 12]' },
  ]),
});
