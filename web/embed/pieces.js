/**
 * What can be embedded, and the options of each piece by the names of its element's attributes. An address, a
 * <div data-relu-lesson> and the page where a teacher makes them all read this table.
 */

/** @typedef {'graph' | 'table' | 'neuron' | 'quiz' | 'lab'} Piece */

/**
 * In the order in which they are shown; `hideable` is what can be left out of each.
 * @type {Readonly<Record<Piece, { element: string, options: readonly string[], hideable: readonly string[] }>>}
 */
export const PIECES = Object.freeze({
  graph: {
    element: 'relu-graph',
    options: ['function', 'parameters', 'x', 'overlays', 'slope', 'at-kink', 'view'],
    hideable: ['function', 'slope', 'sentence', 'more'],
  },
  table: {
    element: 'relu-table',
    options: ['x', 'function', 'parameters', 'rows'],
    hideable: ['rule', 'predict', 'digits', 'sentence', 'add', 'take', 'special'],
  },
  neuron: {
    element: 'relu-neuron',
    options: ['inputs', 'x', 'weights', 'bias', 'function', 'parameters'],
    hideable: ['shading', 'sum', 'sentence', 'predict', 'count', 'hinge', 'each-input'],
  },
  quiz: {
    element: 'relu-quiz',
    options: ['src', 'count', 'seed', 'ideas', 'order', 'mode', 'pass', 'feedback', 'minutes'],
    hideable: ['hint', 'sure', 'take', 'review'],
  },
  lab: {
    element: 'relu-lab',
    options: ['data', 'functions', 'seeds', 'units', 'rate', 'epochs', 'pace'],
    hideable: ['settings', 'predict', 'inside', 'take'],
  },
});

/** The pieces' names. */
export const PIECE_NAMES = /** @type {Piece[]} */ (Object.keys(PIECES));

/** What the whole lesson is made of: the lab is large, and shown only where it is asked for by its name. */
export const LESSON_PIECES = /** @type {readonly Piece[]} */ (
  Object.freeze(PIECE_NAMES.filter((piece) => piece !== 'lab'))
);

/** In `show`: the pieces of the lesson. */
export const WHOLE_LESSON = 'lesson';

/** What `theme` takes. */
export const THEMES = Object.freeze(/** @type {const} */ (['light', 'dark']));

/** Options of the place, whatever is shown in it. */
export const PLACE_OPTIONS = Object.freeze(['show', 'theme', 'lang', 'hide']);

/**
 * What can be left out of some pieces, each name once.
 * @param {readonly Piece[]} pieces
 */
export const hideableIn = (pieces) => [...new Set(pieces.flatMap((piece) => PIECES[piece].hideable))];
