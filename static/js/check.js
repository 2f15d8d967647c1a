// Shows the check's rows as they come in; the finished page is fetched whole, and its heading is
// read out once. A page that waits for the next check hears only when it begins.
const SLOW = 10_000;

export function attach([place]) {
  const status = place.querySelector('[data-status]');
  const aloud = place.querySelector('[data-aloud]');
  const bar = place.querySelector('[data-bar]');
  const rows = new Map([...document.querySelectorAll('[data-row]')].map((row) => [row.dataset.row, row]));
  const said = {
    granted: place.dataset.saidGranted,
    missing: place.dataset.saidMissing,
    unclear: place.dataset.saidUnclear,
    closed: place.dataset.saidClosed,
  };
  let patience;

  // Said once when nothing was heard for a while, so that nobody waits in front of the page.
  const wait = () => {
    if (!place.dataset.slow) return;
    clearTimeout(patience);
    patience = setTimeout(() => {
      status.textContent = place.dataset.slow;
      aloud.textContent = place.dataset.slow;
    }, SLOW);
  };

  const show = ({ sentence, found, total, verdicts }) => {
    wait();
    bar.max = total;
    bar.value = found;
    // For the eyes only: a screen reader would never come to an end.
    status.textContent = sentence;
    for (const [id, verdict] of Object.entries(verdicts)) {
      const row = rows.get(id);
      if (!row || row.classList.contains(`mark-${verdict}`)) continue;
      row.className = `mark mark-${verdict} is-new`;
      row.parentElement.querySelector('[data-said]').textContent = said[verdict] ?? '';
    }
  };

  const events = new EventSource(place.dataset.check);
  events.addEventListener('progress', (event) => show(JSON.parse(event.data)));
  events.addEventListener('done', (event) => {
    events.close();
    clearTimeout(patience);
    const { next } = JSON.parse(event.data);
    // The same address with another fragment would not be fetched again.
    if (next === location.pathname + location.search) {
      location.hash = 'result';
      location.reload();
    } else {
      location.replace(`${next}#result`);
    }
  });
  addEventListener('pagehide', () => events.close());
}
