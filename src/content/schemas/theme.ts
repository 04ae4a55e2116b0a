/** How the site looks, and where its pages can be shared. */
import { z } from 'astro/zod';
import { dark, light } from '../../styles/colours.ts';
import { field } from './field.ts';
import { atMost, text } from './texts.ts';

export const isColour = (value: unknown) => typeof value === 'string' && /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value);
/** Without quotes it is a comment to YAML, and nothing is there. */
const colour = z
  .string()
  .nullable()
  .refine(isColour, 'is no colour: write # and six digits (0 to 9, a to f), all in quotes')
  .meta({
    title: 'A colour, in quotes',
    type: 'string',
    anyOf: undefined,
    pattern: '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$',
  });

const palette = z.strictObject({
  paper: field(colour.optional(), 'What all stands on.', light.paper),
  ink: field(colour.optional(), 'The text.', light.ink),
  'ink-soft': field(colour.optional(), 'Text beside the text.', light['ink-soft']),
  rule: field(colour.optional(), 'Thin lines.', light.rule),
  accent: field(colour.optional(), 'Links and marks.', light.accent),
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
  )
  .meta({ title: 'Names of typefaces' });

const font = z.strictObject({
  file: field(text, 'A WOFF2 file of at most 60 KB, by its path inside the content folder.', 'theme/letters.woff2'),
  for: field(
    z.enum(['serif', 'sans', 'both']).default('serif'),
    'Whether it is for headings and text, for all around them, or for both.',
    'serif',
  ),
});

/** How the site looks and where it is shared; what is left out is as the software has it. Files lie in the content folder. */
export const theme = z.strictObject({
  light: field(palette.optional(), 'Colours of light pages.', { paper: light.paper }),
  dark: field(palette.optional(), 'Colours of dark pages.', { accent: dark.accent }),
  serif: field(typefaces.optional(), 'Typefaces for headings and text.', "Georgia, 'Times New Roman', serif"),
  sans: field(typefaces.optional(), 'Typefaces for all around them.', 'Verdana, sans-serif'),
  font: field(font.optional(), 'A typeface of your own, before those of the devices.', { file: 'theme/letters.woff2' }),
  logo: field(
    text.optional(),
    'A picture beside the name, or, where it is more than twice as wide as high, instead of it.',
    'theme/logo.svg',
  ),
  'logo-dark': field(text.optional(), 'The same for dark pages.', 'theme/logo-dark.svg'),
  share: field(
    z
      .array(z.enum(shareTargets))
      .min(1)
      .default([...shareTargets]),
    'Where readers can send a page, the first in sight.',
    ['whatsapp', 'email'],
  ),
});

export type ShareTarget = (typeof shareTargets)[number];
