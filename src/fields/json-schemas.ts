/** The schemas of the content files as JSON Schemas (draft 7, which editors know), with all that is said of their fields. */
import { z } from 'astro/zod';
import { fileKinds, type FileKindName } from '../content/kinds.ts';
import { lengths } from '../content/schemas.ts';

/** A JSON Schema, as far as those of content files go. */
export interface JsonSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | false;
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  enum?: (string | number)[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

/** Kinds of files with keys and values; a table has neither. */
export const keyedKinds = (Object.keys(fileKinds) as FileKindName[]).filter((kind) => kind !== 'tables');

/** What an editor may hold a file of a kind against while it is typed. Some rules only the checker knows. */
export function jsonSchemaOf(kind: FileKindName): JsonSchema {
  const { schema, example } = fileKinds[kind];
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    // As they are typed, not as they are read.
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { examples, description = '' } = z.globalRegistry.get(zodSchema) ?? {};
      // Zod leaves examples out where a text is parsed.
      if (examples) jsonSchema.examples = examples as never;
      const best = bestLength(zodSchema);
      if (best) jsonSchema.description = `${description} ${best}`;
    },
  }) as JsonSchema;
  return { ...made, title: example.replace(/^id\//, '') };
}

/** In words, how long a text should be, where more or less than that is only warned of. */
function bestLength(schema: z.core.$ZodType): string | undefined {
  const { innerType } = schema._zod.def as { innerType?: z.core.$ZodType };
  const length = lengths.get(schema) ?? (innerType && lengths.get(innerType));
  if (!length) return undefined;
  return length.least > 1
    ? `Best ${length.least} to ${length.most} characters.`
    : `Best at most ${length.most} characters.`;
}
