/** The site's icon as the drawing that it is. */
import type { APIRoute } from 'astro';
import { getTheme } from '../explainer/handed-over.ts';
import { iconSvg } from '../icons/icon.ts';
import { signWith } from '../icons/logo.ts';

export const GET: APIRoute = async () =>
  new Response(iconSvg(await signWith(getTheme())), { headers: { 'Content-Type': 'image/svg+xml' } });
