/** Every item of some ideas with 10,000 seeds: no instance may contradict itself. */
import { expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { assess, solve } from '../../../web/quiz/assess.js';
import { makeQuestion } from '../../../web/quiz/make-question.js';

const SEEDS = 10_000;
const engine = await engineInNode();

/** What can be given as an answer and must not count as right. @param {any} key @returns {any[]} */
function wrongAnswers(key) {
  const { right, wrong } = {
    right: solve(key).rightResponse,
    wrong: (key.wrong ?? []).map((/** @type {any} */ one) =>
      'x' in one ? { x: one.x, y: one.y } : one.value,
    ),
  };
  if (key.kind === 'choices') {
    const ids = key.options.map((/** @type {any} */ { id }) => id);
    return [[], ids].filter((response) => response.length !== /** @type {string[]} */ (right).length);
  }
  if (key.options)
    return key.options
      .map((/** @type {any} */ { id }) => id)
      .filter((/** @type {string} */ id) => id !== right);
  if (key.steps) return [/** @type {string[]} */ (right).toReversed()];
  const rows = key.rows ?? key.heights;
  if (!rows) return wrong;
  return rows[0].wrong.map((/** @type {unknown} */ _, /** @type {number} */ rule) =>
    rows.map((/** @type {any} */ row) => row.wrong[rule].value),
  );
}

/** All that a learner may read. @param {any} question @param {any} key @returns {string[]} */
function texts(question, key) {
  const found = [
    question.prompt,
    question.hint,
    question.figure?.says ?? '',
    key.because ?? '',
    key.otherwise ?? '',
  ];
  for (const list of [key.options, key.wrong, key.rows, key.heights, key.steps, key.slips]) {
    for (const one of list ?? []) found.push(one.text ?? '', one.because ?? '', one.otherwise ?? '');
  }
  return found;
}

const BROKEN_TEXT = /NaN|undefined|∞|[{}]|× 10|--|− −|\+ −/u;

/** @param {any[]} items */
export function neverContradict(items) {
  test.each(items.map((item) => [item.id, item]))('%s never contradicts itself', (_, item) => {
    for (let i = 0; i < SEEDS; i++) checkInstance(item, `seed-${i}`);
  });
}

/**
 * One comparison a seed and no assertion: a million of those would take minutes.
 * @param {any} item
 * @param {string} seed
 * @param {string} [locale]
 */
export function checkInstance(item, seed, locale = 'en') {
  const { question, key } = makeQuestion(item, seed, { engine, locale });
  const right = assess(key, solve(key).rightResponse);
  if (right.score !== 1 || right.misconceptions.length > 0)
    expect.fail(`${item.id}, ${seed}: right is not right: ${right.right}`);
  for (const response of wrongAnswers(key)) {
    if (assess(key, response).isRight)
      expect.fail(`${item.id}, ${seed}: ${JSON.stringify(response)} counts as right`);
  }
  const broken = texts(question, key).find((text) => BROKEN_TEXT.test(text));
  if (broken !== undefined) expect.fail(`${item.id}, ${seed}: reads “${broken}”`);
}
