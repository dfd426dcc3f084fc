/**
 * The page's sections are native <details>: opens those around a place and brings it into view.
 * @param {string} id of a section or of anything inside one
 * @param {boolean} [isFollowed] whether the reader came by a link: then the focus goes there as well
 */
export function showSection(id, isFollowed = false) {
  const target = id ? document.getElementById(id) : null;
  if (!target) return;
  for (
    let details = target.closest('details');
    details;
    details = details.parentElement?.closest('details') ?? null
  ) {
    details.open = true;
  }
  target.scrollIntoView();
  if (!isFollowed) return;
  const place = target.querySelector(':scope > summary') ?? target;
  // A heading takes the focus only from a script; Tab goes on from there.
  if (place === target) target.tabIndex = -1;
  /** @type {HTMLElement} */ (place).focus({ preventScroll: true });
}
