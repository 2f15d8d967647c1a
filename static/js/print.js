// On paper everything is open: what is folded away cannot be clicked there.
export function attach(folded) {
  const opened = new Set();
  addEventListener('beforeprint', () => {
    for (const part of folded) {
      if (part.open || part.classList.contains('no-print')) continue;
      part.open = true;
      opened.add(part);
    }
  });
  addEventListener('afterprint', () => {
    for (const part of opened) part.open = false;
    opened.clear();
  });
}
