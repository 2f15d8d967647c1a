// Keeps a page up to date: when the server says that something changed, the page is fetched anew
// and the parts that look different take the place of the old ones.
import { attach as attachCopy } from './copy.js';

export function attach([place]) {
  const said = document.createElement('p');
  said.className = 'sr';
  said.setAttribute('role', 'status');
  document.body.append(said);
  let busy = false;
  let again = false;

  const parts = (root) => new Map(
    [...root.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]),
  );

  const swap = (old, fresh) => {
    const focus = old.contains(document.activeElement) ? document.activeElement.id : '';
    for (const details of old.querySelectorAll('details[id]')) {
      const same = fresh.querySelector(`#${CSS.escape(details.id)}`);
      if (same) same.open = details.open;
    }
    old.replaceWith(document.adoptNode(fresh));
    if (focus) document.getElementById(focus)?.focus();
  };

  const show = (page) => {
    const now = page?.querySelector('[data-live]');
    // Logged out, or the page is another one: the whole address is asked for again.
    if (!now) return location.reload();
    // What was said of a check is over with it.
    if (!('running' in now.dataset)) document.querySelector('[data-passing]')?.remove();
    const standing = (root) => root.querySelector('[data-standing]')?.textContent.trim() ?? '';
    place.toggleAttribute('data-running', 'running' in now.dataset);
    const [before, after] = [standing(place), standing(now)];
    const [shown, fresh] = [parts(place), parts(now)];
    const marked = getSelection();
    const same = [...fresh.keys()].join() === [...shown.keys()].join();
    if (same) {
      for (const [name, part] of fresh) {
        const old = shown.get(name);
        const reading = !marked.isCollapsed && marked.containsNode(old, true);
        if (!reading && old.outerHTML !== part.outerHTML) swap(old, part);
      }
    } else {
      place.replaceChildren(...[...now.childNodes].map((node) => document.adoptNode(node)));
    }
    const copies = place.querySelectorAll('[data-copy][hidden]');
    if (copies.length > 0) attachCopy(copies);
    if (before !== after) said.textContent = after;
  };

  const look = () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    // Not fetch and innerHTML: this way the page is read without a string ever becoming HTML here.
    const request = new XMLHttpRequest();
    request.open('GET', location.pathname);
    request.responseType = 'document';
    request.timeout = 15000;
    request.onload = () => {
      if (request.status < 500 && request.status !== 429) show(request.response);
    };
    request.onloadend = () => {
      busy = false;
      if (again) {
        again = false;
        setTimeout(look, 300);
      }
    };
    request.send();
  };

  const events = new EventSource(place.dataset.live);
  events.addEventListener('changed', look);
  addEventListener('pagehide', () => events.close());
}
