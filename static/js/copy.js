// Buttons that copy a word to be pasted elsewhere: their own, or the one that stands before them.
// A word that is marked itself gets one.
export function attach(found) {
  if (!navigator.clipboard) return;
  const said = document.querySelector('[data-said]') ?? spoken();
  for (const one of found) {
    const button = one.localName === 'code' ? buttonAfter(one, said.dataset.copyLabel) : one;
    const text = button.dataset.copy || button.previousElementSibling.textContent;
    if (!button.dataset.copy) button.setAttribute('aria-label', `${button.textContent} ${text}`);
    button.hidden = false;
    button.addEventListener('click', async () => {
      // Emptied first, so that the same words are said again.
      said.textContent = '';
      let words = said.dataset.copied;
      try {
        await navigator.clipboard.writeText(text);
        button.classList.add('is-copied');
        setTimeout(() => button.classList.remove('is-copied'), 1600);
      } catch {
        words = said.dataset.notCopied;
        select(button.previousElementSibling);
      }
      said.textContent = words.replace('{text}', () => text);
    });
  }
}

// A long list of words carries no buttons of its own.
function buttonAfter(word, label) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-plain button-s';
  button.textContent = label;
  word.after(' ', button);
  return button;
}

// Marks the word, so that the keyboard's own way of copying is one step away.
function select(word) {
  if (word?.localName === 'code') getSelection().selectAllChildren(word);
}

// Pages for staff speak English.
function spoken() {
  const said = document.createElement('p');
  said.className = 'sr';
  said.setAttribute('role', 'status');
  said.dataset.copied = 'Copied: {text}';
  said.dataset.notCopied = 'Copying did not work. Mark the text and copy it: {text}';
  document.body.append(said);
  return said;
}
