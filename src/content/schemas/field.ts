/** What the reference, editors and new stories say about a field of a content file. */
import type { z } from 'astro/zod';

/**
 * A field with a sentence on what it is for and an example of what stands there. Limits are not said here: they are
 * read from the schema.
 */
export const field = <Schema extends z.ZodType>(schema: Schema, description: string, example: z.input<Schema>) =>
  schema.meta({ description, examples: [example] });
