/** How the site looks, and where its pages can be shared. */
import { z } from 'astro/zod';
import { atMost, text } from './texts.ts';

export const isColour = (value: unknown) => typeof value === 'string' && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value);
/** Without quotes it is a comment to YAML, and nothing is there. */
const colour = z
  .string()
  .nullable()
  .refine(isColour, 'is no colour: write # and six digits (0 to 9, a to f), all in quotes');

const palette = z.strictObject({
  paper: colour.optional(),
  ink: colour.optional(),
  'ink-soft': colour.optional(),
  rule: colour.optional(),
  accent: colour.optional(),
});

/** Where a page can be sent by a plain link, in the order in which readers use them for news. */
export const shareTargets = ['whatsapp', 'telegram', 'facebook', 'x', 'line', 'email'] as const;

/** What every device has a typeface for. */
const GENERIC = /(?:^|,)\s*(?:(?:ui-)?(?:serif|sans-serif|monospace|rounded)|system-ui|cursive|fantasy)$/i;
const FAMILY = '(?:\'[\\p{L}\\p{N} ._-]+\'|"[\\p{L}\\p{N} ._-]+"|[a-z][a-z0-9-]*(?: [a-z][a-z0-9-]*)*)';
const FAMILIES = new RegExp(`^${FAMILY}(?:, *${FAMILY})*$`, 'iu');
const KEYWORD = /(?:^|,)\s*(?:inherit|initial|unset|revert|revert-layer|default)\s*(?:,|$)/i;

/** Names of typefaces as CSS has them: the first that a device has is what it shows. */
const typefaces = atMost(200)
  .refine(
    (value) => FAMILIES.test(value) && !KEYWORD.test(value),
    'is no list of typefaces: names with a comma between them, and in closed quotes what is more than letters and digits',
  )
  .refine(
    (value) => GENERIC.test(value),
    'ends with no typeface that every device has: put serif, sans-serif or system-ui last',
  );

/** How the site looks and where it is shared; what is left out is as the software has it. Files lie in the content folder. */
export const theme = z.strictObject({
  light: palette.optional(),
  dark: palette.optional(),
  /** For headings and reading. */
  serif: typefaces.optional(),
  /** For all around them. */
  sans: typefaces.optional(),
  /** A typeface of its own, before those of the devices. */
  font: z.strictObject({ file: text, for: z.enum(['serif', 'sans', 'both']).default('serif') }).optional(),
  /** In the place of the ring, or, where it is much wider than high, of the name. */
  logo: text.optional(),
  'logo-dark': text.optional(),
  /** Where readers can send a page by a link, in this order. */
  share: z
    .array(z.enum(shareTargets))
    .min(1)
    .default([...shareTargets]),
});

export type ShareTarget = (typeof shareTargets)[number];
