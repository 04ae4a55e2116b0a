/** What the live preview answers with before there was anything whole to show. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { handedOver } from '../explainer/handed-over.ts';

/**
 * Answers with a page that holds nothing but the preview's script, which lays over it what is to be mended and fetches
 * it anew once that is done.
 * @param below the path that the preview is served below, with a slash at both ends
 */
export function emptyPage(below: string) {
  return ({ url = '' }: IncomingMessage, response: ServerResponse, next: () => void) => {
    const isOfVite = /^(?:@|__|node_modules\/)/.test(url.slice(url.startsWith(below) ? below.length : 1));
    if (handedOver() || isOfVite) {
      next();
      return;
    }
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Nothing can be shown yet</title>
<script type="module" src="${below}@vite/client"></script></html>`);
  };
}
