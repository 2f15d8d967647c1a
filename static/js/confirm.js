// "All of these" ticks and clears the boxes above it, and follows them.
export function attach([all]) {
  const boxes = [...all.form.querySelectorAll('input[name="permission"]')];
  all.form.addEventListener('change', ({ target }) => {
    if (target === all) {
      for (const box of boxes) box.checked = all.checked;
    } else {
      all.checked = boxes.every((box) => box.checked);
    }
  });
}
