/** What in a YAML document cannot be taken as it was meant, and where it stands. */
import { isAlias, isCollection, isScalar, visit, type Document, type Node } from 'yaml';

export interface YamlFault {
  offset: number;
  what: string;
  /** Where it is not what quoting mends. */
  mend?: string;
}

const tooDeep = { what: 'too much stands in one another', mend: 'Flatten it.' };
/** How often all that a name stands for may be put in its place: one that names others grows with each of them. */
const MOST_COPIES = 100;
/** The library looks for each among all that is named. */
const MOST_ALIASES = 1000;

/** What the document says as plain data, or why that would be too much. */
export function valueOf(document: Document): { value?: unknown; fault?: YamlFault } {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_COPIES }) ?? {} };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let offset = 0;
    visit(document, {
      Alias: (_key, alias) => {
        offset = startOf(alias) ?? 0;
        return visit.BREAK;
      },
    });
    const mend = 'Write out what is named so often.';
    return { fault: { offset, what: `its aliases (*) stand for more than ${MOST_COPIES} copies`, mend } };
  }
}

const startOf = ({ range }: Pick<Node, 'range'>) => range?.[0];

/** Why the YAML cannot be taken as it was meant, and where; warnings too, for they swallow words. */
export function faultsOf(document: Document): YamlFault[] {
  const others = [...document.errors, ...document.warnings].map(({ message, pos, code }) => {
    if (message.startsWith('Maximum call stack')) return { offset: pos[0], ...tooDeep };
    if (code === 'MULTIPLE_DOCS')
      return { offset: pos[0], what: 'a second document begins', mend: 'Remove the line ---; a file is one document.' };
    // The commonest of all, said by the library in words that only it understands.
    const what = message.startsWith('Nested mappings are not allowed in compact')
      ? 'a text holds ": " and stands in no quotes'
      : message.replace(/(?: at line \d+, column \d+:?)?(?:\n[\s\S]*)?$/, '');
    return { offset: code === 'MISSING_CHAR' ? (startOfScalarAt(document, pos[0]) ?? pos[0]) : pos[0], what };
  });
  return [...faultsOfNames(document), ...faultsOfKeys(document), ...others];
}

/** A name (`&name`) and what it is named by (`*name`) are as often the first sign of a text that needs quotes. */
function faultsOfNames(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const named = new Map<string, Node>();
  const unused = new Map<string, Node>();
  let aliases = 0;
  visit(document, {
    Alias: (_key, alias, path) => {
      const node = named.get(alias.source);
      const fault = (what: string) =>
        void faults.push({ offset: startOf(alias) ?? 0, what: `*${alias.source} ${what}` });
      aliases += 1;
      if (aliases === MOST_ALIASES + 1)
        faults.push({
          offset: startOf(alias) ?? 0,
          what: `more than ${MOST_ALIASES} aliases (*) stand in it`,
          mend: 'Write out what they name.',
        });
      if (!node) fault('names nothing');
      else if (path.includes(node as (typeof path)[number])) fault('stands in what it names');
      unused.delete(alias.source);
    },
    Value: (_key, node) => {
      if (!node.anchor) return;
      named.set(node.anchor, node);
      unused.set(node.anchor, node);
    },
  });
  for (const [name, node] of unused)
    faults.push({ offset: startOf(node) ?? 0, what: `&${name} is a name that no *${name} uses` });
  return faults;
}

/** A key has to be a word: a list or a table as a key is mostly a text that begins with a bracket. */
function faultsOfKeys(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key) || key.value === null) continue;
        const word = String(key.value);
        if (seen.has(word)) faults.push({ offset: startOf(key) ?? 0, what: 'a key stands twice' });
        seen.add(word);
      }
    },
    Pair: (_key, { key, value }) => {
      const node = key as Node | null;
      const offset = (node && startOf(node)) ?? startOf((value ?? {}) as Node) ?? 0;
      if (isCollection(node)) faults.push({ offset, what: 'a list or a table stands where a key belongs' });
      else if (isAlias(node)) faults.push({ offset, what: 'an alias (*) stands where a key belongs' });
      else if (isScalar(node) && node.value === null)
        faults.push({ offset, what: 'nothing stands where a key belongs' });
      else if (isScalar(node) && node.value === '__proto__')
        faults.push({ offset, what: '__proto__ cannot be a key', mend: 'Write another word.' });
    },
  });
  return faults;
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
