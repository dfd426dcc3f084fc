/** An answer in the few terms that SCORM and xAPI share: a type, and texts for what was given and what is right. */

/** @typedef {import('../quiz/types.js').Response} Response */
/** @typedef {import('./reporter.js').AnswerReport} AnswerReport */
/**
 * @typedef {object} Interaction
 * @property {string} id letters, digits, "_", "-" and "." only; the same for every learner who gets the item
 * @property {'choice' | 'sequencing' | 'numeric' | 'fill-in'} type
 * @property {string[]} given ids, or one text
 * @property {string[]} right
 */

/** Longest identifier, and longest text of a fill-in. */
const LONGEST = 250;
/** What every LMS takes as a number: SCORM 2004's real(10,7). */
const PLAIN_NUMBER = /^-?\d{1,10}(?:\.\d{1,7})?$/u;

/**
 * @param {AnswerReport} report
 * @param {string} attemptSeed
 * @returns {Interaction}
 */
export function interactionOf(report, attemptSeed) {
  const { kind, response, rightResponse } = report;
  const id = questionId(report, attemptSeed);
  switch (kind) {
    case 'choice':
    case 'choices':
    case 'spot-error':
      return { id, type: 'choice', given: letters(response), right: letters(rightResponse) };
    case 'order':
      return { id, type: 'sequencing', given: letters(response), right: letters(rightResponse) };
    default: {
      const given = numbersText(response);
      const right = numbersText(rightResponse);
      const isNumeric = [given, right].every((text) => PLAIN_NUMBER.test(text));
      return { id, type: isNumeric ? 'numeric' : 'fill-in', given: [given], right: [right] };
    }
  }
}

/**
 * The item's id; with a number where an attempt asks it again with other numbers.
 * @param {{ item: string, seed: string }} question
 * @param {string} attemptSeed
 */
function questionId({ item, seed }, attemptSeed) {
  const turn = seed.startsWith(attemptSeed) ? seed.slice(attemptSeed.length) : `.${seed}`;
  return clean(item + turn).slice(0, LONGEST);
}

/**
 * option-1 as a: the oldest rule, one letter or digit each, is what every LMS takes.
 * @param {Response} response
 */
function letters(response) {
  return [response].flat().map((id) => {
    const number = Number(/-(\d+)$/u.exec(String(id))?.[1]);
    return number >= 1 && number <= 26
      ? String.fromCharCode(96 + number)
      : clean(String(id)).replaceAll('-', '_');
  });
}

/**
 * With spaces between: a comma separates answers for some LMSs, and some refuse an answer that holds one twice.
 * @param {Response} response numbers
 */
function numbersText(response) {
  const isPoint = typeof response === 'object' && !Array.isArray(response);
  const numbers = isPoint ? [response.x, response.y] : [response].flat();
  return numbers.join(' ').slice(0, LONGEST);
}

/** @param {string} id */
export const clean = (id) => id.replaceAll(/[^\w.-]/gu, '_');
