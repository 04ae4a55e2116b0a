/** Measures pages for the desk as they are asked for: to do so, a page has to be made. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv6 } from 'node:net';
import { measuresPath } from '../desk/path.ts';
import { measuresOf } from '../desk/measures.ts';
import { handedOver } from '../explainer/handed-over.ts';

/**
 * Answers `_desk/measures?` and a page's path with what the page measures, as JSON.
 * @param below the path that the preview is served below, with a slash at both ends
 */
export function sendMeasures(below: string) {
  return ({ url = '', socket }: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
    const [asked, path = ''] = url.split('?');
    const pages = handedOver()?.explainers.flatMap((explainer) => [...explainer.pages, ...explainer.forecastPages]);
    if (asked !== below + measuresPath || !pages?.some((page) => page.path === path)) {
      next();
      return;
    }
    const { localAddress = '127.0.0.1', localPort } = socket;
    const host = isIPv6(localAddress) ? `[${localAddress}]` : localAddress;
    fetch(`http://${host}:${localPort}${below}${path}`)
      .then((page) => page.text())
      .then(measuresOf)
      .then((measures) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(measures));
      }, next);
  };
}
