/** The text to paste for each place. docs/embedding.md says what each place keeps of it. */
import { LANGUAGE } from '../content/en/language.js';
import { embedStrings } from '../content/en/strings-embed.js';
import { PIECES } from '../embed/pieces.js';
import { escapeText } from '../export/markup.js';
import { withoutIsolates } from '../lesson/bidi.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { embedEntries, queryOf } from './choices.js';
import { chosenOptions } from './chosen-options.js';

/** @typedef {import('./choices.js').Choices} Choices */
/** @typedef {import('../embed/pieces.js').Piece} Piece */
/** @typedef {readonly import('../engine/descriptions.js').FunctionDescription[]} Functions */

/** How tall each piece is in a column of 700 CSS pixels, for places where a frame can't grow. */
const HEIGHTS = Object.freeze({ graph: 700, table: 830, neuron: 1110, quiz: 700, lab: 900 });
/** A taller frame scrolls: it would push all else off the page. */
const TALLEST = 1110;
const STATE_PIECES = ['graph', 'table', 'neuron'];

/**
 * @typedef {object} Scene
 * @property {Choices} choices with at least one piece
 * @property {Functions} functions
 * @property {string} site address of the folder that holds the lesson, with its last slash
 */

/** @type {Record<import('./places.js').Place, (scene: Scene) => string>} */
const SNIPPETS = {
  frame: (scene) => `${frame(scene)}\n<script src="${inSite(scene, 'relu-lesson-host.js')}"></script>`,
  moodle: (scene) => frame(scene),
  canvas: (scene) => frame(scene),
  wordpress: (scene) => frame(scene),
  markdown: (scene) => `${script(scene)}\n\n${tags(scene)}`,
  myst: (scene) => `\`\`\`{iframe} ${frameAddress(scene)}\n:width: 100%\n\`\`\``,
  quarto: (scene) => `\`\`\`{=html}\n${script(scene)}\n${tags(scene)}\n\`\`\``,
  reveal: (scene) => `<section>\n  ${frame(scene, 'data-src')}\n</section>`,
  jupyter: (scene) =>
    `from IPython.display import IFrame\n\nIFrame(${JSON.stringify(frameAddress(scene))}, width="100%", height=${heightOf(scene)})`,
  html: (scene) => `${script(scene)}\n${tags(scene)}`,
  div: (scene) => `${div(scene)}\n${script(scene)}`,
};

/**
 * @param {Scene} scene
 * @returns {string} what to paste in the chosen place
 */
export const makeSnippet = (scene) => SNIPPETS[scene.choices.place](scene);

/**
 * The folder that the lesson lies in, whatever the teacher typed or copied of its address.
 * @param {string} typed such as "example.org/relu" or the address of one of its pages; '': `page`
 * @param {string} page address of this page
 * @returns {string | null} with its last slash; null when it is no web address
 */
export function siteFolder(typed, page) {
  const text = typed === '' ? page : /^[a-z]+:/iu.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(text)) return null;
  const { origin, pathname, protocol } = new URL(text);
  if (!/^https?:$/u.test(protocol)) return null;
  const isPage = /\.\w+$/u.test(pathname) || pathname.endsWith('/');
  return origin + (isPage ? pathname.replace(/[^/]*$/u, '') : `${pathname}/`);
}

/** Whether only this computer can reach an address. @param {string} site */
export const isOnlyHere = (site) =>
  /^(?:localhost|127\.[\d.]+|\[::1\])$|\.localhost$/u.test(new URL(site).hostname);

/**
 * Whether pieces that belong together stand apart in this snippet, each with numbers of its own.
 * @param {Scene} scene
 */
export const standApart = (scene) =>
  ['markdown', 'quarto', 'html'].includes(scene.choices.place) &&
  statePieces(scene).length > 1 &&
  !isShared(scene);

/** @param {Scene} scene */
const statePieces = ({ choices }) => choices.pieces.filter((piece) => STATE_PIECES.includes(piece));

/**
 * Inside <relu-lesson> the pieces share one state, which no attribute sets.
 * @param {Scene} scene
 */
