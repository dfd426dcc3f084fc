/**
 * A bank as it is written; docs/quiz-format.md explains each field.
 *
 * @typedef {object} Idea
 * @property {string} id
 * @property {string} name
 * @property {string} link
 *
 * @typedef {object} Misconception
 * @property {string} id
 * @property {string} name
 * @property {string} says
 * @property {string} link
 *
 * @typedef {object} ItemFigure
 * @property {[number | string, number | string]} x
 * @property {[number | string, number | string]} y
 * @property {{ y: string, label?: string, jumps?: (string | number)[] }[]} [curves]
 * @property {{ x: string | number, y: string | number, label?: string }[]} [points]
 * @property {string} says
 *
 * @typedef {object} ItemBase
 * @property {string} id
 * @property {string} idea
 * @property {1 | 2 | 3} level
 * @property {import('./types.js').Kind} kind
 * @property {Record<string, import('./draw-numbers.js').Draw>} [draw]
 * @property {Record<string, string>} [let]
 * @property {string[]} [where]
 * @property {string} prompt
 * @property {ItemFigure} [figure]
 * @property {string} hint
 *
 * @typedef {ItemBase & Record<string, any>} Item with the fields of its kind
 *
 * @typedef {object} Bank
 * @property {string} title
 * @property {Idea[]} ideas
 * @property {Misconception[]} misconceptions
 * @property {Item[]} items
 */
export {};
