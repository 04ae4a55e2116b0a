/** Where a page can be sent by a plain link: no script of theirs, no tracking, only its title and its address. */

export interface ShareLink {
  name: string;
  href: string;
}

/** The services in the order in which readers use them for news; email stands last, under its name in the language. */
export function shareLinksOf(title: string, address: string, email: string): ShareLink[] {
  const text = encodeURIComponent(title);
  const url = encodeURIComponent(address);
  return [
    { name: 'WhatsApp', href: `https://wa.me/?text=${text}%20${url}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${url}&text=${text}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X', href: `https://twitter.com/intent/tweet?text=${text}&url=${url}` },
    { name: 'LINE', href: `https://social-plugins.line.me/lineit/share?url=${url}&text=${text}` },
    { name: email, href: `mailto:?subject=${text}&body=${url}` },
  ];
}
