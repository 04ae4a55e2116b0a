/** The pictures that messengers show of each page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getExplainers, getTheme } from '../../explainer/handed-over.ts';
import { kept } from '../../files/kept.ts';
import { signWith } from '../../icons/logo.ts';
import type { Card } from '../../share-pictures/card.ts';
import { drawCard } from '../../share-pictures/draw.ts';
import { fontFor, sharePictureOf } from '../../share-pictures/picture.ts';

export const getStaticPaths = (() =>
  getExplainers().flatMap((explainer) =>
    [...explainer.pages, ...explainer.forecastPages].map((page) => {
      const { name, card } = sharePictureOf(explainer, page);
      return { params: { name }, props: { card } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }, { name: string }> = async ({ params, props }) => {
  const picture = await kept({ kind: 'share-pictures', key: params.name }, async () => {
    const theme = getTheme();
    return drawCard(props.card, { logo: (await signWith(theme)).logo, font: fontFor(theme) });
  });
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/jpeg' } });
};
