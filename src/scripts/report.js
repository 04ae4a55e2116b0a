// Beside the other script, where a page has a link to report a mistake by. Its address names the page; it gets the point
// that the reader is at: what was opened last, a note or a heading, else what is in sight. In the words of the other
// script, so that it costs little compressed.
addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement) || !target.matches('.report')) return;
  const points = [...document.querySelectorAll('.text [id]:not(span)')];
  const seen = points.findLast((id) => id.getBoundingClientRect().top < innerHeight / 2);
  const point = location.hash.slice(1) || seen?.id;
  // A second report has another point.
  if (point) target.href = target.href.replace(/(%23[^&#]*)?(?=#|$)/, '%23' + point);
});
