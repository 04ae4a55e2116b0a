/** What stands in the way of writing something new. */

/** Thrown where nothing is written; its message says why and what to do. */
export class RequestError extends Error {
  override name = 'RequestError';
}
