import { expect, test } from 'vitest';
import { agrees, judge, Predictions, questionFor } from '../../../web/lesson/predictions.js';

test.each([
  ['0', 0],
  ['0,0', 0],
  ['-0', 0],
  ['2.5', 2.5],
  ['2,5', 2.5],
  ['−0,03', Math.fround(-0.03)],
  ['0.7311', Math.fround(0.7310586)],
  ['0.731', Math.fround(0.7310586)],
  ['∞', Infinity],
  ['NaN', NaN],
  ['0.1', Math.fround(0.1)],
])('"%s" is a right prediction of %d', (text, actual) => {
  expect(judge(text, actual)).toBe('right');
});

test.each([
  ['-3', 0],
  ['0.0001', 0],
  ['0', 2.5],
  ['2.49', 2.5],
  ['0.73', Math.fround(0.7310586)],
  ['-2.5', 2.5],
  ['∞', 3e38],
  ['1', NaN],
  ['NaN', 0],
  ['-∞', Infinity],
])('"%s" is a wrong prediction of %d', (text, actual) => {
  expect(judge(text, actual)).toBe('wrong');
});

test('an empty field is a skipped prediction, and words are none', () => {
  expect(judge('  ', 0)).toBe('skipped');
  expect(judge('nothing', 0)).toBe('unreadable');
});

test('a number beyond float32 agrees with infinity, as the engine sees it', () => {
  expect(agrees(1e39, Infinity)).toBe(true);
});

test('a prediction is hidden until revealed, and typing again hides it', () => {
  const predictions = new Predictions();
  predictions.type('q', '1');
  expect(predictions.get('q')).toEqual({ text: '1', isRevealed: false });
  expect(predictions.reveal('q')).toBe(true);
  expect(predictions.get('q')).toEqual({ text: '1', isRevealed: true });
  predictions.type('q', '2');
  expect(predictions.get('q').isRevealed).toBe(false);
});

test('what is no number is not revealed; an empty field is', () => {
  const predictions = new Predictions();
  predictions.type('words', 'abc');
  expect(predictions.reveal('words')).toBe(false);
  expect(predictions.get('words')).toEqual({ text: 'abc', isRevealed: false });
  expect(predictions.reveal('never typed')).toBe(true);
});

test('clearing forgets only the questions named', () => {
  const predictions = new Predictions();
  predictions.type('a', '1');
  predictions.type('b', '2');
  predictions.clear(['a']);
  expect(predictions.get('a').text).toBe('');
  expect(predictions.get('b').text).toBe('2');
});

test('another function, parameter or input is another question', () => {
  const questions = [
    questionFor('relu', {}, -3),
    questionFor('step', {}, -3),
    questionFor('relu', {}, 3),
    questionFor('prelu', { a: 0.25 }, -3),
    questionFor('prelu', { a: 0.5 }, -3),
    questionFor('relu', {}, 0),
    questionFor('relu', {}, -0),
  ];
  expect(new Set(questions).size).toBe(questions.length);
});
