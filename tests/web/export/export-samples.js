/** Questions to export, and answers to try on them. */
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { bank } from '../../../web/content/en/quiz/bank.js';
import { solve } from '../../../web/quiz/assess.js';
import { makeQuestion } from '../../../web/quiz/make-question.js';
import { SAMPLE_ITEMS } from '../quiz/sample-items.js';

/** @typedef {ReturnType<typeof makeQuestion>} Made */
/** @typedef {import('../../../web/quiz/types.js').Response} Response */

const options = { engine: await engineInNode(), locale: 'en' };

/** Every item of our bank with the numbers of each of these seeds. @param {string[]} seeds */
export const wholeBank = (...seeds) =>
  seeds.flatMap((seed) => bank.items.map((/** @type {any} */ item) => makeQuestion(item, seed, options)));

/** One small question of each kind. @param {string} seed */
export const samples = (seed) =>
  Object.values(SAMPLE_ITEMS).map((item) => makeQuestion(/** @type {any} */ (item), seed, options));

export const HOSTILE =
  '%50%[plain]=~#{}:\\ \\n "q" \'s\' & < > <b>bold</b> &lt; ]]> --> -> {1:NUMERICAL:=5} ::x:: ####\n\n// $CATEGORY: a/b \u0000\ud800\u{1d465} é';

/** What every format should give back of a text. @param {string} text */
export const plain = (text) =>
  text
    .replaceAll('*', '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\ud800-\udfff]/gu, '')
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim();

const TEXTS = new Set([
  'text',
  'because',
  'otherwise',
  'prompt',
  'hint',
  'says',
  'label',
  'given',
  'asked',
  'item',
  'seed',
]);

/**
 * The same question with all its texts made as awkward as they can be.
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function hostile(value) {
  if (Array.isArray(value)) return /** @type {any} */ (value.map(hostile));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) =>
    typeof one === 'string' && TEXTS.has(name) ? [name, `${HOSTILE}${one}${HOSTILE}`] : [name, hostile(one)],
  );
  return Object.fromEntries(entries);
}

/**
 * The right answer, every wrong one that the key explains, and some others.
 * @param {Made} made
 * @returns {Response[]}
 */
export function responsesTo({ question, key }) {
  const right = solve(/** @type {any} */ (key)).rightResponse;
  const any = /** @type {any} */ (key);
  switch (question.kind) {
    case 'choice':
    case 'spot-error':
      return any.options.map((/** @type {{ id: string }} */ { id }) => id);
    case 'choices':
      return subsets(any.options.map((/** @type {{ id: string }} */ { id }) => id));
    case 'order':
      return permutations(/** @type {string[]} */ (right)).slice(0, 150);
    case 'numeric':
    case 'read-graph':
      return [
        any.value,
        ...any.wrong.map(value),
        // As a learner rounds it.
        ...any.wrong.map((/** @type {any} */ one) => one.value * (1 + 1e-4)),
        ...around(any.value, any.tolerance ?? 1e-4 * Math.abs(any.value)),
      ];
    case 'place-point':
      return [
        right,
        ...any.wrong.map((/** @type {any} */ { x, y }) => ({ x, y })),
        { x: any.x, y: 77 },
        { x: 77, y: any.y },
      ];
    case 'table':
    case 'sketch': {
      const rows = any.rows ?? any.heights;
      const values = rows.map(value);
      const slips = rows[0].wrong.map((/** @type {any} */ _, /** @type {number} */ i) =>
        rows.map((/** @type {any} */ row) => row.wrong[i].value),
      );
      const oneOff = values.map((/** @type {number} */ one, /** @type {number} */ i) =>
        i === 0 ? 777 : one,
      );
      return [values, ...slips, oneOff, values.map(() => 777)];
    }
  }
}

const value = (/** @type {{ value: number }} */ one) => one.value;

/** @param {number} right @param {number} within */
const around = (right, within) => [
  right + within / 2,
  right - within / 2,
  right + 12 * within + 1,
  right - 12 * within - 1,
];

/** @param {string[]} ids @returns {string[][]} none empty: an empty answer is never given */
function subsets(ids) {
  return Array.from({ length: 2 ** ids.length - 1 }, (_, bits) =>
    ids.filter((_id, i) => ((bits + 1) >> i) & 1),
  );
}

/** @param {string[]} ids @returns {string[][]} */
function permutations(ids) {
  if (ids.length < 2) return [ids];
  return ids.flatMap((id, i) => permutations(ids.toSpliced(i, 1)).map((rest) => [id, ...rest]));
}
