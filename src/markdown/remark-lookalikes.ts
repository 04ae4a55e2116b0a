/** Notes among the tree's data what was meant as Markdown and is printed as it was typed, for the checker to tell. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Fault } from './fault.ts';
import { lookalikesIn } from './lookalikes.ts';
import { typedBlocks } from './typed.ts';

declare module 'mdast' {
  interface RootData {
    lookalikes?: Fault[];
  }
}

export function remarkLookalikes() {
  return (tree: Root, file: VFile) => {
    const lookalikes = lookalikesIn(typedBlocks(tree, String(file)));
    if (lookalikes.length > 0) tree.data = { ...tree.data, lookalikes };
  };
}
