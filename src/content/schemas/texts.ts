/** What texts are made of: words, Markdown, ids, the languages they are in. */
import { z } from 'astro/zod';
import { isLanguageCode, languagePattern } from '../../words/language-codes.ts';
import { parseMarkdown } from '../../markdown/parse.ts';

const HTML = /<[a-z!?/]/i;
const written = z.string().trim().min(1, 'is empty');
/** Plain words, printed as they stand: a comment, a tag or a mark in them would be too. */
export const text = written
  .refine((value) => !HTML.test(value), 'holds HTML, which would be printed as it stands')
  .refine((value) => !/\[\^|\[\[/.test(value), 'holds a mark, which would be printed as it stands')
  .meta({ title: 'Plain words' });

/**
 * Inline Markdown: its tree. Whatever is of this kind is checked, cited and composed as Markdown; every other
 * text is plain words.
 */
export const prose = written
  .transform((value, context) => {
    const tree = parseMarkdown(value);
    const { fault } = tree.data ?? {};
    if (fault) context.addIssue({ code: 'custom', message: fault.wrong, params: { fault } });
    return tree;
  })
  .meta({ title: 'Markdown, one paragraph' });

/** @param most in characters */
export const atMost = (most: number) => text.max(most, `is longer than ${most} characters`);

/** How long a text should be: what is shorter or longer is warned of. What no page or preview can show is an error. */
export const lengths = z.registry<{ least: number; most: number }>();
/** A text with a length that it should have, and `hardly`, the most that can be shown; in characters. */
export const about = (most: number, hardly: number, least = 1) => atMost(hardly).register(lengths, { least, most });

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id: lower-case letters, digits and hyphens')
  .meta({ title: 'An id: lower-case letters, digits and hyphens' });

export const language = z
  .string()
  .refine(isLanguageCode, 'is not a language code: write id, or pt-BR with a region')
  .meta({ title: 'A language code', pattern: `^${languagePattern}$` });
/** The same words in each language, by language code. */
export const localized = z.record(language, text).meta({ title: 'Words by language' });

/** A name that reads the same in every language, or one for each. */
export const name = z.union([text, localized]).meta({ title: 'Plain words, or words by language' });

/** A list that may be left out. */
export const atMostOf = <Item extends z.ZodType>(most: number, item: Item) =>
  z.array(item).max(most, `has more than ${most} entries`).default([]);
