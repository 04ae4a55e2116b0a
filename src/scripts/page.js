// The script of every page. It only adds: pages are whole without it. Where names have explanations, or a mistake can be
// reported, others stand behind it. It runs before the first paint, so it sets two attributes, by which the style shows
// what will work, and listens; all else waits until the page is painted, or until it is asked.
const root = document.documentElement;

/** Reads or writes the chosen theme; browsers that keep nothing forget it. */
const themeChoice = (/** @type {string | undefined} */ choice = undefined) => {
  try {
    if (choice !== undefined) localStorage.theme = choice;
    return localStorage.theme;
  } catch {
    return choice;
  }
};
const showTheme = (/** @type {string | undefined} */ theme) => {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
};
showTheme(themeChoice());

const system = () => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
const isDark = () => (root.dataset.theme || system()) === 'dark';
/** The switch says whether the page is dark. */
const tellTheme = () => document.querySelector('.theme')?.setAttribute('aria-pressed', `${isDark()}`);

const canShare = 'share' in navigator;
root.dataset.can = `${canShare ? 'share ' : ''}${'clipboard' in navigator ? 'copy' : ''}`;

const page = () => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
// Who has opened one point of the page passes on that point.
const here = () => page() + (document.querySelector(`.permalink[href="${location.hash}"]`) ? location.hash : '');
// Rejects when the reader thinks better of it, which is no fault to report.
const share = (/** @type {string} */ url) => navigator.share({ title: document.title, url }).catch(String);

/** Closes the note that is open, in its own place of the history: Back does not open it again. */
const closeNote = () => {
  const close = document.querySelector('.notes :target ~ .close');
  if (close instanceof HTMLAnchorElement) location.replace(close.hash);
};

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeNote();
});

addEventListener('click', async (event) => {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  if (target.matches('.theme')) {
    const wanted = isDark() ? 'light' : 'dark';
    // Who wants what the system has goes on following it.
    showTheme(themeChoice(wanted === system() ? '' : wanted));
    return tellTheme();
  }
  if (target.matches(`.close, [role=doc-noteref][href="${location.hash}"]`)) {
    event.preventDefault();
    return closeNote();
  }
  // What opens comes up from the foot of the screen, or down from its head: it is not to cover what opened it.
  const opener = target.closest('.name, [role=doc-noteref]');
  if (opener) root.toggleAttribute('data-low', opener.getBoundingClientRect().top > innerHeight / 2);
  const row = target.closest('[data-share]');
  if (target instanceof HTMLAnchorElement) {
    if (row) target.href = target.href.replace(encodeURIComponent(page()), encodeURIComponent(here()));
    // On a phone a permalink opens the share sheet at once: one tap here, one on the group to send it to.
    if (canShare && target.matches('.permalink') && matchMedia('(pointer: coarse)').matches)
      share(page() + target.hash);
  } else if (row && target instanceof HTMLButtonElement) {
    const { done } = target.dataset;
    const status = row.querySelector('[role=status]');
    if (!done || !status) return share(here());
    // Emptied first, so that a second copy is announced as well.
    status.textContent = '';
    await navigator.clipboard.writeText(here());
    status.textContent = done;
  }
});

// On the first visit, and when Back brings a page as it was left: another theme may have been chosen since.
addEventListener('pageshow', () => {
  showTheme(themeChoice());
  // Nobody sees the rest at once, and done before the first paint it would make that later.
  setTimeout(() => {
    tellTheme();
    // Beside the text the contents stand open; the style alone does so in newer browsers only.
    if (matchMedia('(min-width: 54rem)').matches) document.querySelector('.contents details')?.setAttribute('open', '');
    // What to fetch ahead: browsers hold every link against it.
    document.head.append(document.querySelector('template')?.content ?? '');
  }, 99);
});
