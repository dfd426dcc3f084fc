import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { exportBank } from '../../../web/export/export-bank.js';
import { assess, solve } from '../../../web/quiz/assess.js';
import { hostile, plain, responsesTo, samples, wholeBank } from './export-samples.js';
import { alternativeText, readXml, shown } from './read-xml.js';

/** @typedef {import('./export-samples.js').Made} Made */

/** @param {Made[]} questions */
function readBack(questions) {
  const file = exportBank({ questions, format: 'gift', locale: 'en', title: 'ReLU: a/b' });
  const [category, ...parsed] = parse('text' in file ? file.text : '');
  expect(category).toEqual({ type: 'Category', title: '$course$/top/ReLU: a//b' });
  const rest = /** @type {any[]} */ (parsed);
  const perQuestion = questions.map((made) =>
    rest.splice(0, Array.isArray(fieldsOf(made)) ? fieldsOf(made).length : 1),
  );
  expect(rest).toEqual([]);
  return perQuestion;
}

/** The numbers asked for, where GIFT asks for each apart. @param {Made} made @returns {any} */
function fieldsOf({ question, key }) {
  const any = /** @type {any} */ (key);
  return question.kind === 'place-point' ? ['x', 'y'] : (any.rows ?? any.heights);
}

/** Moodle's rule: the first answer that the number is near to. @param {any} question @param {number} number */
function judgeNumber({ choices }, number) {
  const hit = choices.find(
    (/** @type {any} */ { text }) => text.text === '*' || Math.abs(text.number - number) <= text.range + 1e-9,
  );
  return { score: hit.isCorrect && hit.weight === null ? 1 : 0, text: shown(hit.feedback.text) };
}

/** @param {Made} made @param {any[]} parsed */
function expectSame(made, parsed) {
  const { question, key } = made;
  const any = /** @type {any} */ (key);
  for (const { stem, title, tags } of parsed) {
    expect(shown(stem.text)).toContain(plain(question.prompt));
    expect(stem.format).toBe('html');
    expect(title).toContain(plain(question.item));
    expect(tags[1]).toBe(`level-${question.level}`);
    if (question.figure) expect(alternativeText(stem.text)).toBe(plain(question.figure.says));
  }
  const [first] = parsed;
  if (any.options) {
    expect(first.type).toBe('MC');
    const shownOptions = first.choices.map((/** @type {any} */ one) => shown(one.text.text));
    const texts = any.options.map((/** @type {any} */ one) => plain(one.text));
    texts.forEach((/** @type {string} */ text, /** @type {number} */ i) =>
      expect(shownOptions[i]).toBe(question.kind === 'spot-error' ? `Line ${i + 1}: ${text}` : text),
    );
    any.options.forEach((/** @type {any} */ { isRight, because }, /** @type {number} */ i) =>
      expect(shown(first.choices[i].feedback.text)).toBe(isRight ? 'Right.' : plain(because)),
    );
    for (const response of responsesTo(made)) {
      const picked = new Set([response].flat());
      const weights = any.options.map((/** @type {any} */ { id }, /** @type {number} */ i) => {
        if (!picked.has(id)) return 0;
        return first.choices[i].isCorrect ? 100 : first.choices[i].weight;
      });
      const sum = weights.reduce((/** @type {number} */ all, /** @type {number} */ one) => all + one, 0);
      expect(Math.max(0, sum / 100)).toBeCloseTo(assess(/** @type {any} */ (key), response).score, 5);
    }
    expect(shown(first.globalFeedback.text)).toBe(plain(solve(/** @type {any} */ (key)).because));
  } else if (question.kind === 'order') {
    expect(first.type).toBe('Matching');
    const pairs = first.matchPairs.map((/** @type {any} */ { subquestion, subanswer }) => [
      shown(subquestion.text),
      subanswer,
    ]);
    const wanted = question.steps?.map(({ id, text }) => [
      plain(text),
      String(any.steps.findIndex((/** @type {any} */ step) => step.id === id) + 1),
    ]);
    expect(pairs).toEqual(wanted);
  } else {
    for (const response of responsesTo(made)) expectSameNumbers(made, parsed, response);
  }
}

/** @param {Made} made @param {any[]} parsed @param {import('../../../web/quiz/types.js').Response} response */
function expectSameNumbers({ question, key }, parsed, response) {
  const numbers = /** @type {number[]} */ (
    typeof response === 'object' ? Object.values(response) : [response]
  );
  const judged = parsed.map((one, i) => judgeNumber(one, numbers[i]));
  const score = judged.reduce((sum, one) => sum + one.score, 0) / judged.length;
  const assessment = assess(/** @type {any} */ (key), response);
  if (question.kind === 'place-point') expect(score === 1).toBe(assessment.isRight);
  else expect(score).toBeCloseTo(assessment.score, 9);
  if (parsed.length === 1 && !assessment.isRight)
    expect(judged[0].text).toBe(plain(assessment.explanations[0].text));
}

describe('GIFT, read back by gift-pegjs', () => {
  test.each(['a', 'k7', '2026'])(
    'holds every question of our bank and judges answers as the quiz does (seed %s)',
    (seed) => {
      const questions = wholeBank(seed);
      const parsed = readBack(questions);
      questions.forEach((made, i) => expectSame(made, parsed[i]));
    },
  );

  test('gives back texts that look like GIFT, HTML or XML as they were', () => {
    const questions = samples('h').map(hostile);
    const parsed = readBack(questions);
    questions.forEach((made, i) => expectSame(made, parsed[i]));
  });

  test.each(['[plain]', '%50%', '=', '~', '->'])('takes %s at the start of an option for text', (start) => {
    const questions = samples('s').filter(({ key }) => key.options);
    for (const { question, key } of questions) {
      for (const option of [...(question.options ?? []), ...key.options])
        option.text = `${start} ${option.text}`;
    }
    const parsed = readBack(questions);
    questions.forEach((made, i) => expectSame(made, parsed[i]));
  });

  test('keeps a drawing as an image in the text', () => {
    const questions = samples('f').filter(({ question }) => question.kind === 'read-graph');
    const [[{ stem }]] = readBack(questions);
    const image = readXml(`<html>${stem.text}</html>`).getElementsByTagName('img')[0];
    const [type, data] = (image.getAttribute('src') ?? '').split(',');
    expect(type).toBe('data:image/svg+xml;base64');
    expect(readXml(Buffer.from(data, 'base64').toString()).nodeName).toBe('svg');
  });

  test('has a question for each number, named by what is asked', () => {
    const questions = samples('t').filter(({ question }) => question.kind === 'table');
    const [parts] = readBack(questions);
    expect(parts.map(({ title }) => title)).toEqual(
      [1, 2, 3].map((i) => `001 sample-table (t), part ${i} of 3`),
    );
    expect(shown(parts[0].stem.text)).toContain('Type one number: relu(x) (x: −2)');
  });
});
