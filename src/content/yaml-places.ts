/** Where in the text of a YAML document its keys and values stand. Each mapping is looked through once. */
import { isMap, isNode, isScalar, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';

type Keys = readonly PropertyKey[];

/** Finds where a value begins; its key's place for a key that is itself in question, its nearest parent's where it is missing. */
export function offsetsIn(document: Document): (keys: Keys) => number {
  const pairs = new Map<YAMLMap, Map<string, Pair>>();
  const pairOf = (map: YAMLMap, key: PropertyKey): Pair | undefined => {
    let known = pairs.get(map);
    if (!known) {
      known = new Map(map.items.map((pair) => [nameOf(pair), pair] as const).reverse());
      pairs.set(map, known);
    }
    return known.get(String(key));
  };
  return (keys) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const key of keys) {
      const pair = isMap(node) ? pairOf(node, key) : undefined;
      node = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
      const found = startOf(pair?.key) ?? startOf(node);
      if (found === undefined) break;
      offset = found;
    }
    return offset;
  };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