function isShared(scene) {
  const { choices, functions } = scene;
  const pieces = statePieces(scene);
  return pieces.length > 1 && chosenOptions({ ...choices, pieces }, functions).length === 0;
}

/** @param {Scene} scene @param {string} path */
const inSite = ({ site }, path) => escapeText(new URL(path, site).href);

/** @param {Scene} scene */
export const frameAddress = ({ choices, functions, site }) =>
  `${new URL('embed.html', site).href}?${queryOf(embedEntries(choices, functions))}`;

/** @param {Pick<Choices, 'title' | 'pieces'>} choices the name of what is shown */
export const titleOf = ({ title, pieces }) =>
  title ||
  withoutIsolates(
    fillTemplate(embedStrings.title, {
      pieces: pieces.map((piece) => embedStrings.pieces[piece]).join(embedStrings.listJoin),
    }),
  );

/** @param {Scene} scene */
const heightOf = ({ choices }) =>
  Math.min(
    TALLEST,
    choices.pieces.reduce((sum, piece) => sum + HEIGHTS[piece], 0),
  );

/** @param {Scene} scene @param {string} [source] the attribute with the address */
const frame = (scene, source = 'src') =>
  `<iframe ${source}="${escapeText(frameAddress(scene))}" title="${escapeText(titleOf(scene.choices))}" ` +
  `width="100%" height="${heightOf(scene)}" style="border: 0" allow="fullscreen"></iframe>`;

/** @param {Scene} scene */
const script = (scene) => `<script type="module" src="${inSite(scene, 'elements.js')}"></script>`;

/** @param {Scene} scene */
function tags(scene) {
  const { choices } = scene;
  const isTogether = isShared(scene);
  const look = lookAttributes(choices);
  const together = choices.pieces.filter((piece) => isTogether && STATE_PIECES.includes(piece));
  const apart = choices.pieces.filter((piece) => !together.includes(piece));
  return [
    ...(isTogether
      ? [`<relu-lesson${look}>`, ...together.map((piece) => tag(scene, piece, '')), '</relu-lesson>']
      : []),
    ...apart.map((piece) => tag(scene, piece, look)),
  ].join('\n');
}

/**
 * @param {Scene} scene
 * @param {Piece} piece
 * @param {string} look
 */
function tag({ choices, functions, site }, piece, look) {
  const { element, hideable } = PIECES[piece];
  const hidden = hideable.filter((part) => choices.hide.includes(part));
  const hide = hidden.length > 0 ? ` hide="${hidden.join(' ')}"` : '';
  const options = chosenOptions({ ...choices, pieces: [piece] }, functions).map(
    ([name, text]) => ` ${name}="${escapeText(name === 'src' ? new URL(text, site).href : text)}"`,
  );
  return `<${element}${options.join('')}${hide}${look}></${element}>`;
}

/** @param {Choices} choices */
function lookAttributes(choices) {
  const { theme, lang } = Object.fromEntries([
    ...embedEntries({ ...choices, values: {} }, []),
    ...OWN_LANGUAGE,
  ]);
  return `${theme ? ` style="color-scheme: ${theme}"` : ''}${lang ? ` lang="${lang}"` : ''}`;
}

/**
 * Pages have a language of their own, which decides how numbers are written unless a piece says its own.
 * @type {[string, string][]}
 */
const OWN_LANGUAGE = LANGUAGE === 'en' ? [] : [['lang', LANGUAGE]];

/** @param {Scene} scene */
function div(scene) {
  const { choices, functions, site } = scene;
  const [[, show], ...options] = embedEntries(choices, functions);
  const attributes = [...options, ...OWN_LANGUAGE].map(
    ([name, text]) => ` data-${name}="${escapeText(name === 'src' ? new URL(text, site).href : text)}"`,
  );
  const link = `<a href="${escapeText(frameAddress(scene))}">${escapeText(titleOf(choices))}</a>`;
  return `<div data-relu-lesson="${show}"${attributes.join('')}>${link}</div>`;
}
