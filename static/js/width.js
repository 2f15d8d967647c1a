// Says about how wide the window is, so that support can see the page as its reader does.
export function attach(fields) {
  const width = window.innerWidth;
  for (const field of fields) {
    field.value = width < 600 ? 'narrow' : width < 1000 ? 'medium' : 'wide';
  }
}
