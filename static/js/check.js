// Shows the check's rows as they come in; the finished page is fetched whole. A page that waits for
// the next check hears only when it begins.
export function attach([place]) {
  const status = place.querySelector('[data-status]');
  const bar = place.querySelector('[data-bar]');
  const rows = new Map([...document.querySelectorAll('[data-row]')].map((row) => [row.dataset.row, row]));
  const said = { granted: ': in place', missing: ': not ticked', unclear: ': cannot be told' };
  let at = 0;

  const show = ({ sentence, found, total, verdicts }) => {
    bar.max = total;
    bar.value = found;
    for (const [id, verdict] of Object.entries(verdicts)) {
      const row = rows.get(id);
      if (!row || row.classList.contains(`mark-${verdict}`)) continue;
      row.className = `mark mark-${verdict}`;
      row.parentElement.querySelector('[data-said]').textContent = said[verdict] ?? '';
    }
    // Not at every row: a screen reader would never come to an end.
    const quarter = Math.floor((4 * found) / Math.max(total, 1));
    if (status.textContent !== sentence && (quarter !== at || found === 0)) {
      at = quarter;
      status.textContent = sentence;
    }
  };

  const events = new EventSource(place.dataset.check);
  events.addEventListener('progress', (event) => show(JSON.parse(event.data)));
  events.addEventListener('done', (event) => {
    events.close();
    const { next } = JSON.parse(event.data);
    // The same address with another fragment would not be fetched again.
    if (next === location.pathname && location.search === '') {
      location.hash = 'result';
      location.reload();
    } else {
      location.replace(`${next}#result`);
    }
  });
  addEventListener('pagehide', () => events.close());
}
