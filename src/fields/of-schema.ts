/** The fields of a kind of file, one after the other, as its JSON Schema has them. */
import type { JsonSchema } from './json-schemas.ts';

export interface Field {
  /** The keys that lead to it; `*` stands for any entry of a list and any id. */
  path: string[];
  schema: JsonSchema;
  isNeeded: boolean;
}

/** Every field of a schema, each before those inside it. */
export function fieldsOf(schema: JsonSchema, path: string[] = []): Field[] {
  const inside = objectIn(schema);
  const own = Object.entries(inside.properties ?? {}).flatMap(([key, member]) => [
    { path: [...path, key], schema: member, isNeeded: inside.required?.includes(key) ?? false },
    ...fieldsOf(member, [...path, key]),
  ]);
  const member = inside.items ?? inside.additionalProperties;
  return member && !Array.isArray(member) ? [...own, ...fieldsOf(member, [...path, '*'])] : own;
}

/** The schema of what has keys or entries, where something else may stand there too. */
function objectIn(schema: JsonSchema): JsonSchema {
  return schema.anyOf?.find(({ properties }) => properties) ?? schema;
}

/** What a value may be, in words: `One of person, institution`, `Plain words, at most 30 characters`. */
export function limitsOf(schema: JsonSchema): string {
  const { title, items, enum: values, maxLength, minItems, maxItems, minimum, maximum, exclusiveMinimum } = schema;
  const inner = objectIn(schema);
  const one = Array.isArray(items) ? undefined : items;
  const kind = values
    ? `One of ${values.join(', ')}`
    : schema.const !== undefined
      ? `Only ${JSON.stringify(schema.const)}`
      : (title ?? kindOf(inner, one));
  const counted =
    minItems !== undefined && minItems === maxItems
      ? `${minItems} entries`
      : [
          minItems === undefined ? '' : `at least ${minItems} ${minItems === 1 ? 'entry' : 'entries'}`,
          maxItems === undefined ? '' : `at most ${maxItems} entries`,
        ]
          .filter(Boolean)
          .join(', ');
  const span = minimum !== undefined && maximum !== undefined ? `from ${minimum} to ${maximum}` : undefined;
  const above = exclusiveMinimum !== undefined ? `over ${exclusiveMinimum} and at most ${maximum}` : undefined;
  const long = maxLength === undefined ? '' : `at most ${maxLength} characters`;
  return [kind, long, Array.isArray(items) ? '' : counted, span ?? above ?? ''].filter(Boolean).join(', ');
}

function kindOf(schema: JsonSchema, item?: JsonSchema): string {
  if (schema.properties) return 'Keys with their values';
  if (schema.additionalProperties) return 'Ids of your own, each with what belongs to it';
  if (schema.type === 'array') return item?.title || item?.enum ? `A list: ${limitsOf(item)}` : 'A list';
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'number' || schema.type === 'integer') return 'A number';
  if (schema.pattern) return `Of the form ${schema.pattern}`;
  return 'Words';
}
