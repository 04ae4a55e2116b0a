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
  const chooser = document.querySelector('[data-theme-choice]');
  if (chooser) {
    chooser.hidden = false;
    const select = chooser.querySelector('select');
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
  for (const row of document.querySelectorAll('[data-share]')) {
    const url = document.querySelector('link[rel=canonical]').href;
    const [system, copy] = row.querySelectorAll('button');
    if (navigator.share) {
      system.hidden = false;
      system.onclick = () => navigator.share({ title: document.title, url }).catch(() => {});
    }
    if (navigator.clipboard) {
      copy.hidden = false;
      copy.onclick = () =>
        navigator.clipboard.writeText(url).then(() => {
          row.querySelector('[role=status]').textContent = copy.dataset.done;
        });
    }
  }
  if (!navigator.connection?.saveData && HTMLScriptElement.supports?.('speculationrules')) {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"moderate"}]}';
    document.head.append(rules);
  }
});
