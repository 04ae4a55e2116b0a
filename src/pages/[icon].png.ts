/** The site's icon for phones and app lists, which take only pictures made of pixels. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getTheme } from '../explainer/handed-over.ts';
import { iconPng } from '../icons/icon.ts';
import { signWith } from '../icons/logo.ts';

const widths = { 'apple-touch-icon': 180, 'icon-512': 512 };

export const getStaticPaths = (() =>
  Object.entries(widths).map(([icon, pixels]) => ({ params: { icon }, props: { pixels } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ pixels: number }> = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(props.pixels, await signWith(getTheme()))), {
    headers: { 'Content-Type': 'image/png' },
  });
