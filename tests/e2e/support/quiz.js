/** A learner at <relu-quiz>, on somebody else's page or on the lesson's. */
import { expect } from './browsers.js';
import { embedding } from './sites.js';

/** @typedef {import('./ui-types.js').Ui} Ui */
/** @typedef {import('../../../web/quiz/types.js').Question} Question */
/** @typedef {import('../../../web/quiz/types.js').Response} Response */
/** @typedef {Record<string, string | number>} Attributes */

/**
 * @param {string} role
 * @param {string | RegExp} name
 * @param {number} [nth]
 */
export const inQuiz = (role, name, nth) => ({ role, name, in: 'relu-quiz', nth });
export const START = inQuiz('button', 'Start');
export const FEEDBACK = 'relu-quiz [part="feedback"]';
export const RESULTS = 'relu-quiz [part="results"]';

/** @param {Ui} ui @param {string} name of a button of the quiz */
export const press = (ui, name) => ui.click(inQuiz('button', name));

/** @param {Attributes} attributes */
const markup = (attributes) =>
  `<h2>Quiz</h2><relu-quiz ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></relu-quiz>`;

/**
 * Opens a page that holds a quiz, at the host `embedder`. Its reports are kept: see reports().
 * @param {Ui} ui
 * @param {Attributes} attributes
 * @param {import('./ui-types.js').Target} [ready]
 */
export async function openQuiz(ui, attributes, ready = START) {
  await ui.open(embedding(markup(attributes)), ready);
  await ui.run(keepReports);
}

/**
 * Opens a page without a quiz, changes something about it and only then adds the quiz.
 * @template Argument
 * @param {Ui} ui
 * @param {Attributes} attributes
 * @param {(argument: Argument) => void} prepare runs in the page
 * @param {Argument} [argument]
 */
export async function openPreparedQuiz(ui, attributes, prepare, argument) {
  await ui.open(embedding(''), 'h1');
  await ui.run(prepare, argument);
  await ui.run(keepReports);
  await addQuiz(ui, attributes);
}

/**
 * Another quiz instead of the one on the page.
 * @param {Ui} ui
 * @param {Attributes} attributes
 */
export async function addQuiz(ui, attributes) {
  await ui.evaluate('#embedded', (place, html) => void (place.innerHTML = html), markup(attributes));
  await ui.text('relu-quiz [part="start"]');
}

/** Runs in the page: keeps what the quiz tells the page around it. */
function keepReports() {
  const page = /** @type {any} */ (window);
  page.reports = [];
  for (const type of ['quiz-start', 'quiz-answer', 'quiz-complete']) {
    document.addEventListener(type, (event) => {
      const { detail, composed, target } = /** @type {CustomEvent} */ (event);
      page.reports.push({ type, detail, composed, from: /** @type {Element} */ (target).localName });
    });
  }
}

/**
 * @param {Ui} ui
 * @returns {Promise<{ type: string, detail: any, composed: boolean, from: string }[]>} in the order told
 */
export const reports = (ui) => ui.run(() => /** @type {any} */ (window).reports);

/**
 * Fills in an answer by mouse and typing.
 * @param {Ui} ui
 * @param {Question} question the one on show
 * @param {Response} response
 */
export async function fillIn(ui, question, response) {
  for (const [field, text] of fieldsOf(question, response)) await ui.fill(`relu-quiz #${field}`, text);
  for (const index of picksOf(question, response)) await ui.click(`relu-quiz #option-${index}`);
  for (const place of movesOf(question, response)) await ui.click(moveUp(place));
}

/**
 * The fields of an answer that is typed, and what belongs there.
 * @param {Question} question
 * @param {Response} response
 * @returns {[string, string][]}
 */
export function fieldsOf({ kind }, response) {
  const answer = /** @type {any} */ (response);
  if (kind === 'numeric' || kind === 'read-graph') return [['answer', String(answer)]];
  if (kind === 'place-point') return ['x', 'y'].map((axis) => [`point-${axis}`, String(answer[axis])]);
  const name = kind === 'table' ? 'cell' : 'height';
  if (kind !== 'table' && kind !== 'sketch') return [];
  return answer.map((/** @type {number} */ value, /** @type {number} */ i) => [
    `${name}-${i}`,
    String(value),
  ]);
}

