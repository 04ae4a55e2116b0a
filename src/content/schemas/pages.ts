/** The frontmatter of sections, reference pages and the front page. */
import { z } from 'astro/zod';
import { schedule } from './dates.ts';
import { field } from './field.ts';
import { opening } from './opening.ts';
import { about, atMostOf, id, prose, text } from './texts.ts';

/** @param file where an example lies */
const pictureAt = (file: string) => {
  const picture = z.strictObject({
    file: field(text, 'Where it lies, as seen from this file.', file),
    alt: field(text, 'What it shows, for those who do not see it.', 'A coffee tree in flower'),
    caption: field(prose.optional(), 'What stands below it.', 'A tree in May.[^tree-book: p. 3]'),
  });
  return field(picture.optional(), 'A picture under the title.', { file, alt: 'A coffee tree in flower' });
};

const head = {
  title: field(about(60, 80), 'The title, best as a question.', 'Why is coffee dear?'),
  description: field(
    about(80, 160),
    'Stands beside the title in previews and lists.',
    'Prices, harvests, and who is paid',
  ),
  summary: field(
    about(170, 340, 81),
    'The whole answer for search engines and feeds.',
    'A cup costs a third more than ten years ago. Who is paid for it, and what the next harvest may change.',
  ),
  standfirst: field(about(280, 560), 'The short answer, under the title.', 'Because two harvests failed.'),
  picture: pictureAt('../../pictures/tree.jpg'),
  aliases: field(atMostOf(100, id), 'Former names of the file: their addresses lead here.', ['coffee']),
  pair: field(
    id.optional(),
    'A word that the same page has in every language, where their numbers do not say which is which.',
    'price',
  ),
};

export const sectionSchema = z.strictObject({
  ...head,
  ...schedule,
  opening: field(opening.optional(), 'A drawing that the section opens with; one of the five.', { chart: 'harvest' }),
});

export const pageSchema = z.strictObject({
  ...head,
  ...schedule,
  label: field(about(24, 48), 'The name of the page in the navigation.', 'Sources'),
});

const point = z.strictObject({
  id: field(id, 'A name for links.', 'one-third'),
  text: field(about(440, 880), 'The answer in short.', 'A cup costs a third more.'),
  to: field(text, 'The section that it sums up, and a heading in it if you like.', 'sections/1-price.md#since-2015'),
});

export const frontSchema = z.strictObject({
  title: head.title,
  description: head.description,
  summary: head.summary,
  standfirst: head.standfirst,
  picture: pictureAt('../pictures/tree.jpg'),
  points: field(atMostOf(200, point), 'The key points: the answer of each section in short.', [
    { id: 'one-third', text: 'A cup costs a third more.', to: 'sections/1-price.md' },
  ]),
});
