// Keeps each box as it is crossed off, and counts along.
export function attach([form]) {
  const boxes = [...form.querySelectorAll('input[name="ticked"]')];
  const tally = form.querySelector('[data-tally]');
  let last = Promise.resolve();
  form.addEventListener('change', ({ target }) => {
    if (target.name !== 'ticked') return;
    const count = boxes.filter((box) => box.checked).length;
    tally.textContent = `${count} of ${tally.dataset.of} crossed off`;
    const body = new URLSearchParams({ permission: target.value, ticked: String(target.checked) });
    // One after the other, so that the last click wins; the button saves them all anyway.
    last = last.then(() => fetch(form.dataset.ticks, { method: 'POST', body }).catch(() => {}));
  });
}
