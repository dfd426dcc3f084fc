import { embedStrings as words } from '../content/en/strings-embed.js';
import { baseStyles } from '../elements/styles/base-styles.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { announceHeight } from './announce-height.js';
import { dressPlace, showPieces } from './show-pieces.js';
import { submitInSandbox } from './submit-in-sandbox.js';

/**
 * Makes this page a frame that shows pieces: all that embed.html and the one file have in common.
 * @param {import('./read-options.js').Options} options
 * @param {{ title?: string }} [page] title: the name of the page; without it one that names the pieces
 */
export function startFrame(options, { title } = {}) {
  const content = /** @type {HTMLElement} */ (document.getElementById('content'));
  const heading = /** @type {HTMLElement} */ (content.querySelector('h1'));
  const place = /** @type {HTMLElement} */ (document.getElementById('pieces'));
  document.adoptedStyleSheets = baseStyles.styleSheet ? [baseStyles.styleSheet] : [];

  const pieces = options.pieces.map((piece) => words.pieces[piece]).join(words.listJoin);
  document.title = title ?? fillTemplate(words.title, { pieces });
  heading.textContent = document.title;
  dressPlace(document.documentElement, options);
  showPieces(place, options, { hasHeadings: true });
  submitInSandbox(document);
  announceHeight(content);
}
