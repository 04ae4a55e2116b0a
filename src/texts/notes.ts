/**
 * Numbers the notes of a page in the order of its text: marks that stand together are one note. A source is told in
 * full in the first note that cites it; later ones lead back there.
 */
import type { Explainer, Source } from '../explainer/model.ts';
import type { SourceMark } from '../markdown/source-marks.ts';

/** What one mark in the text leads to. */
export interface Note {
  number: number;
  sources: CitedSource[];
}

export interface CitedSource {
  source: Source;
  /** The note that tells this source in full, where it was cited before. */
  firstIn?: number;
  /** True where the text says that no other source has it. */
  alone: boolean;
  /** Where in the source, in words. */
  places: string[];
}

export interface Notes {
  list: Note[];
  /** Adds the note of marks that stand together. */
  add: (marks: SourceMark[]) => Note;
}

export function notesOf({ find }: Explainer): Notes {
  const list: Note[] = [];
  const firstNotes = new Map<string, number>();
  const sourceOf = (id: string): Source => {
    const source = find.source(id);
    if (!source) throw new Error(`The source ${id} is not in sources.yaml.`);
    return source;
  };
  return {
    list,
    add(marks) {
      const number = list.length + 1;
      const sources = new Map<string, CitedSource>();
      for (const { id, alone, place } of marks) {
        const firstIn = firstNotes.get(id);
        const cited = sources.get(id) ?? {
          source: sourceOf(id),
          ...(firstIn && { firstIn }),
          alone: false,
          places: [],
        };
        cited.alone ||= alone;
        if (place && !cited.places.includes(place)) cited.places.push(place);
        sources.set(id, cited);
      }
      for (const id of sources.keys()) if (!firstNotes.has(id)) firstNotes.set(id, number);
      const note = { number, sources: [...sources.values()] };
      list.push(note);
      return note;
    },
  };
}
