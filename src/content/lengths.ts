/** How long the texts of a file are, beside what they should have and what they may have. */
import { z } from 'astro/zod';
import { lengths } from './schemas.ts';
import { memberOf, type Parts } from './shape.ts';

export interface LimitedText {
  /** The keys that lead to it. */
  keys: PropertyKey[];
  /** In characters, as the limits. */
  length: number;
  least: number;
  /** What is longer is warned of, or is a mistake where no more can be shown. */
  most: number;
}

/** Every text in the data for which its schema knows how long it should be, in their order. */
export function limitedTexts(schema: z.ZodType, value: unknown, keys: PropertyKey[] = []): LimitedText[] {
  const { shape, element, valueType, innerType, in: input } = schema._zod.def as Partial<Parts>;
  const inner = innerType ?? input;
  if (inner) return limitedTexts(inner, value, keys);
  if (typeof value === 'string') {
    const limits = limitsOf(schema);
    return limits ? [{ keys, length: value.trim().length, ...limits }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const ofMember = memberOf(shape, key) ?? element ?? valueType;
    return ofMember ? limitedTexts(ofMember, member, [...keys, Array.isArray(value) ? Number(key) : key]) : [];
  });
}

function limitsOf(schema: z.ZodType): Pick<LimitedText, 'least' | 'most'> | undefined {
  const wanted = lengths.get(schema);
  if (wanted) return wanted;
  const most = schema instanceof z.ZodString ? schema.maxLength : null;
  return most === null ? undefined : { least: 0, most };
}
