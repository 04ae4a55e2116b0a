// Beside the other script, where a page has a link to report a mistake by. Its address names the page; it gets the point
// of the text that the reader is at: at the words they have marked, at the note or heading opened last, or in sight.
addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement) || !target.matches('.report')) return;
  const points = [...document.querySelectorAll('.text [id]:not(span)')];
  const above = (/** @type {number} */ y) => points.findLast((point) => point.getBoundingClientRect().top <= y);
  const marked = getSelection();
  const opened = decodeURIComponent(location.hash).replace(/^#(note|at)-/, '#ref-');
  const point =
    marked?.type === 'Range'
      ? above(marked.getRangeAt(0).getBoundingClientRect().bottom)
      : (points.find(({ id }) => '#' + id === opened) ?? above(innerHeight / 2));
  const page = encodeURIComponent(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  // A second report has another point.
  if (point)
    target.href = target.href.replace(RegExp(`${page}(%23[^&#]*)?`), page + encodeURIComponent('#' + point.id));
});
