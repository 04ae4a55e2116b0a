/** Which files make up an explainer, what each is called and which schema it keeps. */
import * as schemas from './schemas.ts';

interface FileKind {
  /** Path inside the content folder; the groups `language`, `number` and `slug` are read from it. */
  path: RegExp;
  schema: import('astro/zod').ZodType;
  /** True where the file must exist: once, or once a language. */
  required: boolean;
  example: string;
}

const language = '(?<language>[a-z]{2})';
const numbered = '(?<number>\\d+)-(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\\.md';
const data = (name: string) => new RegExp(`^${language}/${name}\\.yaml$`);

export const fileKinds = {
  explainer: { path: /^explainer\.yaml$/, schema: schemas.explainerSchema, required: true, example: 'explainer.yaml' },
  sources: { path: /^sources\.yaml$/, schema: schemas.sourcesSchema, required: true, example: 'sources.yaml' },
  front: {
    path: new RegExp(`^${language}/index\\.md$`),
    schema: schemas.frontSchema,
    required: true,
    example: 'id/index.md',
  },
  sections: {
    path: new RegExp(`^${language}/sections/${numbered}$`),
    schema: schemas.sectionSchema,
    required: true,
    example: 'id/sections/1-a-question.md',
  },
  pages: {
    path: new RegExp(`^${language}/pages/${numbered}$`),
    schema: schemas.pageSchema,
    required: false,
    example: 'id/pages/1-timeline.md',
  },
  people: { path: data('people'), schema: schemas.peopleSchema, required: false, example: 'id/people.yaml' },
  glossary: { path: data('glossary'), schema: schemas.glossarySchema, required: false, example: 'id/glossary.yaml' },
  timeline: { path: data('timeline'), schema: schemas.timelineSchema, required: false, example: 'id/timeline.yaml' },
  forecasts: {
    path: data('forecasts'),
    schema: schemas.forecastsSchema,
    required: false,
    example: 'id/forecasts.yaml',
  },
  corrections: {
    path: data('corrections'),
    schema: schemas.correctionsSchema,
    required: false,
    example: 'id/corrections.yaml',
  },
  charts: { path: data('charts'), schema: schemas.chartsSchema, required: false, example: 'id/charts.yaml' },
} as const satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof fileKinds;

export interface FileAddress {
  kind: FileKindName;
  language?: string;
  number?: number;
  slug?: string;
}

/** What the path of a content file says about it; undefined where no kind of file has such a path. */
export function addressOfFile(path: string): FileAddress | undefined {
  for (const [kind, { path: shape }] of Object.entries(fileKinds)) {
    const groups = shape.exec(path)?.groups;
    if (!groups && !shape.test(path)) continue;
    return {
      kind: kind as FileKindName,
      ...(groups?.['language'] && { language: groups['language'] }),
      ...(groups?.['number'] && { number: Number(groups['number']) }),
      ...(groups?.['slug'] && { slug: groups['slug'] }),
    };
  }
  return undefined;
}
