/** A content folder on disk that a case's changes are written into, and taken out of again: most files stay as they are. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadStory, type Story } from '../../src/explainer/story.ts';
import { filesIn } from '../../src/files/list.ts';
import { rightContent } from '../unit/content-folder.ts';
import { edited, type Base, type Case } from './cases.ts';

const tiny = join(import.meta.dirname, '../fixtures/tiny');

export const contentOf: Record<Base, Map<string, Buffer>> = {
  small: new Map(Object.entries(rightContent).map(([path, text]) => [path, Buffer.from(text)])),
  tiny: new Map(filesIn(tiny).map((path) => [path, readFileSync(join(tiny, path))])),
};

export interface Workplace {
  /**
   * Loads what a case makes of the content, as the live preview does after an edit, and hands it over.
   * @param use gets the story and the texts of the files that were changed
   */
  with: <Result>(made: Case, use: (story: Story, changed: Map<string, Buffer>) => Promise<Result>) => Promise<Result>;
  remove: () => void;
}

export function workplace(): Workplace {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const write = (folder: string, path: string, bytes: Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  const bases = new Map<Base, { folder: string; former: Story }>();
  const baseOf = (base: Base) => {
    const known = bases.get(base);
    if (known) return known;
    const folder = join(root, base);
    for (const [path, bytes] of contentOf[base]) write(folder, path, bytes);
    const made = { folder, former: loadStory(folder) };
    bases.set(base, made);
    return made;
  };
  return {
    async with({ base, edits }, use) {
      const { folder, former } = baseOf(base);
      const right = contentOf[base];
      const changed = new Map<string, Buffer>();
      const touched = new Set<string>();
      try {
        for (const edit of edits) {
          const { path } = edit;
          touched.add(path);
          const after = edited(changed.get(path) ?? right.get(path), edit);
          rmSync(join(folder, path), { force: true });
          changed.delete(path);
          if (after) {
            write(folder, path, after);
            changed.set(path, after);
          } else if (edit.kind === 'link') {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            symlinkSync(edit.target, join(folder, path));
          }
        }
        return await use(loadStory(folder, former), changed);
      } finally {
        for (const path of touched) {
          rmSync(join(folder, path), { force: true });
          const bytes = right.get(path);
          if (bytes) write(folder, path, bytes);
        }
      }
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
