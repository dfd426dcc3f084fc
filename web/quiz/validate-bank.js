/**
 * Checks a bank someone else wrote. Every item that is sound is kept, every other is left out and told about.
 */
import schema from '../content/schemas/quiz.schema.json' with { type: 'json' };
import { bankStrings as strings } from '../content/en/strings-quiz-bank.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { assess, solve } from './assess.js';
import { checkSchema } from './check-schema.js';
import { makeQuestion } from './make-question.js';
import { namedMisconceptions } from './named-misconceptions.js';
import { QuizError } from './quiz-error.js';

/** @typedef {import('./bank-types.js').Bank} Bank */
/** @typedef {import('./bank-types.js').Item} Item */

/** Enough draws to meet most mistakes that depend on the numbers. */
const TRIALS = 25;

/**
 * @param {unknown} data what the bank's JSON holds
 * @param {{ engine: import('../engine/engine.js').Engine }} options
 * @returns {{ bank: Bank | undefined, problems: string[] }} the bank with its sound items, undefined when there
 *   are none; a sentence for each thing that is wrong
 */
export function validateBank(data, { engine }) {
  // A script may hand over what JSON can't hold, such as undefined.
  return validateJson(JSON.parse(JSON.stringify(data) ?? 'null'), engine);
}

/**
 * @param {unknown} data
 * @param {import('../engine/engine.js').Engine} engine
 */
function validateJson(data, engine) {
  const frame = checkFrame(data);
  if (frame.length > 0) return { bank: undefined, problems: frame };
  const bank = /** @type {Bank} */ (data);
  /** @type {string[]} */
  const problems = [];
  /** @type {Map<string, Item>} */
  const sound = new Map();
  bank.items.forEach((item, i) => {
    const name = nameOf(item, i);
    const found = sound.has(item?.id)
      ? [fillTemplate(strings.repeatedId, { item: name })]
      : checkItem(item, name, bank, engine);
    if (found.length === 0) sound.set(item.id, item);
    problems.push(...found);
  });
  if (sound.size > 0) return { bank: { ...bank, items: [...sound.values()] }, problems };
  return { bank: undefined, problems: [...problems, strings.nothingLeft] };
}

/**
 * The bank without its items.
 * @param {unknown} data
 */
function checkFrame(data) {
  const frame = { ...schema, $defs: { ...schema.$defs, item: {}, frame: withoutDefs(schema) } };
  return checkSchema(frame, '#/$defs/frame', data).map(({ sort, ...found }) =>
    fillTemplate(
      { value: strings.notABank, missing: strings.missingInBank, unknown: strings.unknownFieldInBank }[sort],
      { ...found, field: found.field || '/' },
    ),
  );
}

/** @param {Record<string, unknown>} root */
function withoutDefs({ $defs: _defs, $schema: _schema, ...frame }) {
  return frame;
}

/**
 * @param {Item} item
 * @param {string} name
 * @param {Bank} bank
 * @param {import('../engine/engine.js').Engine} engine
 * @returns {string[]}
 */
function checkItem(item, name, bank, engine) {
  const templates = { value: strings.inItem, missing: strings.missing, unknown: strings.unknownField };
  const shape = checkSchema(schema, '#/$defs/item', item).map(({ sort, ...found }) =>
    fillTemplate(templates[sort], { ...found, item: name, field: found.field || '/' }),
  );
  if (shape.length > 0) return shape;
  const references = checkReferences(item, name, bank);
  return references.length > 0 ? references : tryItem(item, engine);
}

/**
 * @param {Item} item
 * @param {string} name
 * @param {Bank} bank
 */
function checkReferences(item, name, bank) {
  const ideas = bank.ideas.map(({ id }) => id);
  const misconceptions = bank.misconceptions.map(({ id }) => id);
  const named = namedMisconceptions(item).filter((id) => !misconceptions.includes(id));
  const unknown = [
    ...(ideas.includes(item.idea) ? [] : [{ field: 'idea', found: item.idea, accepted: ideas }]),
    ...named.map((found) => ({ field: 'misconception', found, accepted: misconceptions })),
    ...(item.slips ?? [])
      .flatMap((/** @type {any} */ slip) => [slip.step, slip.before])
      .filter((/** @type {number} */ index) => index >= item.steps.length)
      .map((/** @type {number} */ found) => ({
        field: 'slips',
        found,
        accepted: item.steps.map((/** @type {unknown} */ _, /** @type {number} */ i) => i),
      })),
  ];
  return unknown.map(({ field, found, accepted }) =>
    fillTemplate(strings.unknownReference, {
      item: name,
      field,
      found,
      accepted: accepted.join(', ') || '–',
    }),
  );
}

/**
 * Makes the item's questions and answers them right: what is wrong with its expressions shows then.
 * @param {Item} item of the right shape
 * @param {import('../engine/engine.js').Engine} engine
 */
function tryItem(item, engine) {
  try {
    for (let trial = 0; trial < TRIALS; trial++) {
      const { key } = makeQuestion(item, `trial-${trial}`, { engine, locale: 'en' });
      assess(key, solve(key).rightResponse);
    }
  } catch (error) {
    if (error instanceof QuizError) return [error.message];
    throw error;
  }
  return [];
}

/** @param {unknown} item @param {number} index */
function nameOf(item, index) {
  const id = /** @type {any} */ (item)?.id;
  return typeof id === 'string' ? `“${id}”` : `number ${index + 1}`;
}
