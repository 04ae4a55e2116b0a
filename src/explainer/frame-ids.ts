/** Ids that the frame of every page uses, beside those of its text: the content may not use them. */

export const frameIds = {
  main: 'main',
  contentsSections: 'contents-sections',
  contentsReferences: 'contents-references',
  notes: 'notes',
  points: 'points',
  questions: 'questions',
  more: 'more',
} as const;

/** The note of a number, as marks lead to it. */
export const noteId = (number: number) => `note-${number}`;

/** The nth place in its source that a note names. */
export const notePlaceId = (number: number, nth: number) => `${noteId(number)}-${nth}`;

/** The place of the nth mark of a note, as the note leads back to it. */
export const markId = (number: number, nth: number) => `ref-${number}-${nth}`;

/** The caption of the nth table on a page. */
export const tableId = (nth: number) => `table-${nth}`;

/** What explains a person, institution or term. */
export const explanationId = (entryId: string) => `about-${entryId}`;

/** True for an id that the frame of a page may use, given the people, institutions and terms that it may explain. */
export function isFrameId(id: string, entries: { id: string }[]): boolean {
  const isNumbered = /^(?:note|table)-\d+$|^(?:note|ref)-\d+-\d+$/.test(id);
  return (
    isNumbered ||
    Object.values<string>(frameIds).includes(id) ||
    (id.startsWith(explanationId('')) && entries.some((entry) => explanationId(entry.id) === id))
  );
}
