// Lets people look at the secret they are typing.
export function attach(buttons) {
  for (const button of buttons) {
    const input = document.getElementById(button.dataset.reveal);
    button.hidden = false;
    button.setAttribute('aria-controls', input.id);
    const show = (shown) => {
      input.type = shown ? 'text' : 'password';
      button.setAttribute('aria-pressed', String(shown));
    };
    button.addEventListener('click', () => show(input.type === 'password'));
    // A shown secret must not end up in the browser's list of things typed before.
    input.form.addEventListener('submit', () => show(false));
  }
}
