/** Holds the data of a content file against its schema. */
import type { z } from 'astro/zod';
import { fileKinds } from './kinds.ts';
import type { Problem } from './problems.ts';
import type { ContentFile } from './read.ts';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/** What a schema may be made of. */
interface Parts {
  shape: Record<string, z.ZodType>;
  element: z.ZodType;
  valueType: z.ZodType;
  innerType: z.ZodType;
  in: z.ZodType;
}

/**
 * The data as its schema returns it, and what is wrong with it. Where something is, the data comes back in
 * the schema's shape with what is missing or unusable empty, so that one mistake does not hide the others.
 */
export function checkData(file: ContentFile): { data: unknown; problems: Problem[] } {
  const schema: z.ZodType = fileKinds[file.address.kind].schema;
  if (file.problems.length > 0) return { data: shaped(schema, undefined), problems: [] };
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data, problems: [] };
  // Of several things wrong with one value the first explains the others: a list for a text is not also too short.
  const issues = result.error.issues.filter(
    ({ path }, index, all) => all.findIndex((other) => other.path.join('.') === path.join('.')) === index,
  );
  return { data: shaped(schema, file.data), problems: issues.flatMap((issue) => problemsOfIssue(file, schema, issue)) };
}

function problemsOfIssue(file: ContentFile, schema: z.ZodType, issue: Issue): Problem[] {
  const at = (keys: Keys, wrong: string, mend: string) => ({ path: file.path, line: file.lineOf(keys), wrong, mend });
  const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'The file';
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path).join(', ');
    return issue.keys.map((key) =>
      at([...issue.path, key], `\`${key}\` is not known here.`, `Remove it or mend its spelling; known are ${known}.`),
    );
  }
  const value = valueAt(file.data, issue.path);
  if (issue.path.length > 0 && (value === undefined || value === null)) {
    return [at(issue.path, `${name} is missing.`, `Add it${value === null ? ' after the colon' : ''}.`)];
  }
  if (issue.code === 'invalid_type') {
    const kind =
      issue.expected === 'string'
        ? 'a text; put it in quotes if it looks like something else'
        : `of type ${issue.expected}`;
    return [at(issue.path, `${name} is of the wrong type.`, `It has to be ${kind}.`)];
  }
  if (issue.code === 'invalid_value') {
    return [at(issue.path, `${name} is none of the values it can have.`, `Write one of ${issue.values.join(', ')}.`)];
  }
  if (issue.code === 'invalid_key') {
    return [at(issue.path, `${name} is not an id.`, 'Use lower-case letters, digits and hyphens.')];
  }
  const length = typeof value === 'string' && /longer|shorter/.test(issue.message) ? ` (it has ${value.length})` : '';
  const mend = issue.code === 'too_big' ? 'Shorten it.' : issue.code === 'too_small' ? 'Write more.' : 'Mend it.';
  const wrong = issue.code === 'invalid_union' ? 'is of the wrong type' : issue.message;
  return [at(issue.path, `${name} ${wrong}${length}.`, mend)];
}

function valueAt(data: unknown, path: Keys): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** A value in the shape of a schema, whatever it is: defaults filled in, unknown keys left out. */
function shaped(schema: z.ZodType, value: unknown): unknown {
  const def = schema._zod.def as Partial<Parts> & { type: string; defaultValue?: unknown };
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const members = isObject ? (value as Record<string, unknown>) : {};
  if (def.type === 'default') return shaped(def.innerType as z.ZodType, value ?? def.defaultValue);
  if (def.innerType) return value === undefined || value === null ? undefined : shaped(def.innerType, value);
  if (def.in) return shaped(def.in, value);
  if (def.shape) return mapped(def.shape, (inner, key) => shaped(inner, members[key]));
  if (def.type === 'record') return mapped(members, (inner) => shaped(def.valueType as z.ZodType, inner));
  if (def.type === 'array')
    return Array.isArray(value) ? value.map((inner) => shaped(def.element as z.ZodType, inner)) : [];
  return def.type === 'string' && typeof value !== 'string' ? '' : value;
}

function mapped<Value>(
  object: Record<string, Value>,
  to: (value: Value, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, to(value, key)]));
}

/** The keys that a schema knows at a place inside its data. */
function keysAt(schema: z.ZodType, path: Keys): string[] {
  let here = unwrapped(schema);
  for (const key of path) {
    const { shape, element, valueType } = here._zod.def as Partial<Parts>;
    const next = shape?.[String(key)] ?? element ?? valueType;
    if (!next) return [];
    here = unwrapped(next);
  }
  return Object.keys((here._zod.def as { shape?: object }).shape ?? {});
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = schema._zod.def as Partial<Parts>;
  const inner = innerType ?? input;
  return inner ? unwrapped(inner) : schema;
}
