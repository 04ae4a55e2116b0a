/**
 * The shape of each verdict, drawn once: pages and share pictures take it from here. Time runs from left to right
 * and what came true stands full: a wedge that sinks held at first, one that rises came true later. Each is one path
 * in one colour, told from the others by its outline alone, also at 14 pixels, in forced colours and on paper.
 */

/** The shapes lie in a square so wide. */
export const verdictGrid = 16;

export const verdictShapes = {
  'came-true': 'M1 1h14v14H1z',
  'at-first': 'M1 1 15 15H1z',
  later: 'M15 1v14H1z',
  partly: 'M1 1h14v14H1zM2.5 2.5V9h11V2.5z',
  no: 'm4 1 4 4 4-4 3 3-4 4 4 4-3 3-4-4-4 4-3-3 4-4-4-4z',
  open: 'M1 1h5v2H3v3H1zM10 1h5v5h-2V3h-3zM15 10v5h-5v-2h3v-3zM6 15H1v-5h2v3h3z',
} as const;
