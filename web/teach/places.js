/** Where a snippet can go, the most common first. What is said of each is in content/en/strings-teach.js. */
export const PLACES = Object.freeze(
  /** @type {const} */ ([
    'frame',
    'moodle',
    'canvas',
    'wordpress',
    'markdown',
    'myst',
    'quarto',
    'reveal',
    'jupyter',
    'html',
    'div',
  ]),
);

/** @typedef {(typeof PLACES)[number]} Place */
