import { embedStrings as words } from '../content/en/strings-embed.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { readOptions } from './read-options.js';

/**
 * Reads what the address of a frame asks for: its query and, for files that take none, `#show=graph&x=1`. A
 * fragment that begins with `#?` is the host's own (WordPress).
 *
 * Anybody can write an address, so it may not make the page ask another site for questions.
 * @param {Pick<Location, 'search' | 'hash' | 'href'>} address
 * @returns {import('./read-options.js').Options}
 */
export function addressOptions({ search, hash, href }) {
  const fragment = hash.startsWith('#?') ? '' : hash.slice(1);
  const options = readOptions([...new URLSearchParams(search), ...new URLSearchParams(fragment)]);
  const src = options.values.get('src');
  if (src === undefined || isSameSite(src, href)) return options;
  const values = new Map([...options.values].filter(([name]) => name !== 'src'));
  return { ...options, values, problems: [...options.problems, fillTemplate(words.src, { found: src })] };
}

/**
 * @param {string} src
 * @param {string} page
 */
function isSameSite(src, page) {
  // The page itself may be one that no address is relative to.
  if (!URL.canParse(src, page)) return false;
  const { origin, protocol } = new URL(src, page);
  return /^https?:$/u.test(protocol) && origin === new URL(page).origin;
}
