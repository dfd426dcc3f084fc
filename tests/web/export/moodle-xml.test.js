import { describe, expect, test } from 'vitest';
import { exportBank } from '../../../web/export/export-bank.js';
import { assess, solve } from '../../../web/quiz/assess.js';
import { hostile, plain, responsesTo, samples, wholeBank } from './export-samples.js';
import { readCloze } from './read-cloze.js';
import { alternativeText, child, children, readXml, shown, textAt } from './read-xml.js';

/** @typedef {import('./export-samples.js').Made} Made */
/** @typedef {import('./read-xml.js').Element} Element */

/** @param {Made[]} questions @param {string} [title] */
function readBack(questions, title = 'ReLU') {
  const file = exportBank({ questions, format: 'moodle-xml', locale: 'en', title });
  const [category, ...rest] = children(readXml('text' in file ? file.text : ''), 'question');
  expect(category.getAttribute('type')).toBe('category');
  expect(rest).toHaveLength(questions.length);
  return rest;
}

/** Moodle's rule: the first answer that the number is near to. @param {Element} question @param {number} number */
function judgeNumber(question, number) {
  const hit = children(question, 'answer').find((answer) => {
    const given = textAt(answer, 'text');
    return given === '*' || Math.abs(Number(given) - number) <= Number(textAt(answer, 'tolerance')) + 1e-9;
  });
  if (!hit) throw new Error('No answer is for this number.');
  return { score: Number(hit.getAttribute('fraction')) / 100, text: shown(textAt(hit, 'feedback', 'text')) };
}

/** @param {Made} made @param {Element} parsed */
function expectSame(made, parsed) {
  const { question, key } = made;
  const any = /** @type {any} */ (key);
  const type = parsed.getAttribute('type');
  const stem = textAt(parsed, 'questiontext', 'text');
  expect(shown(stem)).toContain(plain(question.prompt));
  expect(shown(textAt(parsed, 'hint', 'text'))).toBe(plain(question.hint));
  expect(shown(textAt(parsed, 'generalfeedback', 'text'))).toContain(plain(solve(any).because));
  expect(textAt(parsed, 'name', 'text')).toContain(plain(question.item));
  if (question.figure) {
    expect(alternativeText(stem)).toBe(plain(question.figure.says));
    const file = child(parsed, 'questiontext', 'file');
    expect(stem).toContain(`src="@@PLUGINFILE@@/${file.getAttribute('name')}"`);
    expect(readXml(Buffer.from(file.textContent ?? '', 'base64').toString()).nodeName).toBe('svg');
  }
  if (any.options) {
    expect(type).toBe('multichoice');
    expect(textAt(parsed, 'single')).toBe(String(question.kind !== 'choices'));
    expectSameChoices(made, children(parsed, 'answer'));
  } else if (question.kind === 'order') {
    expect(type).toBe('ordering');
    const steps = children(parsed, 'answer').map((answer) => shown(textAt(answer, 'text')));
    expect(steps).toEqual(any.steps.map((/** @type {any} */ { text }) => plain(text)));
    expect(textAt(parsed, 'gradingtype')).toBe('ABSOLUTE_POSITION');
  } else {
    expect(type).toBe(any.value === undefined ? 'cloze' : 'numerical');
    for (const response of responsesTo(made)) expectSameNumbers(made, parsed, response);
  }
}

/** @param {Made} made @param {Element[]} answers */
function expectSameChoices(made, answers) {
  const { options } = /** @type {any} */ (made.key);
  const read = answers.map((answer) => [
    shown(textAt(answer, 'text')),
    shown(textAt(answer, 'feedback', 'text')),
  ]);
  expect(read).toEqual(
    options.map((/** @type {any} */ { text, isRight, because }) => [
      plain(text),
      isRight ? 'Right.' : plain(because),
    ]),
  );
  for (const response of responsesTo(made)) {
    const picked = new Set([response].flat());
    const sum = answers
      .filter((_, i) => picked.has(options[i].id))
      .reduce((all, answer) => all + Number(answer.getAttribute('fraction')), 0);
    expect(Math.max(0, sum / 100)).toBeCloseTo(assess(/** @type {any} */ (made.key), response).score, 5);
  }
}

/** @param {Made} made @param {Element} parsed @param {import('../../../web/quiz/types.js').Response} response */
function expectSameNumbers({ question, key }, parsed, response) {
  const assessment = assess(/** @type {any} */ (key), response);
  if (typeof response === 'number') {
    const judged = judgeNumber(parsed, response);
    expect(judged.score).toBe(assessment.score);
    expect(judged.text).toBe(assessment.isRight ? 'Right.' : plain(assessment.explanations[0].text));
    return;
  }
  const numbers = /** @type {number[]} */ (Object.values(response));
  const fields = readCloze(textAt(parsed, 'questiontext', 'text'));
  expect(fields).toHaveLength(numbers.length);
  const judged = fields.map((field, i) => field.judge(numbers[i]));
  const score = judged.reduce((sum, one) => sum + one.fraction, 0) / judged.length;
  if (question.kind === 'place-point') expect(score === 1).toBe(assessment.isRight);
  else expect(score).toBeCloseTo(assessment.score, 9);
  if (question.kind !== 'table') return;
  const { rows } = /** @type {any} */ (key);
  judged.forEach(({ fraction, text }, i) => {
    const reasons = [rows[i].otherwise, ...rows[i].wrong.map((/** @type {any} */ one) => one.because)].map(
      plain,
    );
    if (fraction === 1) expect(text).toBe(plain(`Right. ${rows[i].because}`));
    else expect(reasons).toContain(text);
  });
}

describe('Moodle XML, read back by another parser', () => {
  test.each(['a', 'k7', '2026'])(
    'holds every question of our bank and judges answers as the quiz does (seed %s)',
    (seed) => {
      const questions = wholeBank(seed);
      const parsed = readBack(questions);
      questions.forEach((made, i) => expectSame(made, parsed[i]));
    },
  );

  test('gives back texts that look like HTML, XML or a cloze as they were', () => {
    const questions = samples('h').map(hostile);
    const parsed = readBack(questions, 'a ]]> <b> & "q"');
    questions.forEach((made, i) => expectSame(made, parsed[i]));
  });

  test('puts the questions into a category named as the bank, with slashes that part nothing', () => {
    const file = exportBank({
      questions: samples('c'),
      format: 'moodle-xml',
      locale: 'en',
      title: 'a/b & c',
    });
    const [category] = children(readXml('text' in file ? file.text : ''), 'question');
    expect(textAt(category, 'category', 'text')).toBe('$course$/top/a//b & c');
  });
});
