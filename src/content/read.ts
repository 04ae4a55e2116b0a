/** Reads the content folder from disk: every file once, held against its schema, its Markdown parsed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node, Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { decoded, problemsOfCharacters, type DecodedFile } from './decode.ts';
import { readCsv } from './csv.ts';
import { listFolder, refusedByDisk } from './folder.ts';
import { fileKinds, roleOf, type DataOf, type FileKindName, type FileRole } from './kinds.ts';
import { isHarmless, isPicture } from './other-files.ts';
import type { Place, Problem } from './problems.ts';
import { readYaml, type ReadYaml } from './yaml.ts';

export interface ContentFile<Kind extends FileKindName = FileKindName> extends FileRole {
  kind: Kind;
  /** Path inside the content folder, with forward slashes. */
  path: string;
  /** The whole text, without a byte-order mark and with line feeds only. */
  source: string;
  /** Frontmatter, or the whole of a YAML or CSV file, as it was written. */
  written: unknown;
  /** The same as its schema returns it; where something is wrong, in the schema's shape. */
  data: DataOf<Kind>;
  /** Markdown below the frontmatter, as it was written and as a tree; absent in YAML and CSV files. */
  markdown?: string;
  body?: Root;
  /** What is wrong with the file by itself. */
  problems: Problem[];
  /** True where the file, its YAML or a text in it cannot be read, so that what it says and refers to is unknown. */
  unread: boolean;
  at: ReadYaml['at'];
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
  let file: DecodedFile;
  try {
    file = decoded(path, readFileSync(join(folder, path)));
  } catch (error) {
    file = { text: '', refusal: refusedByDisk(path, 'file', error) };
  }
  return !file.refusal && before?.source === file.text ? before : contentFile(path, role, file);
}

/** The files of one kind. */
export function filesOf<Kind extends FileKindName>({ files }: Content, kind: Kind): ContentFile<Kind>[] {
  return files.filter((file): file is ContentFile<Kind> => file.kind === kind);
}

/** One content file, made from its text; what is wrong with it is among its problems, not an exception. */
export function contentFile(path: string, role: FileRole, { text: source, refusal }: DecodedFile): ContentFile {
  const isMarkdown = path.endsWith('.md');
  const frontmatter = isMarkdown ? frontmatterOf(source) : undefined;
  const characters = problemsOfCharacters(path, source);
  const yaml = path.endsWith('.csv')
    ? readCsv(source, path)
    : readYaml(
        isMarkdown ? (frontmatter?.yaml ?? '') : source,
        fileKinds[role.kind].schema,
        path,
        frontmatter ? 1 : 0,
        characters.length === 0,
      );
  const above = frontmatter ? source.slice(0, frontmatter.length).split('\n').length - 1 : 0;
  const markdown = isMarkdown && !refusal ? source.slice(frontmatter?.length ?? 0) : undefined;
  const body = markdown === undefined ? undefined : parseMarkdown(markdown);
  const fault = body?.data?.fault;
  const ofData = refusal ?? (isMarkdown && !frontmatter && noFrontmatter(path));
  return {
    ...role,
    path,
    source,
    written: ofData ? undefined : yaml.written,
    data: yaml.data as DataOf<FileKindName>,
    ...(markdown !== undefined && body && { markdown, body }),
    problems: [
      ...(ofData ? [ofData] : yaml.problems),
      ...(fault ? [{ path, line: fault.line + above, wrong: fault.wrong, mend: fault.mend }] : []),
      ...characters,
    ],
    unread: refusal !== undefined || fault !== undefined || (yaml.unread && !isMarkdown),
    at: yaml.at,
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
