/** What a phone needs to keep the site among its apps, in one language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { frontUrl, url } from '../../site.ts';
import type { Explainer } from '../../explainer/model.ts';
import { getExplainers } from '../../explainer/handed-over.ts';

export const getStaticPaths = (() =>
  getExplainers().map((explainer) => ({
    params: { language: explainer.prefix.slice(0, -1) || undefined },
    props: { explainer },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ explainer: Explainer }> = ({ props: { explainer } }) =>
  Response.json({
    name: explainer.facts.name,
    short_name: explainer.facts.name,
    description: explainer.front.summary,
    lang: explainer.language,
    id: frontUrl(explainer.prefix),
    start_url: frontUrl(explainer.prefix),
    scope: frontUrl(explainer.prefix),
    display: 'minimal-ui',
    background_color: explainer.theme.light.paper,
    theme_color: explainer.theme.light.paper,
    icons: [
      { src: url('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: url('icon-512.png'), type: 'image/png', sizes: '512x512' },
    ],
  });
