// Keeps each box as it is crossed off, crosses off whole groups, and counts along.
export function attach([form]) {
  const tally = form.querySelector('[data-tally]');
  const counted = [...form.querySelectorAll('.boxes, fieldset')];
  let last = Promise.resolve();

  const boxes = (part) => [...part.querySelectorAll('input[name="ticked"]')];
  const words = (text, part) => {
    const all = boxes(part);
    const ticked = all.filter((box) => box.checked).length;
    return text.replace('{ticked}', ticked).replace('{total}', all.length);
  };
  const count = () => {
    tally.textContent = words(form.dataset.tallyOf, form);
    for (const part of counted) {
      const shown = part.querySelector('small');
      if (shown) shown.textContent = words(form.dataset.of, part);
      const whole = part.querySelector('[data-group]');
      if (!whole || !part.matches('fieldset')) continue;
      const all = boxes(part);
      whole.checked = all.every((box) => box.checked);
      whole.indeterminate = !whole.checked && all.some((box) => box.checked);
    }
  };
  const keep = (changed, ticked) => {
    const body = new URLSearchParams({ ticked: String(ticked) });
    for (const box of changed) body.append('permission', box.value);
    // One after the other, so that the last click wins; the button saves them all anyway.
    last = last.then(() => fetch(form.dataset.ticks, { method: 'POST', body }).catch(() => {}));
  };

  for (const group of form.querySelectorAll('fieldset')) {
    const name = group.querySelector('legend').firstChild.textContent.trim();
    const why = group.querySelector(':scope > a');
    why?.setAttribute('aria-label', `${why.textContent} ${name}`);
    if (boxes(group).length > 1) group.querySelector('legend').after(wholeGroup(name, form.dataset.whole));
  }
  form.addEventListener('change', ({ target }) => {
    if (target.matches('[data-group]')) {
      const changed = boxes(target.closest('fieldset')).filter((box) => box.checked !== target.checked);
      for (const box of changed) box.checked = target.checked;
      if (changed.length > 0) keep(changed, target.checked);
    } else if (target.name === 'ticked') {
      keep([target], target.checked);
    }
    count();
  });
  // A browser that comes back may have put the boxes as they were.
  count();
  addEventListener('pageshow', count);
}

// One box for all of a group.
function wholeGroup(name, word) {
  const label = document.createElement('label');
  label.className = 'all';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.dataset.group = '';
  box.setAttribute('aria-label', `${word}: ${name}`);
  label.append(box, word);
  return label;
}
