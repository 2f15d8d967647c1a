// Another language loads the page anew: what was typed so far comes along. Secrets do not.
export function attach([form]) {
  const key = `typed:${location.pathname}`;
  const fields = () => [...document.querySelectorAll(
    'input[type="text"], input[type="email"], input[type="checkbox"], input[type="radio"], textarea',
  )].filter((field) => field.id && !field.form?.querySelector('[type="password"], #token, #code'));
  try {
    const typed = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    sessionStorage.removeItem(key);
    for (const field of fields().filter((known) => known.id in typed)) {
      if ('checked' in field && /checkbox|radio/.test(field.type)) field.checked = typed[field.id];
      else field.value = typed[field.id];
    }
    form.addEventListener('submit', () => {
      const now = fields().map((field) => [
        field.id, /checkbox|radio/.test(field.type) ? field.checked : field.value,
      ]);
      sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(now)));
    });
  } catch {
    // A browser that keeps nothing for us loses what was typed, and nothing else.
  }
}
