/** The inline Markdown in data files, with the lines it stands on. */
import type { Node } from 'mdast';
import type { Place } from '../content/problems.ts';
import type { ContentFile } from '../content/read.ts';
import type { Prose } from '../explainer/model.ts';

export interface PlacedProse {
  tree: Prose;
  /** The place in the file of a node of the tree. */
  atNode: (node: Node) => Place;
}

/** All inline Markdown in the data of a file, which is where its schema says so. */
export function proseIn(file: ContentFile): PlacedProse[] {
  const found: PlacedProse[] = [];
  const walk = (value: unknown, keys: PropertyKey[]) => {
    if (typeof value !== 'object' || value === null) return;
    if (isProse(value)) {
      found.push({ tree: value, atNode: (node) => file.at(keys, typedFor(node)) });
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, Array.isArray(value) ? Number(key) : key]);
  };
  walk(file.data, []);
  return found;
}

function isProse(value: object): value is Prose {
  return 'type' in value && value.type === 'root' && 'children' in value;
}

/** Stands for words on a line of a text. */
export function typedOn(line: number, typed: string): Node & { typed: string } {
  const point = { line, column: 1 };
  return { type: 'typed', typed, position: { start: point, end: point } };
}

/** What was typed for a node, to find its line by. */
function typedFor(node: Node): string | undefined {
  if ('typed' in node && typeof node.typed === 'string') return node.typed;
  if ('label' in node && typeof node.label === 'string') return `[^${node.label}]`;
  if ('name' in node && typeof node.name === 'string') return `[[${node.name}`;
  if ('reason' in node) return `[^-`;
  if ('forecast' in node) return `[[forecast:`;
  if ('url' in node) return String(node.url);
  if (node.type === 'html' && 'value' in node) return String(node.value);
  return undefined;
}
