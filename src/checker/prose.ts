/** The inline Markdown in data files, with the lines it stands on. */
import type { Node, Root } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import type { ContentFile } from '../content/read.ts';

export interface PlacedProse {
  tree: Root;
  /** The line in the file of a node of the tree. */
  lineOf: (node: Node) => number;
}

/** Keys whose values are inline Markdown, by kind of file. */
const PROSE_KEYS: Partial<Record<ContentFile['address']['kind'], string[]>> = {
  people: ['text', 'note'],
  glossary: ['text'],
  timeline: ['text'],
  forecasts: ['expected', 'evidence'],
  corrections: ['said', 'correct', 'why', 'before', 'after'],
  charts: ['text'],
};

/** All inline Markdown of a data file; none for files of other kinds. */
export function proseIn(file: ContentFile): PlacedProse[] {
  const found: PlacedProse[] = [];
  const proseKeys = PROSE_KEYS[file.address.kind] ?? [];
  const walk = (value: unknown, path: PropertyKey[]) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (proseKeys.includes(key) && typeof inner === 'string' && inner.trim() !== '') {
        found.push({ tree: parseMarkdown(inner), lineOf: (node) => lineInProse(file, innerPath, node) });
      } else walk(inner, innerPath);
    }
  };
  walk(file.data, []);
  return found;
}

/** YAML folds lines, so a node is looked for by what was typed for it, from its text's first line on. */
function lineInProse(file: ContentFile, path: PropertyKey[], node: Node): number {
  const first = file.lineOf(path);
  const typed = typedFor(node);
  if (typed === undefined) return first;
  const lines = file.source.split('\n');
  const found = lines.findIndex((line, index) => index >= first - 1 && line.includes(typed));
  return found === -1 ? first : found + 1;
}

function typedFor(node: Node): string | undefined {
  if ('label' in node && typeof node.label === 'string') return `[^${node.label}]`;
  if ('name' in node && typeof node.name === 'string') return `[[${node.name}`;
  if ('forecast' in node) return `[[forecast:`;
  if ('url' in node) return String(node.url);
  if (node.type === 'html' && 'value' in node) return String(node.value);
  return undefined;
}
