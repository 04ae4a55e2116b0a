/** Holds the data of a content file against its schema. */
import type { z } from 'astro/zod';
import { fileKinds } from '../explainer/content-files.ts';
import type { Problem } from './problems.ts';
import type { ContentFile } from './read.ts';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

/**
 * The data as its schema returns it, and what is wrong with it. Where something is, the data comes back as
 * it stands with the unusable values emptied, so that one mistake does not hide the others.
 */
export function checkData(file: ContentFile): { data: unknown; problems: Problem[] } {
  const schema: z.ZodType = fileKinds[file.address.kind].schema;
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data, problems: [] };
  const data = structuredClone(file.data);
  for (const issue of result.error.issues) emptyValue(data, issue);
  return { data, problems: result.error.issues.flatMap((issue) => problemsOfIssue(file, schema, issue)) };
}

function problemsOfIssue(file: ContentFile, schema: z.ZodType, issue: Issue): Problem[] {
  const at = (keys: Keys, wrong: string, mend: string) => ({ path: file.path, line: file.lineOf(keys), wrong, mend });
  const name = `\`${issue.path.map(String).join('.')}\``;
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
    const kind = issue.expected === 'string' ? 'a text; put it in quotes if it looks like something else' : `of type ${issue.expected}`;
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

function emptyValue(data: unknown, issue: Issue): void {
  if (issue.code !== 'invalid_type') return;
  const parent = valueAt(data, issue.path.slice(0, -1));
  const key = issue.path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  const empty = { string: '', array: [], object: {}, record: {} }[issue.expected as string];
  if (empty !== undefined) (parent as Record<PropertyKey, unknown>)[key] = empty;
}

/** The keys that a schema knows at a place inside its data. */
function keysAt(schema: z.ZodType, path: Keys): string[] {
  let here = unwrapped(schema);
  for (const key of path) {
    const { shape, element, valueType } = here._zod.def as {
      shape?: Record<PropertyKey, z.ZodType>;
      element?: z.ZodType;
      valueType?: z.ZodType;
    };
    const next = shape?.[key] ?? element ?? valueType;
    if (!next) return [];
    here = unwrapped(next);
  }
  return Object.keys((here._zod.def as { shape?: object }).shape ?? {});
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = schema._zod.def as { innerType?: z.ZodType; in?: z.ZodType };
  const inner = innerType ?? input;
  return inner ? unwrapped(inner) : schema;
}
