/** Numbers the sources of a page in the order in which its text marks them. */
import { markId, noteId } from '../explainer/frame-ids.ts';
import type { Explainer, Source } from '../explainer/model.ts';
import { sourceOfMark } from '../markdown/parse.ts';

/** A source as the page's list of notes shows it. */
export interface Note {
  number: number;
  id: string;
  source: Source;
  /** True where the page says that no other source has it. */
  alone: boolean;
  /** Ids of the marks in the text that lead to it, in order. */
  marks: string[];
}

export interface Notes {
  list: Note[];
  /** Adds a mark to the note of its source, and returns the note and the mark's id. */
  mark: (label: string) => { note: Note; id: string };
}

export function notesOf(explainer: Explainer): Notes {
  const notes = new Map<string, Note>();
  const noteOf = (label: string): Note => {
    const known = notes.get(label);
    if (known) return known;
    const { id, alone } = sourceOfMark(label);
    const source = explainer.find.source(id);
    if (!source) throw new Error(`The source ${id} is not in sources.yaml.`);
    const number = notes.size + 1;
    const note = { number, id: noteId(number), source, alone, marks: [] };
    notes.set(label, note);
    return note;
  };
  return {
    get list() {
      return [...notes.values()];
    },
    mark(label) {
      const note = noteOf(label);
      const id = markId(note.number, note.marks.length + 1);
      note.marks.push(id);
      return { note, id };
    },
  };
}
