// This page came out of a form. Its address becomes that of what the form made, so that loading it
// again does not do the same again.
export function attach([place]) {
  history.replaceState(null, '', place.dataset.address);
}
