/** Where the questions come from: the lesson's own bank, or a teacher's. Neither is loaded before it is needed. */
import { fillTemplate } from '../../lesson/fill-template.js';
import { quizStrings as strings } from '../../content/en/strings-quiz.js';

/** @typedef {import('../../quiz/bank-types.js').Bank} Bank */

/**
 * @param {string | null} src address of a bank, relative to the page, or `#id` of an element that holds one; null
 *   for the lesson's own
 * @param {import('../../engine/engine.js').Engine} engine
 * @returns {Promise<{ bank: Bank | undefined, problems: string[], failure: string }>} `problems` name what is
 *   wrong in a bank whose other items are asked; `failure` says why there is no bank at all, else ''
 */
export async function loadBank(src, engine) {
  if (src === null) {
    const { bank } = await import('../../content/en/quiz/bank.js');
    return { bank: /** @type {Bank} */ (bank), problems: [], failure: '' };
  }
  const fetched = src.startsWith('#') ? jsonInPage(src.slice(1)) : await fetchJson(src);
  if ('why' in fetched) {
    return { bank: undefined, problems: [], failure: fillTemplate(strings.bankMissing, fetched) };
  }
  const { validateBank } = await import('../../quiz/validate-bank.js');
  const { bank, problems } = validateBank(fetched.json, { engine });
  return { bank, problems, failure: bank ? '' : strings.bankEmpty };
}

/**
 * @param {string} id of a <script type="application/json">
 * @returns {{ json: unknown } | { why: string }}
 */
function jsonInPage(id) {
  const element = document.getElementById(id);
  if (!element) return { why: fillTemplate(strings.bankNotInPage, { id }) };
  try {
    return { json: JSON.parse(element.textContent) };
  } catch {
    return { why: fillTemplate(strings.bankUnreadable, { src: `#${id}` }) };
  }
}

/**
 * @param {string} src
 * @returns {Promise<{ json: unknown } | { why: string }>}
 */
async function fetchJson(src) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(new URL(src, document.baseURI));
  } catch {
    return { why: fillTemplate(strings.bankUnreachable, { src }) };
  }
  if (!response.ok) return { why: fillTemplate(strings.bankAnswered, { src, status: response.status }) };
  try {
    return { json: await response.json() };
  } catch {
    return { why: fillTemplate(strings.bankUnreadable, { src }) };
  }
}
