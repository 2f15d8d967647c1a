// Scripts only add comfort: every page works without them.
document.documentElement.classList.add('js');

const parts = [
  ['[data-copy]', './js/copy.js'],
  ['[data-reveal]', './js/reveal.js'],
  ['[data-ticks]', './js/ticks.js'],
  ['[data-check]', './js/check.js'],
  ['[data-all]', './js/confirm.js'],
  ['[data-detail], [data-raw]', './js/detail.js'],
  ['[data-once]', './js/once.js'],
  ['[data-zoom]', './js/zoom.js'],
  ['[data-live]', './js/live.js'],
  ['[data-address]', './js/address.js'],
  ['[data-language]', './js/language.js'],
  ['[data-width]', './js/width.js'],
  ['details', './js/print.js'],
];

for (const [selector, module] of parts) {
  const found = document.querySelectorAll(selector);
  if (found.length > 0) {
    import(module).then((part) => part.attach(found));
  }
}

// What needs attention first takes the focus: a list of faults, or a result that was waited for.
const waiting = document.querySelector('[data-focus]')
  ?? (location.hash === '#result' ? document.getElementById('result') : null);
waiting?.focus();
