/** The site's icon for programs that ask for `favicon.ico` of their own accord. */
import type { APIRoute } from 'astro';
import { getTheme } from '../explainer/handed-over.ts';
import { iconIco } from '../icons/icon.ts';
import { signWith } from '../icons/logo.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await iconIco(32, await signWith(getTheme()))), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
