/** Where the desk is in the live preview, below the base: no page of a story has such an address. */
export const deskPath = '_desk/';

/** Where it asks what a page measures. */
export const measuresPath = `${deskPath}measures`;
