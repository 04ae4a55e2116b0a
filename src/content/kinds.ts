/** Which files make up an explainer, what each is called and which schema it keeps. */
import type { z } from 'astro/zod';
import { languagePattern } from '../words/language-codes.ts';
import * as schemas from './schemas.ts';

interface FileKind {
  /** Path inside the content folder; the groups `language`, `number` and `slug` are read from it. */
  path: RegExp;
  schema: z.ZodType;
  /** True where the file must exist: once, or once a language. */
  required: boolean;
  example: string;
}

const language = `(?<language>${languagePattern})`;
const numbered = '(?<number>\\d+)-(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\\.md';

const story = <Schema extends z.ZodType>(name: string, schema: Schema) => ({
  path: new RegExp(`^${name}\\.yaml$`),
  schema,
  required: true,
  example: `${name}.yaml`,
});
const pages = <Schema extends z.ZodType>(folder: string, schema: Schema, required: boolean, example: string) => ({
  path: new RegExp(`^${language}/${folder}/${numbered}$`),
  schema,
  required,
  example: `id/${folder}/${example}`,
});
const list = <Schema extends z.ZodType>(name: string, schema: Schema) => ({
  path: new RegExp(`^${language}/${name}\\.yaml$`),
  schema,
  required: false,
  example: `id/${name}.yaml`,
});

export const fileKinds = {
  explainer: story('explainer', schemas.explainerSchema),
  sources: story('sources', schemas.sourcesSchema),
  pictures: { ...story('pictures', schemas.picturesSchema), required: false },
  front: {
    path: new RegExp(`^${language}/index\\.md$`),
    schema: schemas.frontSchema,
    required: true,
    example: 'id/index.md',
  },
  sections: pages('sections', schemas.sectionSchema, true, '1-a-question.md'),
  pages: pages('pages', schemas.pageSchema, false, '1-timeline.md'),
  people: list('people', schemas.peopleSchema),
  glossary: list('glossary', schemas.glossarySchema),
  timeline: list('timeline', schemas.timelineSchema),
  forecasts: list('forecasts', schemas.forecastsSchema),
  corrections: list('corrections', schemas.correctionsSchema),
  charts: list('charts', schemas.chartsSchema),
  translations: list('translations', schemas.translationsSchema),
  tables: {
    path: new RegExp(`^${language}/charts/(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\\.csv$`),
    schema: schemas.tableSchema,
    required: false,
    example: 'id/charts/prices.csv',
  },
} satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof fileKinds;

/** The data of a kind of file, as its schema returns it. */
export type DataOf<Kind extends FileKindName> = z.output<(typeof fileKinds)[Kind]['schema']>;

/** What the path of a content file says about it. */
export interface FileRole {
  kind: FileKindName;
  language?: string;
  /** Place in the order of its folder. */
  number?: number;
  slug?: string;
}

/** The role of a path inside the content folder; undefined where no kind of file has such a path. */
export function roleOf(path: string): FileRole | undefined {
  for (const [kind, { path: shape }] of Object.entries(fileKinds)) {
    const match = shape.exec(path);
    if (!match) continue;
    const { language, number, slug } = match.groups ?? {};
    return {
      kind: kind as FileKindName,
      ...(language && { language }),
      ...(number && { number: Number(number) }),
      ...(slug && { slug }),
    };
  }
  return undefined;
}
