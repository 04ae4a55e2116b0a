/** Data held against a schema, as an editor hears of it. */
import type { z } from 'astro/zod';
import { formatProblem } from '../../src/content/problems.ts';
import { validated } from '../../src/content/validate.ts';

/** What is wrong with the data, each with the keys that lead to it. */
export const wrongIn = (schema: z.ZodType, data: unknown) =>
  validated(schema, data, (keys) => ({ path: keys.map(String).join('.'), line: 1 })).problems.map((problem) =>
    formatProblem(problem, '').replace(/^\/(.*?):1: /, '$1: '),
  );
