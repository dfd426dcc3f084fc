import { readOptions } from './read-options.js';
import { dressPlace, showPieces } from './show-pieces.js';

/** Marks what is to become pieces, and says which ones. */
export const DIV = '[data-relu-lesson]';
const PREFIX = 'data-';

/**
 * Turns <div data-relu-lesson="graph" data-x="-1"> into pieces, those in the page and those added later: for
 * editors that drop elements they do not know. Every option is an attribute with data- before its name. What the
 * div holds is replaced, so it can be a link for readers without scripts.
 */
export function upgradeDivs() {
  const upgradeAll = () => {
    for (const div of document.querySelectorAll(DIV)) upgrade(/** @type {HTMLElement} */ (div));
  };
  upgradeAll();
  new MutationObserver(upgradeAll).observe(document, { childList: true, subtree: true });
}

/** @param {HTMLElement} div */
function upgrade(div) {
  // Also when another copy of this script has done it.
  if (div.querySelector(':scope > relu-lesson')) return;
  const options = readOptions(entriesOf(div));
  // A page that floats all its <div>s does not mean this one; its own style does.
  div.style.float ||= 'none';
  dressPlace(div, options);
  showPieces(div, options);
}

/**
 * @param {HTMLElement} div
 * @returns {[string, string][]}
 */
function entriesOf(div) {
  return [...div.attributes]
    .filter(({ name }) => name.startsWith(PREFIX))
    .map(({ name, value }) => [name === 'data-relu-lesson' ? 'show' : name.slice(PREFIX.length), value]);
}
