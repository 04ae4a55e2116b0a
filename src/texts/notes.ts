/** Numbers the sources of a page in the order in which its text marks them. */
import { markId, noteId, notePlaceId } from '../explainer/frame-ids.ts';
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
  /** Where in the source: each place that marks name, in the order of the text, with an id and those marks. */
  places: { id: string; place: string; marks: string[] }[];
}

export interface Notes {
  list: Note[];
  /**
   * Adds a mark to the note of its source.
   * @returns the note, the mark's id, and the id that it leads to: of the note, or of a place in it
   */
  mark: (label: string) => { note: Note; id: string; leadsTo: string };
}

export function notesOf(explainer: Explainer): Notes {
  const notes = new Map<string, Note>();
  const noteOf = ({ id, alone }: ReturnType<typeof sourceOfMark>): Note => {
    const key = alone ? `${id}!` : id;
    const known = notes.get(key);
    if (known) return known;
    const source = explainer.find.source(id);
    if (!source) throw new Error(`The source ${id} is not in sources.yaml.`);
    const number = notes.size + 1;
    const note = { number, id: noteId(number), source, alone, marks: [], places: [] };
    notes.set(key, note);
    return note;
  };
  return {
    get list() {
      return [...notes.values()];
    },
    mark(label) {
      const named = sourceOfMark(label);
      const note = noteOf(named);
      const id = markId(note.number, note.marks.length + 1);
      note.marks.push(id);
      return { note, id, leadsTo: named.place ? placeIn(note, named.place, id) : note.id };
    },
  };
}

/** Adds a mark to a place that a note names, and returns the id of that. */
function placeIn({ number, places }: Note, place: string, mark: string): string {
  let named = places.find((candidate) => candidate.place === place);
  if (!named) places.push((named = { id: notePlaceId(number, places.length + 1), place, marks: [] }));
  named.marks.push(mark);
  return named.id;
}
