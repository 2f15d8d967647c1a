// Buttons that copy a word to be pasted elsewhere: their own, or the one that stands before them.
export function attach(buttons) {
  if (!navigator.clipboard) return;
  const said = document.createElement('p');
  said.className = 'sr';
  said.setAttribute('role', 'status');
  document.body.append(said);
  for (const button of buttons) {
    if (!button.dataset.copy) {
      button.dataset.copy = button.previousElementSibling.textContent;
      button.setAttribute('aria-label', `Copy ${button.dataset.copy}`);
    }
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
      } catch {
        said.textContent = `Copying did not work. Mark the text and copy it: ${button.dataset.copy}`;
        return;
      }
      said.textContent = `Copied: ${button.dataset.copy}`;
      button.classList.add('is-copied');
      setTimeout(() => button.classList.remove('is-copied'), 1600);
    });
  }
}
