// A second click on a slow day would only do the same again.
export function attach(forms) {
  for (const form of forms) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = 'yes';
      form.querySelector('button:not([type="button"])')?.setAttribute('aria-disabled', 'true');
    });
    addEventListener('pageshow', () => {
      delete form.dataset.sent;
      form.querySelector('button:not([type="button"])')?.removeAttribute('aria-disabled');
    });
  }
}
