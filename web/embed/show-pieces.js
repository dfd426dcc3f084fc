import { embedStrings as words } from '../content/en/strings-embed.js';
import { strings } from '../content/en/strings.js';
import { STATE_ATTRIBUTES } from '../elements/state-attributes.js';
import { LessonError } from '../lesson/reduce-state.js';
import { PIECES } from './pieces.js';

/** @typedef {import('./read-options.js').Options} Options */
/** @typedef {import('../elements/relu-lesson.js').ReluLesson} ReluLesson */

/**
 * Puts the chosen pieces into a place of the page, in place of what it holds. They share one state, which begins
 * as the options say; what these can't be used for is said above them. They are there at once, for scores to be
 * reported and listeners to be added, and seen once the engine has arrived or failed to, as they are to stay: what
 * is drawn twice moves what is below it.
 * @param {HTMLElement} place
 * @param {Options} options
 * @param {{ hasHeadings?: boolean }} [layout] hasHeadings: each piece has a heading of level 2
 */
export function showPieces(place, options, { hasHeadings = false } = {}) {
  const { pieces, problems, values } = options;
  const notice = document.createElement('div');
  notice.setAttribute('role', 'status');
  const tell = (/** @type {readonly string[]} */ sentences) =>
    notice.append(...sentences.map((sentence) => filled('p', 'problem', sentence)));

  const lesson = /** @type {ReluLesson} */ (document.createElement('relu-lesson'));
  lesson.hidden = true;
  for (const piece of pieces) {
    // One alone needs none to be seen, but the headings inside it are of level 3.
    const className = pieces.length > 1 ? '' : 'visually-hidden';
    if (hasHeadings) lesson.append(filled('h2', className, words.heading[piece]));
    lesson.append(makePiece(piece, options));
  }
  const waiting = filled('div', '', strings.engine.loading);
  const reveal = () => {
    waiting.remove();
    lesson.hidden = false;
    // Before the elements hear of it themselves: they draw what the options say at once.
    tell(setState(lesson, values));
  };
  lesson.model.addEventListener('change', reveal, { once: true });
  tell(problems);
  notice.append(waiting);
  place.replaceChildren(notice, lesson);
}

/**
 * Colours and language of a place, as the options have them.
 * @param {HTMLElement} place
 * @param {Options} options
 */
export function dressPlace(place, { theme, lang }) {
  if (theme) place.style.colorScheme = theme;
  if (lang) place.lang = lang;
}

/**
 * @param {import('./pieces.js').Piece} piece
 * @param {Options} chosen
 */
function makePiece(piece, { values, hide }) {
  const { element: name, options, hideable } = PIECES[piece];
  const element = document.createElement(name);
  // The lesson around them has the state; what else there is, the element reads itself.
  for (const option of options) {
    const text = values.get(option);
    if (text !== undefined && !(option in STATE_ATTRIBUTES)) element.setAttribute(option, text);
  }
  const hidden = hide.filter((part) => hideable.includes(part));
  if (hidden.length > 0) element.setAttribute('hide', hidden.join(' '));
  return element;
}

/**
 * @param {ReluLesson} lesson
 * @param {Options['values']} values
 * @returns {string[]} what is wrong with them
 */
function setState({ model, children }, values) {
  if (model.status !== 'ready') return [];
  /** @type {string[]} */
  const problems = [];
  // In the order of the table: how many inputs there are comes before the weights.
  for (const [name, actionsIn] of Object.entries(STATE_ATTRIBUTES)) {
    const text = values.get(name);
    if (text === undefined) continue;
    try {
      for (const action of actionsIn(text, model.state)) model.request(action);
    } catch (error) {
      if (!(error instanceof LessonError)) throw error;
      problems.push(error.message);
    }
  }
  for (const element of children) if ('firstView' in element) element.firstView = model.state.view;
  return problems;
}

/**
 * @param {string} name
 * @param {string} className
 * @param {string} text
 */
function filled(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
