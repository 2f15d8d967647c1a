// Takes the link's code from the address, so that it stays in no history, and waits for a click.
export function attach([form]) {
  const take = () => {
    const code = location.hash.slice(1);
    if (!code.startsWith('st1_')) return;
    history.replaceState(null, '', location.pathname);
    form.elements.token.value = code;
    form.querySelector('[data-paste]').hidden = true;
    form.querySelector('[data-ready]').hidden = false;
  };
  take();
  addEventListener('hashchange', take);
  // A browser that goes back here must not show the code again.
  addEventListener('pagehide', () => form.reset());
}
