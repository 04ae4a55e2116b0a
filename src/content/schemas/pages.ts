/** The frontmatter of sections, reference pages and the front page. */
import { z } from 'astro/zod';
import { schedule } from './dates.ts';
import { opening } from './opening.ts';
import { about, atMostOf, id, prose, text } from './texts.ts';

/** A page's lead picture, beside its file. */
const picture = z.strictObject({ file: text, alt: text, caption: prose.optional() });

const head = {
  /** More than 80 do not fit in a share picture. */
  title: about(60, 80),
  description: about(80, 160),
  summary: about(170, 340, 81),
  standfirst: about(280, 560),
  picture: picture.optional(),
  aliases: atMostOf(100, id),
  /** A name that the page has in every language, by which its translations are known. */
  pair: id.optional(),
};

export const sectionSchema = z.strictObject({ ...head, ...schedule, opening: opening.optional() });
export const pageSchema = z.strictObject({ ...head, ...schedule, label: about(24, 48) });
export const frontSchema = z.strictObject({
  title: head.title,
  description: head.description,
  summary: head.summary,
  standfirst: head.standfirst,
  picture: head.picture,
  /** Each answers the question of the section that it leads to. */
  points: atMostOf(200, z.strictObject({ id, text: about(440, 880), to: text })),
});
