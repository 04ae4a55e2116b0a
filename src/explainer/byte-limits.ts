/** What a page may weigh, compressed and without its pictures, in bytes: what a phone should wait for. */
import type { Page } from './model.ts';

/** The whole story on one page may weigh as much as a page and its picture. */
const WHOLE_STORY = 60_000;
const most: Record<Page['kind'], number> = { front: 10_000, section: 12_200, reference: 22_000, forecast: 12_200 };

export function byteLimitOf({ kind, body }: Page): number {
  const isWhole = body.children.some((node) => node.type === 'embed' && node.name === 'everything');
  return isWhole ? WHOLE_STORY : most[kind];
}
