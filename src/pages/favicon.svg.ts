/** The site's icon as the drawing that it is. */
import type { APIRoute } from 'astro';
import { getTheme } from '../explainer/story.ts';
import { iconSvg } from '../icons/icon.ts';

export const GET: APIRoute = () =>
  new Response(iconSvg(getTheme().light), { headers: { 'Content-Type': 'image/svg+xml' } });