/**
 * Places of the options to pick, from 0.
 * @param {Question} question
 * @param {Response} response
 */
export function picksOf({ options = [] }, response) {
  const picked = [response].flat();
  return options.flatMap(({ id }, index) => (picked.includes(/** @type {any} */ (id)) ? [index] : []));
}

/**
 * Which step to move up, one after the other, by its place at the time, from 0.
 * @param {Question} question
 * @param {Response} response
 */
export function movesOf({ steps }, response) {
  const order = (steps ?? []).map(({ id }) => id);
  /** @type {number[]} */
  const moves = [];
  if (!steps) return moves;
  for (const [to, id] of /** @type {string[]} */ (response).entries()) {
    for (let place = order.indexOf(id); place > to; place--) {
      moves.push(place);
      order.splice(place - 1, 2, order[place], order[place - 1]);
    }
  }
  return moves;
}

/** @param {number} place from 0 */
export const moveUp = (place) => `relu-quiz .steps > li:nth-child(${place + 1}) .move-up`;

/**
 * Answers the question on show and waits for what the quiz says to it.
 * @param {Ui} ui
 * @param {Question} question
 * @param {Response} response
 */
export async function answer(ui, question, response) {
  await fillIn(ui, question, response);
  await press(ui, 'Answer');
  return shown(await ui.text(FEEDBACK));
}

/**
 * Answers every question and goes on to the results.
 * @param {Ui} ui
 * @param {import('./quiz-plan.js').Planned[]} plan
 * @param {(planned: import('./quiz-plan.js').Planned, index: number) => Response} choose
 */
export async function answerAll(ui, plan, choose) {
  for (const [index, planned] of plan.entries()) {
    await answer(ui, planned.question, choose(planned, index));
    await press(ui, index < plan.length - 1 ? 'Next question' : 'See your results');
  }
  return shown(await ui.text(RESULTS));
}

/** @param {Ui} ui @returns {Promise<string>} the question on show */
export const prompt = async (ui) => shown(await ui.text('relu-quiz #prompt'));

/** @param {string} text of the bank or of the page @returns {string} as it is compared: in one line, without *marks* */
export const shown = (text) => text.replaceAll('*', '').replace(/\s+/gu, ' ').trim();

/**
 * Waits for a question.
 * @param {Ui} ui
 * @param {Question} question
 */
export async function expectQuestion(ui, question) {
  await expect.poll(() => prompt(ui)).toContain(shown(question.prompt));
}

/**
 * All that the document holds, open shadow roots included: text in sight or not, attributes, comments. Without
 * any space, for markup may come between words.
 * @param {Ui} ui
 * @returns {Promise<string>}
 */
export async function everythingInPage(ui) {
  const found = await ui.run(() => {
    let text = '';
    /** @type {string[]} */
    const hidden = [];
    const visit = (/** @type {Node} */ node) => {
      if (node instanceof Text) text += node.data;
      if (node instanceof Comment) hidden.push(node.data);
      if (node instanceof Element) {
        for (const { name, value } of node.attributes) hidden.push(`${name}=${value}`);
        if (node.shadowRoot) visit(node.shadowRoot);
        if (node instanceof HTMLTemplateElement) visit(node.content);
      }
      node.childNodes.forEach(visit);
    };
    visit(document);
    return [text, ...hidden].join('\n');
  });
  return tight(found);
}

/** @param {string} text as everythingInPage() has it */
export const tight = (text) => text.replaceAll('*', '').replace(/\s+/gu, '');

/**
 * What only a question's key holds, as everythingInPage() would have it.
 * @param {import('./quiz-plan.js').Planned} planned
 */
export function secrets({ question, key }) {
  const asked = tight(JSON.stringify(question));
  /** @type {string[]} */
  const texts = [];
  const visit = (/** @type {unknown} */ value) => {
    if (typeof value === 'string') texts.push(tight(value));
    else if (typeof value === 'object' && value) Object.values(value).forEach(visit);
  };
  visit(key);
  return texts.filter((text) => text.length > 5 && !asked.includes(text));
}
