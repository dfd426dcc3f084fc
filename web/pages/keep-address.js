/**
 * Links to the same page in another language take along what its address says: what was set, chosen or asked.
 * Except for `lang`, which would lead back.
 */
export function keepAddress() {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll('a[hreflang]')
  )) {
    link.addEventListener('click', () => {
      link.search = location.search.replace(/\blang=[^&]*&?/u, '');
      link.hash = location.hash;
    });
  }
}
