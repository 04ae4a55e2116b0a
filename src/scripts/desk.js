// Fills in what each page measures, one after the other: to do so, the preview has to make it.
const fillIn = async () => {
  const { from = '', near = '1' } = document.getElementById('measures')?.dataset ?? {};
  const numbers = new Intl.NumberFormat('en-GB');
  for (const row of document.querySelectorAll('tr[data-path]')) {
    if (!(row instanceof HTMLTableRowElement)) continue;
    const { path = '', most = '' } = row.dataset;
    const answer = await fetch(`${from}?${path}`);
    const measures = await answer.json();
    const part = measures.bytes / Number(most);
    for (const cell of row.cells) {
      const { of = '' } = cell.dataset;
      if (of === 'part') cell.textContent = `${Math.floor(part * 100)}\u00a0%`;
      else if (of) cell.textContent = numbers.format(measures[of]);
    }
    row.toggleAttribute('data-near', part >= Number(near) && part <= 1);
    row.toggleAttribute('data-over', part > 1);
  }
};
fillIn();
