/** Tells search engines where the sitemap is, or, for a preview, to stay away. Read at a host's root only. */
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../site.ts';
import { hiddenFromSearch } from '../site.ts';

export const GET: APIRoute = () =>
  new Response(
    hiddenFromSearch
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('sitemap-index.xml')}\n`,
  );
