// Takes the link's code from the address, so that it stays in no history, and waits for a click. It is
// written into the first page, so that it is there as soon as the page is: no module, no import.
(() => {
  const form = document.querySelector('[data-start]');
  let code = '';
  const take = () => {
    const found = location.hash.slice(1);
    if (!found.startsWith('st1_')) return;
    code = found;
    history.replaceState(null, '', location.pathname + location.search);
    form.elements.token.value = code;
    form.querySelector('[data-paste]').hidden = true;
    form.querySelector('[data-ready]').hidden = false;
    // This browser was let in by this very link: it goes on where it was.
    if (form.dataset.live && code.split('_')[1] === form.dataset.live) form.requestSubmit();
  };
  take();
  addEventListener('hashchange', take);
  // Another language leads back here. What stands behind the # comes along, and no server sees it.
  addEventListener('submit', ({ target }) => {
    if (code && target.matches('[data-language]')) target.action = `/setup/language#${code}`;
  });
  // A browser that goes back here must not show the code again.
  addEventListener('pagehide', () => {
    code = '';
    form.reset();
  });
})();
