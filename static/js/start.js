// Takes the link's code from the address, so that it stays in no history, and waits for a click. It is
// written into the first page before its form, so that the form never stands there without it: no module,
// no import.
(() => {
  let code = '';
  let form;
  const isCode = () => location.hash.startsWith('#st1_');
  if (isCode()) document.documentElement.classList.add('has-code');
  const take = () => {
    if (!isCode()) return;
    code = location.hash.slice(1);
    history.replaceState(null, '', location.pathname + location.search);
    form.elements.token.value = code;
    document.documentElement.classList.add('has-code');
    form.querySelector('[data-paste]').hidden = true;
    form.querySelector('[data-ready]').hidden = false;
    // This browser was let in by this very link: it goes on where it was.
    if (form.dataset.live && code.split('_')[1] === form.dataset.live) form.requestSubmit();
  };
  const begin = () => {
    form = document.querySelector('[data-start]');
    if (!form?.querySelector('button')) {
      requestAnimationFrame(begin);
      return;
    }
    take();
    addEventListener('hashchange', take);
    // A browser that goes back here must not show the code again.
    addEventListener('pagehide', () => {
      code = '';
      form.reset();
    });
  };
  begin();
  // Another language leads back here. What stands behind the # comes along, and no server sees it.
  addEventListener('submit', ({ target }) => {
    if (code && target.matches('[data-language]')) target.action = `/setup/language#${code}`;
  });
})();
