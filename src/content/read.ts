/** Reads the content folder from disk: every file once, held against its schema, its Markdown parsed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Node, Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { listFolder, refusedByDisk } from './folder.ts';
import { fileKinds, roleOf, type DataOf, type FileKindName, type FileRole } from './kinds.ts';
import { isHarmless, isPicture } from './other-files.ts';
import type { Place, Problem } from './problems.ts';
import { shaped, validated } from './validate.ts';
import { parseYaml } from './yaml.ts';

export interface ContentFile<Kind extends FileKindName = FileKindName> extends FileRole {
  kind: Kind;
  /** Path inside the content folder, with forward slashes. */
  path: string;
  /** The whole text, without a byte-order mark and with line feeds only. */
  source: string;
  /** Frontmatter, or the whole of a YAML file, as it was written. */
  written: unknown;
  /** The same as its schema returns it; where something is wrong, in the schema's shape. */
  data: DataOf<Kind>;
  /** Markdown below the frontmatter, as it was written and as a tree; absent in YAML files. */
  markdown?: string;
  body?: Root;
  /** What is wrong with the file by itself. */
  problems: Problem[];
  /** True for a file that does not open and for a data file whose YAML cannot be read: what it says is unknown. */
  unread: boolean;
  /** The place of a value, by the keys that lead to it; of its nearest parent where it is missing. */
  at: (keys: readonly PropertyKey[]) => Place;
  /** The place of a node of the body. */
  atNode: (node: Node) => Place;
}

/** All that a content folder holds. */
export interface Content {
  folder: string;
  files: ContentFile[];
  /** Files that nothing reads. */
  strays: string[];
  /** Pictures, to which texts refer. */
  pictures: string[];
  /** What is there and is not read, with the reason; what it would say is unknown. */
  refused: Problem[];
}

/**
 * The content of a folder.
 * @param former what was read before: a file whose text has not changed since is taken from there
 */
export function readContent(folder: string, former?: Content): Content {
  const known = new Map(former?.files.map((file) => [file.path, file]));
  const { files, refused } = listFolder(folder);
  const content: Content = { folder, files: [], strays: [], pictures: [], refused };
  for (const path of files) {
    const role = roleOf(path);
    if (role) content.files.push(readFile(folder, path, role, known.get(path)));
    else if (isPicture(path)) content.pictures.push(path);
    else if (!isHarmless(path)) content.strays.push(path);
  }
  return content;
}

function readFile(folder: string, path: string, role: FileRole, before?: ContentFile): ContentFile {
  try {
    const text = readFileSync(join(folder, path), 'utf8');
    return before?.source === normal(text) ? before : contentFile(path, role, text);
  } catch (error) {
    return unopened(path, role, refusedByDisk(path, 'file', error));
  }
}

/** A file of which nothing is known but where it lies. */
function unopened(path: string, role: FileRole, problem: Problem): ContentFile {
  const { schema }: { schema: z.ZodType } = fileKinds[role.kind];
  const top = () => ({ path, line: 1 });
  const data = shaped(schema, undefined) as DataOf<FileKindName>;
  return {
    ...role,
    path,
    source: '',
    written: undefined,
    data,
    problems: [problem],
    unread: true,
    at: top,
    atNode: top,
  };
}

/** The files of one kind. */
export function filesOf<Kind extends FileKindName>({ files }: Content, kind: Kind): ContentFile<Kind>[] {
  return files.filter((file): file is ContentFile<Kind> => file.kind === kind);
}

const normal = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** One content file, made from its text; what is wrong with it is among its problems, not an exception. */
export function contentFile(path: string, role: FileRole, text: string): ContentFile {
  const source = normal(text);
  const isMarkdown = path.endsWith('.md');
  const frontmatter = isMarkdown ? frontmatterOf(source) : undefined;
  const yaml = isMarkdown ? (frontmatter?.yaml ?? '') : source;
  const markdown = isMarkdown ? source.slice(frontmatter?.length ?? 0) : undefined;
  const above = frontmatter ? source.slice(0, frontmatter.length).split('\n').length - 1 : 0;

  const { value, faults: yamlFaults, lineOf } = parseYaml(yaml);
  const placeAt = (line: number) => ({ path, line: line + (frontmatter ? 1 : 0) });
  const at = (keys: readonly PropertyKey[]) => placeAt(lineOf(keys));
  const faults =
    isMarkdown && !frontmatter
      ? [noFrontmatter(path)]
      : yamlFaults.map(({ line, wrong, mend }) => ({ ...placeAt(line), wrong, mend }));
  const { schema }: { schema: z.ZodType } = fileKinds[role.kind];
  const written = faults.length > 0 ? undefined : value;
  const { data, problems } =
    faults.length > 0 ? { data: shaped(schema, undefined), problems: faults } : validated(schema, written, at);
  return {
    ...role,
    path,
    source,
    written,
    data: data as DataOf<FileKindName>,
    ...(markdown !== undefined && { markdown, body: parseMarkdown(markdown) }),
    problems,
    unread: faults.length > 0 && !isMarkdown,
    at,
    // A body without any text has no lines: it is wrong where the frontmatter ends.
    atNode: (node) => ({ path, line: Math.max(1, (node.position?.start.line ?? 0) + above) }),
  };
}

/** The YAML between the two lines `---` on top of a file, and how many characters they and it take. */
function frontmatterOf(source: string): { yaml: string; length: number } | undefined {
  const [whole, yaml] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(source) ?? [];
  if (whole === undefined || yaml === undefined || !source.startsWith(whole)) return undefined;
  return { yaml, length: whole.length };
}

function noFrontmatter(path: string): Problem {
  return {
    path,
    line: 1,
    wrong: 'There is no frontmatter.',
    mend: 'Begin the file with a line ---, then title, description, summary and standfirst, then a line ---.',
  };
}
