import { teachBankStrings as words } from '../content/en/strings-teach.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { validateBank } from '../quiz/validate-bank.js';
import { jsonPlaces } from './json-places.js';

/** @typedef {{ text: string, line: number | null }} BankProblem line in the bank's text, from 1; null: the whole */

/**
 * Reads a bank that a teacher wrote.
 * @param {string} text JSON (docs/quiz-format.md)
 * @param {import('../engine/engine.js').Engine} engine
 * @returns {{ bank: import('../quiz/bank-types.js').Bank | undefined, problems: BankProblem[] }} the bank with its
 *   sound items, undefined when there are none; what is wrong, in the order of the text
 */
export function readBank(text, engine) {
  const { brokenAt, lines } = jsonPlaces(text);
  if (brokenAt !== null)
    return {
      bank: undefined,
      problems: [{ text: fillTemplate(words.notJson, { line: brokenAt }), line: brokenAt }],
    };
  const data = JSON.parse(text);
  const { bank, problems } = validateBank(data, { engine });
  return {
    bank,
    problems: problems.map((problem) => ({ text: problem, line: lineOf(problem, data, lines) })),
  };
}

/**
 * The line of the field that a sentence names, or else of its item.
 * @param {string} problem a sentence of validateBank()
 * @param {any} data
 * @param {Map<string, number>} lines
 */
function lineOf(problem, data, lines) {
  const [, id, number, field = ''] = /^Item (?:“([^”]*)”|number (\d+))(?:, ([^:]*))?:/u.exec(problem) ?? [];
  if (id === undefined && number === undefined) return null;
  const items = /** @type {any[]} */ (data.items);
  // Of two items with one id the later one is at fault.
  const index = id === undefined ? Number(number) - 1 : items.findLastIndex((item) => item?.id === id);
  const places = field.split('.').map((_, i, parts) => parts.slice(0, parts.length - i).join('/'));
  const found = places.map((place) => lines.get(`/items/${index}/${place}`)).find(Boolean);
  return found ?? lines.get(`/items/${index}`) ?? null;
}
