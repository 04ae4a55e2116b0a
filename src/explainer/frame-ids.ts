/** Ids that the frame of every page uses, beside those of its text: the content may not use them. */

export const frameIds = {
  main: 'main',
  contentsSections: 'contents-sections',
  contentsReferences: 'contents-references',
  notes: 'notes',
  questions: 'questions',
  more: 'more',
} as const;

/** The note of a number, as its mark leads to it. */
export const noteId = (number: number) => `note-${number}`;

/** The mark of a note, as the list of notes leads back to it. */
export const markId = (number: number) => `ref-${number}`;

/** Where a note that was opened leads back to when it closes: beside its mark, and the page stays where it is. */
export const closedId = (number: number) => `at-${number}`;

/** The caption of the nth table on a page. */
export const tableId = (nth: number) => `table-${nth}`;

/** What explains a person, institution or term. */
export const explanationId = (entryId: string) => `about-${entryId}`;

/** True for an id that the frame of a page may use, given the people, institutions and terms that it may explain. */
export function isFrameId(id: string, entries: { id: string }[]): boolean {
  const isNumbered = /^(?:note|ref|at|table)-\d+$/.test(id);
  return (
    isNumbered ||
    Object.values<string>(frameIds).includes(id) ||
    (id.startsWith(explanationId('')) && entries.some((entry) => explanationId(entry.id) === id))
  );
}
