// The raw detail of a check: shown where it is asked for, and copied with one button. Without
// scripts it has a page of its own.
export function attach(places) {
  for (const place of places) {
    if (place.dataset.detail) {
      place.addEventListener('toggle', () => place.open && load(place), { once: true });
    } else {
      offer(place);
    }
  }
}

function load(place) {
  // Not fetch and innerHTML: this way the page is read without a string ever becoming HTML here.
  const request = new XMLHttpRequest();
  request.open('GET', place.dataset.detail);
  request.responseType = 'document';
  request.onload = () => {
    const raw = request.response?.querySelector('[data-raw]');
    if (request.status !== 200 || !raw) return;
    place.querySelector('[data-whole]').replaceWith(document.adoptNode(raw));
    offer(raw);
  };
  request.send();
}

function offer(raw) {
  if (!navigator.clipboard) return;
  const [text, button, said] = ['pre', 'button', '[role="status"]'].map((name) => raw.querySelector(name));
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(text);
      said.textContent = button.dataset.marked;
    }
  });
}
