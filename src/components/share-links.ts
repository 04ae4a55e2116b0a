/** Where a page can be sent by a plain link: no script of theirs, no tracking, only its title and its address. */
import type { ShareTarget } from '../content/schemas.ts';

export interface ShareLink {
  name: string;
  href: string;
}

/** The services in the order of the content; email goes by its name in the language. */
export function shareLinksOf(
  targets: readonly ShareTarget[],
  { title, address, email }: { title: string; address: string; email: string },
): ShareLink[] {
  const text = encodeURIComponent(title);
  const url = encodeURIComponent(address);
  const links: Record<ShareTarget, ShareLink> = {
    whatsapp: { name: 'WhatsApp', href: `https://wa.me/?text=${text}%20${url}` },
    telegram: { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${text}` },
    facebook: { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    x: { name: 'X', href: `https://twitter.com/intent/tweet?text=${text}&url=${url}` },
    line: { name: 'LINE', href: `https://social-plugins.line.me/lineit/share?url=${url}&text=${text}` },
    email: { name: email, href: `mailto:?subject=${text}&body=${url}` },
  };
  return targets.map((target) => links[target]);
}
