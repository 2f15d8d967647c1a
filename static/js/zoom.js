// A picture opens large in a window over the page. Without scripts its link leads to a page of its own.
export function attach(links) {
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  const large = document.createElement('div');
  const picture = document.createElement('img');
  const caption = document.createElement('p');
  dialog.className = 'zoom';
  dialog.setAttribute('aria-labelledby', 'zoom-caption');
  close.type = 'button';
  close.className = 'button-plain button-s';
  large.className = 'large';
  large.dir = 'ltr';
  large.tabIndex = 0;
  large.setAttribute('role', 'region');
  large.setAttribute('aria-labelledby', 'zoom-caption');
  picture.className = 'picture';
  picture.alt = '';
  caption.id = 'zoom-caption';
  caption.className = 'quiet small';
  large.append(picture);
  dialog.append(close, large, caption);
  document.body.append(dialog);

  const open = (link) => {
    const small = link.querySelector('img');
    picture.setAttribute('width', small.getAttribute('width'));
    picture.setAttribute('height', small.getAttribute('height'));
    picture.src = small.src;
    caption.textContent = small.alt;
    close.textContent = link.dataset.zoom;
    dialog.showModal();
  };

  // The page around it does nothing else with a tap: anywhere closes.
  dialog.addEventListener('click', () => dialog.close());

  // Pictures may come later, with news of a check.
  const linkOf = (event) => event.target.closest?.('a[data-zoom]');
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link);
  });
  document.addEventListener('keydown', (event) => {
    const link = linkOf(event);
    if (!link || event.key !== ' ') return;
    event.preventDefault();
    open(link);
  });
  for (const link of links) link.setAttribute('aria-haspopup', 'dialog');
}
