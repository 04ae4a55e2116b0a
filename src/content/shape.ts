/** What schemas are made of: the schema at a place inside its data, and data brought into its shape. */
import type { z } from 'astro/zod';
import { parseMarkdown } from '../markdown/parse.ts';
import { prose } from './schemas.ts';

type Keys = readonly PropertyKey[];

/** What a schema may be made of. */
export interface Parts {
  shape: Record<string, z.ZodType>;
  element: z.ZodType;
  valueType: z.ZodType;
  innerType: z.ZodType;
  in: z.ZodType;
  items: z.ZodType[];
}

/** True for a schema itself and for what was only described more closely. */
export function isA(known: z.ZodType, schema: z.ZodType | undefined): boolean {
  return schema?._zod.def === known._zod.def;
}

/** A value in the shape of a schema, whatever it is: defaults filled in, unknown keys left out. */
export function shaped(schema: z.ZodType, value: unknown): unknown {
  if (isA(prose, schema)) return parseMarkdown(typeof value === 'string' ? value : '');
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
  if (def.items) {
    const entries: unknown[] = Array.isArray(value) ? value : [];
    return def.items.map((item, index) => shaped(item, entries[index]));
  }
  // A year is written as a number and is a text to whoever compares dates.
  if (def.type === 'union' && typeof value === 'number') return String(value);
  if (['string', 'union'].includes(def.type)) return typeof value === 'string' ? value : '';
  // No list and no table stands where a number or a word has to: whoever looks through what is shown would enter it.
  return typeof value === 'object' ? undefined : value;
}

function mapped<Value>(
  object: Record<string, Value>,
  to: (value: Value, key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, to(value, key)]));
}

/** A key that every object has, as `toString`, is none of the schema's. */
export function memberOf(shape: Parts['shape'] | undefined, key: string): z.ZodType | undefined {
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** The keys that a schema knows at a place inside its data. */
export function keysAt(schema: z.ZodType, path: Keys): string[] {
  return Object.keys((schemaAt(schema, path)?._zod.def as { shape?: object } | undefined)?.shape ?? {});
}

/** The schema of a value. */
export function schemaAt(schema: z.ZodType, path: Keys): z.ZodType | undefined {
  let here: z.ZodType | undefined = unwrapped(schema);
  for (const key of path) {
    const { shape, element, valueType }: Partial<Parts> = here._zod.def as Partial<Parts>;
    const next = memberOf(shape, String(key)) ?? element ?? valueType;
    if (!next) return undefined;
    here = unwrapped(next);
  }
  return here;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = schema._zod.def as Partial<Parts>;
  const inner = innerType ?? input;
  return inner ? unwrapped(inner) : schema;
}
