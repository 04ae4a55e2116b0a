/** What is wrong with an answer for something new, by the schemas that will judge it. */
import type { z } from 'astro/zod';
import { explainerSchema, sourcesSchema } from '../content/schemas.ts';
import { isCalendarDate } from '../content/dates.ts';
import { languagePattern } from '../words/language-codes.ts';
import { hasWords, words } from '../words/index.ts';

/** The most sections that are made at once. */
const MOST = 50;

const faultOf = (schema: z.ZodType, answer: string) => schema.safeParse(answer).error?.issues[0]?.message;

export const nameWrong = (answer: string) => faultOf(explainerSchema.shape.name, answer);

export function languagesWrong(answer: string): string | undefined {
  const codes = answer.split(/[\s,]+/).filter(Boolean);
  const unwritten = codes.find((code) => !new RegExp(`^${languagePattern}$`).test(code));
  if (unwritten !== undefined || codes.length === 0) return 'is no list of language codes, as en,id or pt-BR';
  if (new Set(codes).size < codes.length) return 'names a language twice';
  const unknown = codes.find((code) => !hasWords(code));
  if (unknown === undefined) return undefined;
  const known = Object.keys(words).join(', ');
  return `has ${unknown}, in which the software has no words: known are ${known}, each with any region; another is one file in src/words`;
}

export const dayWrong = (answer: string) =>
  isCalendarDate(answer) && answer.length === 10 ? undefined : 'is no day, as 2026-04-25';

export const questionsWrong = (answer: string) =>
  /^\d{1,3}$/.test(answer) && Number(answer) >= 1 && Number(answer) <= MOST
    ? undefined
    : `is no number from 1 to ${MOST}`;

/** What is wrong with a field of a source. */
export const sourceWrong =
  (field: keyof typeof sourcesSchema.valueType.shape) =>
  (answer: string): string | undefined => {
    const schema = sourcesSchema.valueType.shape[field];
    const fault = faultOf(schema, answer);
    return fault?.startsWith('Invalid option')
      ? `is none of ${fault.split('one of ')[1]?.replaceAll('"', '').replaceAll('|', ', ')}`
      : fault;
  };
