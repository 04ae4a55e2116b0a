// The one script of the site. It only adds: pages are whole without it. Runs before the first paint, so that
// a chosen theme shows without a flash; what needs the document waits for it.
const root = document.documentElement;
const stored = () => {
  try {
    return localStorage.getItem('theme');
  } catch {
    return null;
  }
};
const theme = stored();
if (theme) root.dataset.theme = theme;

addEventListener('DOMContentLoaded', () => {
  /** @type {HTMLElement | null} */
  const chooser = document.querySelector('[data-theme-choice]');
  const select = chooser?.querySelector('select');
  if (chooser && select) {
    chooser.hidden = false;
    select.value = theme ?? '';
    select.onchange = () => {
      if (select.value) root.dataset.theme = select.value;
      else delete root.dataset.theme;
      try {
        if (select.value) localStorage.setItem('theme', select.value);
        else localStorage.removeItem('theme');
      } catch {
        // Without storage the choice holds for this page.
      }
    };
  }
  /** @type {HTMLLinkElement | null} */
  const canonical = document.querySelector('link[rel=canonical]');
  const page = canonical?.href ?? '';
  // Who has opened one point of the page passes on that point.
  const here = () => page + (document.querySelector(`.permalink[href="${location.hash}"]`) ? location.hash : '');
  const canShare = 'share' in navigator;
  // Rejects when the reader thinks better of it, which is no fault to report.
  const share = (/** @type {string} */ url) => navigator.share({ title: document.title, url }).catch(String);
  for (const row of document.querySelectorAll('[data-share]')) {
    const [system, copy] = row.querySelectorAll('button');
    const status = row.querySelector('[role=status]');
    if (canShare && system) {
      system.hidden = false;
      system.onclick = () => share(here());
    }
    if ('clipboard' in navigator && copy && status) {
      copy.hidden = false;
      copy.onclick = async () => {
        // Emptied first, so that a second copy is announced as well.
        status.textContent = '';
        await navigator.clipboard.writeText(here());
        status.textContent = copy.dataset.done ?? '';
      };
    }
    for (const link of row.querySelectorAll('a')) {
      const plain = link.href;
      link.onclick = () => {
        link.href = plain.replace(encodeURIComponent(page), encodeURIComponent(here()));
      };
    }
  }
  if (canShare && matchMedia('(pointer: coarse)').matches) {
    // On a phone a permalink opens the share sheet at once: one tap here, one on the group to send it to.
    document.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement && target.matches('.permalink')) share(page + target.hash);
    });
  }
  /** @type {{ saveData?: boolean } | undefined} */
  const connection = Reflect.get(navigator, 'connection');
  if (!connection?.saveData && HTMLScriptElement.supports?.('speculationrules')) {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"moderate"}]}';
    document.head.append(rules);
  }
});
