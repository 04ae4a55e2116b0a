/** Reads the content folder from disk: every file once, held against its schema, its Markdown parsed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Node, Root } from 'mdast';
import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { parseMarkdown } from '../markdown/parse.ts';
import { listFolder, refusedByDisk } from './folder.ts';
import { fileKinds, roleOf, type DataOf, type FileKindName, type FileRole } from './kinds.ts';
import { isHarmless, isPicture } from './other-files.ts';
import type { Place, Problem } from './problems.ts';
import { shaped, validated } from './validate.ts';

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

  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const placeAt = (offset: number) => ({ path, line: lines.linePos(offset).line + (frontmatter ? 1 : 0) });
  const at = (keys: readonly PropertyKey[]) => placeAt(offsetOf(document, keys));
  const faults = isMarkdown && !frontmatter ? [noFrontmatter(path)] : unreadable(document, placeAt);
  const { schema }: { schema: z.ZodType } = fileKinds[role.kind];
  const written: unknown = faults.length > 0 ? undefined : (document.toJS() ?? {});
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

/** One problem for each line that YAML cannot be read from. */
function unreadable(document: Document, placeAt: (offset: number) => Place): Problem[] {
  return faultsOf(document)
    .map(({ offset, what }) => ({
      ...placeAt(offset),
      wrong: `The YAML cannot be read: ${what}.`,
      mend: 'Mend the line; quote a text that holds ": " or begins with a sign, and indent with spaces.',
    }))
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
}

/** Why the YAML cannot be taken as it was meant, and where; warnings too, for they swallow words. */
function faultsOf(document: Document): { offset: number; what: string }[] {
  const faults: { offset: number; what: string }[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => void faults.push({ offset: range?.[0] ?? 0, what: `*${source} names nothing` }),
  });
  const others = [...document.errors, ...document.warnings].map(({ message, pos, code }) => ({
    offset: code === 'MISSING_CHAR' ? (startOfScalarAt(document, pos[0]) ?? pos[0]) : pos[0],
    what:
      code === 'DUPLICATE_KEY'
        ? 'a key stands twice'
        : message.replace(/(?: at line \d+, column \d+:?)?(?:\n[\s\S]*)?$/, ''),
  }));
  return [...faults, ...others];
}

/** A quote that is never closed is noticed at its end; the mistake is where it opens. */
function startOfScalarAt(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (isScalar(node) && node.range && node.range[0] <= offset && offset <= node.range[2]) start = node.range[0];
    },
  });
  return start;
}

/** Where a value begins in the YAML; its key's place for a key that is itself in question. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const parent = document.getIn(keys.slice(0, depth - 1), true) as { items?: unknown[] } | undefined;
    const key = keys[depth - 1];
    const pair = parent?.items?.find(
      (item): item is { key: { value: unknown; range?: number[] } } =>
        typeof item === 'object' &&
        item !== null &&
        'key' in item &&
        String((item.key as { value: unknown }).value) === String(key),
    );
    const at =
      pair?.key.range?.[0] ??
      (document.getIn(keys.slice(0, depth), true) as { range?: number[] } | undefined)?.range?.[0];
    if (at !== undefined) return at;
  }
  return document.contents?.range?.[0] ?? 0;
}
