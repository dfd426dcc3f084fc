/** An item of the bank with the numbers of a seed: a question to show, and the key that judges its answer. */
import { drawValue } from './draw-numbers.js';
import { ItemContext } from './item-context.js';
import { KINDS } from './kinds/kinds.js';
import { makeFigure } from './make-figure.js';
import { QuizError } from './quiz-error.js';
import { seededRandom } from './random.js';

/** @typedef {import('./types.js').Question} Question */
/** @typedef {import('./types.js').Value} Value */

/** An item whose numbers almost never fit its own conditions is a mistake in the bank. */
const MOST_DRAWS = 500;

/**
 * @param {import('./bank-types.js').Item} item of a valid bank
 * @param {string} seed
 * @param {{ engine: import('../engine/engine.js').Engine, locale: string }} options locale decides how the
 *   numbers in texts are written, never which they are
 * @returns {{ question: Question, key: import('./assess.js').Key }}
 * @throws {QuizError} naming the item and what in it is wrong
 */
export function makeQuestion(item, seed, { engine, locale }) {
  const random = seededRandom(`${seed}/${item.id}`);
  try {
    for (let draws = 0; draws < MOST_DRAWS; draws++) {
      const names = new Map();
      const context = new ItemContext({ engine, locale, random, names });
      drawNames(item, context, names);
      if (!(item.where ?? []).every((condition) => context.truth(condition))) continue;
      const made = KINDS[item.kind].make(item, context);
      if (!made) continue;
      return {
        question: { ...shared(item, seed, context), ...made.question },
        key: { kind: item.kind, ...made.key },
      };
    }
  } catch (error) {
    if (error instanceof QuizError) throw new QuizError(`Item “${item.id}”: ${error.message}`);
    throw error;
  }
  throw new QuizError(
    `Item “${item.id}”: in ${MOST_DRAWS} draws no numbers fitted its “where”, or its answers were never all different; widen “draw”.`,
  );
}

/**
 * @param {import('./bank-types.js').Item} item
 * @param {ItemContext} context whose names these are
 * @param {Map<string, Value>} names filled one by one: each may be computed from those before
 */
function drawNames(item, context, names) {
  for (const [name, draw] of Object.entries(item.draw ?? {}))
    names.set(name, drawValue(draw, context.random));
  for (const [name, expression] of Object.entries(item.let ?? {})) names.set(name, context.value(expression));
}

/**
 * What every kind of question has.
 * @param {import('./bank-types.js').Item} item
 * @param {string} seed
 * @param {ItemContext} context
 */
function shared(item, seed, context) {
  const drawn = Object.keys(item.draw ?? {}).map((name) => [name, context.value(name)]);
  return {
    item: item.id,
    seed,
    idea: item.idea,
    level: item.level,
    kind: item.kind,
    drawn: /** @type {Record<string, Value>} */ (Object.fromEntries(drawn)),
    prompt: context.text(item.prompt),
    hint: context.text(item.hint),
    ...(item.figure && { figure: makeFigure(item.figure, context) }),
  };
}
