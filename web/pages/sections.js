/** The page's sections are native <details>: this opens the one a link leads to, and all of them for print. */

/** @param {string} id of a section or of anything inside one */
export function showSection(id) {
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
}

/** Paper has nothing to open: print shows every section, and afterwards each is as it was. */
export function openForPrint() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [
      .../** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('details:not([open])')),
    ];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
