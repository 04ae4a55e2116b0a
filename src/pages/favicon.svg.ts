/** The site's icon as the drawing that it is. */
import type { APIRoute } from 'astro';
import { iconSvg } from '../icons/icon.ts';

export const GET: APIRoute = () => new Response(iconSvg, { headers: { 'Content-Type': 'image/svg+xml' } });
