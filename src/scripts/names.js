// Beside the other script, where names on a page have explanations: there a tap opens what without it would be led to.
// An explanation closes as soon as one presses beside it: a tap on its name is then to open it no more.
/** @type {Element | null} */
let pressed;
addEventListener('pointerdown', () => {
  pressed = document.querySelector('.name[aria-expanded]');
});

addEventListener('click', (event) => {
  const { target } = event;
  const name = target instanceof HTMLElement && target.closest('.name');
  const explanation = name instanceof HTMLAnchorElement && document.getElementById(`about-${name.hash.slice(1)}`);
  if (!explanation || !('popover' in explanation) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // Keys press nothing.
  if (name.ariaExpanded || (event.detail && name === pressed)) return explanation.hidePopover();
  // @ts-expect-error The types do not know yet that Tab leads on from what has opened it.
  explanation.showPopover({ source: name });
  name.ariaExpanded = 'true';
  explanation.addEventListener('beforetoggle', () => name.removeAttribute('aria-expanded'), { once: true });
  // From here Tab leads into it; it gives the focus back when it closes.
  explanation.focus();
});
