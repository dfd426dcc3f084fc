/** What a teacher may fix about an attempt, read from the attributes of <relu-quiz>. */
import { settingsStrings as words } from '../content/en/strings-quiz-settings.js';
import { fillTemplate } from '../lesson/fill-template.js';

/**
 * @typedef {object} Settings
 * @property {number | null} count how many questions; null: one about every idea
 * @property {string | null} seed null: a new one for each attempt
 * @property {readonly string[] | null} ideas ids; null: all of the bank's
 * @property {'drawn' | 'bank'} order of the questions: drawn from the seed, or as the bank has its items
 * @property {'graded' | 'self-check' | 'practice'} mode
 * @property {number | null} pass percent that pass, only where the mode is graded; null: no pass mark
 * @property {'each' | 'end'} feedback after each answer, or when the attempt is finished
 * @property {number | null} minutes time limit; null: none
 */

/** @type {Readonly<Settings>} */
export const DEFAULT_SETTINGS = Object.freeze({
  count: null,
  seed: null,
  ideas: null,
  order: 'drawn',
  mode: 'graded',
  pass: null,
  feedback: 'each',
  minutes: null,
});

/** The choices of each setting that has some; the first is the default. */
export const CHOICES = Object.freeze({
  order: /** @type {const} */ (['drawn', 'bank']),
  mode: /** @type {const} */ (['graded', 'self-check', 'practice']),
  feedback: /** @type {const} */ (['each', 'end']),
});

/** The numbers that each setting takes. Count and minutes are whole. */
export const RANGES = Object.freeze({
  count: { from: 1, to: 200, isWhole: true },
  pass: { from: 1, to: 100, isWhole: false },
  minutes: { from: 1, to: 1440, isWhole: true },
});

/** A seed is part of links and of every report; a longer one is a mistake. */
const LONGEST_SEED = 100;

/**
 * Reads the attributes `count`, `seed`, `ideas` (ids between spaces or commas), `order`, `mode`, `pass`
 * (with or without %), `feedback` and `minutes`. One that is missing or empty has its default.
 * @param {Record<string, string | null | undefined>} attributes
 * @param {{ ideas: readonly { id: string }[] }} bank
 * @returns {{ settings: Settings, problems: string[] }} what cannot be used has its default and is named in
 *   problems: the attribute, what was found, what is accepted
 */
export function readSettings(attributes, bank) {
  /** @type {string[]} */
  const problems = [];
  const text = (/** @type {string} */ name) => attributes[name]?.trim() ?? '';
  const number = (/** @type {'count' | 'pass' | 'minutes'} */ name) => readNumber(name, text(name), problems);
  /** @type {Settings} */
  const settings = {
    count: number('count'),
    seed: readSeed(text('seed'), problems),
    ideas: readIdeas(text('ideas'), bank, problems),
    order: readChoice('order', text('order'), problems),
    mode: readChoice('mode', text('mode'), problems),
    pass: number('pass'),
    feedback: readChoice('feedback', text('feedback'), problems),
    minutes: number('minutes'),
  };
  if (settings.pass !== null && settings.mode !== 'graded') {
    problems.push(fillTemplate(words.passLeftOut, { mode: settings.mode }));
    settings.pass = null;
  }
  if (settings.feedback === 'end' && settings.mode === 'practice') {
    problems.push(words.feedbackLeftOut);
    settings.feedback = 'each';
  }
  return { settings, problems };
}

/**
 * @param {Settings} a
 * @param {Settings} b
 */
export const isSameSettings = (a, b) =>
  Object.entries(a).every(([name, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(b, name)));

/**
 * @param {'count' | 'pass' | 'minutes'} name
 * @param {string} text
 * @param {string[]} problems
 */
function readNumber(name, text, problems) {
  if (text === '') return null;
  const { from, to, isWhole } = RANGES[name];
  const digits = name === 'pass' ? text.replace(/\s*%$/u, '') : text;
  const value = /^\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : NaN;
  if (value >= from && value <= to && (!isWhole || Number.isInteger(value))) return value;
  problems.push(fillTemplate(isWhole ? words.whole : words.number, { name, found: text, from, to }));
  return null;
}

/**
 * @template {keyof typeof CHOICES} Name
 * @param {Name} name
 * @param {string} text
 * @param {string[]} problems
 * @returns {(typeof CHOICES)[Name][number]}
 */
function readChoice(name, text, problems) {
  const choices = CHOICES[name];
  const found = choices.find((choice) => choice === text);
  if (found) return found;
  if (text !== '') problems.push(fillTemplate(words.choice, { name, found: text, accepted: oneOf(choices) }));
  return choices[0];
}

/**
 * @param {string} text
 * @param {string[]} problems
 */
function readSeed(text, problems) {
  if (text === '') return null;
  if (text.length <= LONGEST_SEED) return text;
  problems.push(fillTemplate(words.seed, { found: text.length, most: LONGEST_SEED }));
  return null;
}

/**
 * Ideas that the bank does not have are left out; the others hold.
 * @param {string} text
 * @param {{ ideas: readonly { id: string }[] }} bank
 * @param {string[]} problems
 */
function readIdeas(text, bank, problems) {
  const ids = [...new Set(text.split(/[\s,]+/u).filter((id) => id !== ''))];
  const known = ids.filter((id) => bank.ideas.some((idea) => idea.id === id));
  for (const id of ids) {
    if (known.includes(id)) continue;
    const accepted = oneOf(bank.ideas.map((idea) => idea.id));
    problems.push(fillTemplate(words.idea, { found: id, accepted }));
  }
  return known.length > 0 ? known : null;
}

/** @param {readonly string[]} names */
function oneOf(names) {
  const quoted = names.map((name) => `"${name}"`);
  return [quoted.slice(0, -1).join(words.listJoin), ...quoted.slice(-1)].filter(Boolean).join(words.listEnd);
}
