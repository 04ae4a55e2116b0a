/** Reads the content folder from disk, keeping for every value the line it stands on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'mdast';
import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { addressOfFile, type FileAddress } from './kinds.ts';
import type { Problem } from './problems.ts';

export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  address: FileAddress;
  /** The whole text, without a byte-order mark and with line feeds only. */
  source: string;
  /** Frontmatter, or the whole of a YAML file, before any schema has seen it. */
  data: unknown;
  /** Markdown below the frontmatter; absent in YAML files. */
  body?: string;
  /** How many lines stand above the body. */
  bodyOffset: number;
  /** The line of a value in `data`, by the keys that lead to it; of its nearest parent where it is missing. */
  lineOf: (keys: readonly PropertyKey[]) => number;
  problems: Problem[];
}

/** Files that hold text; anything else in the folder (images) is referred to by them. */
const TEXT = /\.(?:md|markdown|mdx|ya?ml|json|txt)$/i;

/** Every file below the content folder, by path in order; dotfiles are left out. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** The content files of a folder, and the problems of text files that no kind of file accounts for. */
export function readContent(folder: string): { files: ContentFile[]; strays: string[]; others: string[] } {
  const files: ContentFile[] = [];
  const strays: string[] = [];
  const others: string[] = [];
  for (const path of listFiles(folder)) {
    const address = addressOfFile(path);
    if (address) files.push(readContentFile(path, address, readFileSync(join(folder, path), 'utf8')));
    else (TEXT.test(path) ? strays : others).push(path);
  }
  return { files, strays, others };
}

/** One content file, read from its text; YAML that cannot be read is a problem of the file, not an exception. */
export function readContentFile(path: string, address: FileAddress, text: string): ContentFile {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!path.endsWith('.md')) return fileOf(path, address, source, source, 0);
  const [frontmatter, yaml] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(source) ?? [];
  if (frontmatter === undefined || yaml === undefined || !source.startsWith(frontmatter)) {
    const file = fileOf(path, address, source, '', 0);
    const problem = {
      path,
      line: 1,
      wrong: 'There is no frontmatter.',
      mend: 'Begin the file with a line ---, then title, description, summary and standfirst, then a line ---.',
    };
    return { ...file, body: source, problems: [problem] };
  }
  const body = source.slice(frontmatter.length);
  return { ...fileOf(path, address, source, yaml, 1), body, bodyOffset: frontmatter.split('\n').length - 1 };
}

function fileOf(path: string, address: FileAddress, source: string, yaml: string, above: number): ContentFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const problems = faultsOf(document)
    .map(({ offset, what }) => ({
      path,
      line: lines.linePos(offset).line + above,
      wrong: `The YAML cannot be read: ${what}.`,
      mend: 'Mend the line; quote a text that holds ": " or begins with a sign, and indent with spaces.',
    }))
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index);
  return {
    path,
    address,
    source,
    data: problems.length > 0 ? undefined : (document.toJS() ?? {}),
    bodyOffset: 0,
    lineOf: (keys) => lines.linePos(offsetOf(document, keys)).line + above,
    problems,
  };
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

/** The line of a node of the body, counted in the file; the last line of the frontmatter for an empty body. */
export function lineInBody(file: ContentFile, node: Node): number {
  return Math.max(1, (node.position?.start.line ?? 0) + file.bodyOffset);
}
