const SAFE = ['http:', 'https:', 'file:'];

/**
 * A link of a bank, which may be anybody's: only one that leads to a page, never one that runs a script.
 * @param {string} link
 * @param {string} page address that it is relative to
 * @returns {string} '' when there is none that is safe
 */
export function safeLink(link, page) {
  if (link === '' || !URL.canParse(link, page)) return '';
  return SAFE.includes(new URL(link, page).protocol) ? link : '';
}
