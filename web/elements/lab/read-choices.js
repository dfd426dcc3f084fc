import { labStrings } from '../../content/en/strings-lab.js';
import { DATA_SETS, LIMITS, defaultExperiment } from '../../lab/experiment.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { parseNumber } from '../../lesson/parse-number.js';

/** @typedef {import('../../lab/types.js').Experiment} Experiment */
/** @typedef {import('../../engine/descriptions.js').FunctionDescription} FunctionDescription */

const words = labStrings.problems;

/** Highest of what attributes set: beyond, nobody would wait for the end. */
const MOST = Object.freeze({ layers: 4, rate: 10, epochs: 200 });

/** Names of the attributes that say what is trained. */
export const EXPERIMENT_ATTRIBUTES = Object.freeze([
  'data',
  'functions',
  'seeds',
  'units',
  'rate',
  'epochs',
  'pace',
]);

/**
 * The experiment that attributes ask for. What cannot be read is left as it is by default, and named.
 * @param {Readonly<Record<string, string | null>>} attributes name -> text; null: not there
 * @param {readonly FunctionDescription[]} functions those that there are
 * @returns {{ experiment: Experiment, pace: number | undefined, problems: string[] }} pace: milliseconds a point
 *   lasts at least, where it is named; problems: a sentence for each text that cannot be used
 */
export function readChoices(attributes, functions) {
  /** @type {string[]} */
  const problems = [];
  const tell = (/** @type {string} */ sentence, /** @type {Record<string, string>} */ values) =>
    void problems.push(fillTemplate(sentence, values));

  const experiment = defaultExperiment(readData(attributes.data, tell));
  /** @type {[string, (text: string) => Partial<Experiment> | undefined][]} */
  const readers = [
    ['functions', (text) => readFunctions(text, functions, tell)],
    ['seeds', readSeeds],
    ['units', readUnits],
    ['rate', readRate],
    ['epochs', readEpochs],
  ];
  for (const [name, read] of readers) {
    const text = attributes[name]?.trim();
    if (!text) continue;
    const found = read(text);
    if (found) Object.assign(experiment, found);
    else if (name !== 'functions') tell(words[/** @type {'seeds'} */ (name)], { found: text });
  }
  const pace = readPace(attributes.pace);
  if (Number.isNaN(pace)) tell(words.pace, { found: String(attributes.pace) });
  return { experiment, pace: Number.isNaN(pace) ? undefined : pace, problems };
}

/** @typedef {(sentence: string, values: Record<string, string>) => void} Tell */

/**
 * @param {string | null | undefined} text
 * @param {Tell} tell
 */
function readData(text, tell) {
  const found = text?.trim();
  const known = DATA_SETS.find((name) => name === found);
  if (found && !known) tell(words.data, { found, accepted: DATA_SETS.join(labStrings.listJoin) });
  return known ?? DATA_SETS[0];
}

/**
 * @param {string} text
 * @param {readonly FunctionDescription[]} known
 * @param {Tell} tell
 */
function readFunctions(text, known, tell) {
  const accepted = known.map(({ id }) => id);
  const named = partsOf(text);
  for (const found of named.filter((id) => !accepted.includes(id)))
    tell(words.functions, { found, accepted: accepted.join(labStrings.listJoin) });
  const ids = named.filter((id) => accepted.includes(id));
  return ids.length > 0 ? { functions: ids.map((id) => ({ id })) } : undefined;
}

/** @param {string} text */
function readSeeds(text) {
  const seeds = [...new Set(wholeNumbers(text, LIMITS.seed))];
  return seeds.length > 0 && seeds.length <= LIMITS.seeds[1] ? { seeds } : undefined;
}

/** @param {string} text */
function readUnits(text) {
  const hidden = wholeNumbers(text, LIMITS.hiddenUnits);
  return hidden.length > 0 && hidden.length <= MOST.layers ? { hidden } : undefined;
}

/** @param {string} text */
function readRate(text) {
  const parsed = parseNumber(text);
  return parsed.ok && parsed.value > 0 && parsed.value <= MOST.rate
    ? { learningRate: parsed.value }
    : undefined;
}

/** @param {string} text */
function readEpochs(text) {
  const [epochs] = wholeNumbers(text, [1, MOST.epochs]);
  return epochs ? { epochs } : undefined;
}

/** @param {string | null | undefined} text @returns {number | undefined} NaN where it cannot be used */
function readPace(text) {
  if (!text?.trim()) return undefined;
  return wholeNumbers(text, LIMITS.pace)[0] ?? NaN;
}

/** @param {string} text */
const partsOf = (text) => [...new Set(text.split(/[\s,]+/u).filter(Boolean))];

/**
 * @param {string} text
 * @param {readonly number[]} range
 * @returns {number[]} none where one of them is no whole number within the range
 */
function wholeNumbers(text, [lowest, highest]) {
  const numbers = text
    .split(/[\s,]+/u)
    .filter(Boolean)
    .map(Number);
  return numbers.every((each) => Number.isInteger(each) && each >= lowest && each <= highest) ? numbers : [];
}
