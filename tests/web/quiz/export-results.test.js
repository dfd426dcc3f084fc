import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { csvForm } from '../../../web/lesson/csv.js';
import { csvRows } from '../../../web/quiz/csv-rows.js';
import { resultsCsv, resultsData, resultsJson } from '../../../web/quiz/export-results.js';
import { quiz, rightResponse } from './quiz-in-node.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../web/content/schemas/quiz-results.schema.json', import.meta.url), 'utf8'),
);
const fits = new Ajv({ strictTypes: false }).compile(schema);

/** @param {object} [settings] */
function finished(settings = {}) {
  const { model, answer, clock } = quiz({ seed: 'fixed', ...settings });
  model.start();
  clock.now += 2500;
  answer(false, { sure: 'sure' });
  model.answerAgain(rightResponse(model));
  model.next();
  answer(true);
  model.finish();
  return model;
}

test('the JSON fits its schema in every mode, and a wrong one does not', () => {
  for (const settings of [{}, { mode: 'practice' }, { pass: 50, minutes: 5, ideas: ['rule', 'graph'] }]) {
    const data = JSON.parse(resultsJson(finished(/** @type {any} */ (settings))));
    expect(fits(data), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ ...data, score: 2 })).toBe(false);
    expect(fits({ ...data, extra: 1 })).toBe(false);
  }
});

test('the JSON holds the first answers, the later tries and the questions not answered', () => {
  const data = resultsData(finished());
  expect(data).toMatchObject({ bank: 'Small', seed: 'fixed', points: 1, of: 3, duration: 2.5 });
  expect(data.items).toHaveLength(3);
  expect(data.answers).toHaveLength(2);
  expect(data.answers[0]).toMatchObject({ correct: false, sure: 'sure', again: [{ score: 1 }] });
});

test('the CSV has a row for every question, answered or not', () => {
  const model = finished();
  const lines = resultsCsv(model).trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0].split(',').slice(0, 4)).toEqual(['Number', 'Item', 'Idea', 'Question']);
  expect(lines[1]).toContain(model.questionAt(0)?.item);
  expect(lines[3]).toContain(',0,no,');
  expect(resultsCsv(model)).not.toContain('*');
});

test('with a decimal comma, semicolons separate', () => {
  expect(resultsCsv(finished(), { isDecimalComma: true })).toContain(';2,5;');
});

test('without a finished attempt there is nothing to export', () => {
  const { model } = quiz();
  model.start();
  expect(() => resultsJson(model)).toThrow('There are no results before the attempt is finished');
  expect(() => resultsCsv(model)).toThrow(RangeError);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('a cell "%s" is text to a spreadsheet', (text) => {
  expect(csvRows([[text]], csvForm(false))).toBe(`'${text}\r\n`);
});

test('numbers are no formulas: they keep their sign', () => {
  expect(csvRows([[-2.5, 0.1]], csvForm(false))).toBe('-2.5,0.1\r\n');
});

test('a true minus sign needs no guard, and quotes, separators and line breaks are quoted', () => {
  expect(csvRows([['−2', 'a "b"', 'c,d', 'e\nf']], csvForm(false))).toBe('−2,"a ""b""","c,d","e\nf"\r\n');
  expect(csvRows([['=A1,"x"']], csvForm(false))).toBe('"\'=A1,""x"""\r\n');
});
