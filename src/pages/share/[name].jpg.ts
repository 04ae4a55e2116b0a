/** The pictures that messengers show of each page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getExplainers, getTheme } from '../../explainer/handed-over.ts';
import { kept } from '../../files/kept.ts';
import { signWith } from '../../icons/logo.ts';
import { publishedBytes } from '../../pictures/picture.ts';
import { drawCard } from '../../share-pictures/draw.ts';
import { drawLeadCard } from '../../share-pictures/draw-lead.ts';
import { fontFor, sharePictureOf, type SharePicture } from '../../share-pictures/picture.ts';

export const getStaticPaths = (() =>
  getExplainers().flatMap((explainer) =>
    [...explainer.pages, ...explainer.forecastPages].map((page) => {
      const picture = sharePictureOf(explainer, page);
      return { params: { name: picture.name }, props: { picture } };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SharePicture }, { name: string }> = async ({ params, props }) => {
  const { card, lead } = props.picture;
  const bytes = await kept({ kind: 'share-pictures', key: params.name }, async () => {
    const theme = getTheme();
    const means = { logo: (await signWith(theme)).logo, font: fontFor(theme) };
    return lead
      ? drawLeadCard(card, { bytes: await publishedBytes(lead), kind: lead.kind }, means)
      : drawCard(card, means);
  });
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/jpeg' } });
};
