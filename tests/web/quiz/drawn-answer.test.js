import { describe, expect, test } from 'vitest';
import { drawnAnswer, heightLines, heightMarks, pointMarks } from '../../../web/quiz/drawn-answer.js';

const labels = { you: 'you', right: 'right', youAndRight: 'both' };
const inputs = [-2, 0, 2, 4];

describe('a point', () => {
  test('that is wrong is drawn beside the right one, each with its shape and label', () => {
    expect(pointMarks({ x: 1, y: 0 }, { x: 2, y: 2 }, false, labels)).toEqual([
      { x: 2, y: 2, kind: 'right', label: 'right' },
      { x: 1, y: 0, kind: 'own', label: 'you' },
    ]);
  });

  test('that is right has one label for both', () => {
    const marks = pointMarks({ x: 1, y: 0 }, { x: 1, y: 0 }, true, labels);
    expect(marks.map(({ label }) => label)).toEqual(['both', '']);
  });
});

describe('a sketched curve', () => {
  test('is a line wherever two neighbours are set', () => {
    const lines = heightLines(inputs, [0, null, 2, 4], { labels });
    expect(lines).toEqual([
      {
        label: '',
        kind: 'own',
        points: [
          [2, 2],
          [4, 4],
        ],
      },
    ]);
  });

  test('shows nothing of the right curve before it may be seen', () => {
    expect(heightLines(inputs, [0, 0, 1, 2], { labels }).every(({ kind }) => kind === 'own')).toBe(true);
    expect(heightMarks(inputs, [0, 0, 1, 2]).every(({ kind }) => kind === 'own')).toBe(true);
  });

  test('that is wrong lies over the right one, each with its label', () => {
    const lines = heightLines(inputs, [0, 0, 1, 2], { right: [0, 0, 2, 4], isRight: false, labels });
    expect(lines.map(({ kind, label }) => [kind, label])).toEqual([
      ['right', 'right'],
      ['own', 'you'],
    ]);
  });

  test('that is right has one label for both', () => {
    const lines = heightLines(inputs, [0, 0, 2, 4], { right: [0, 0, 2, 4], isRight: true, labels });
    expect(lines.map(({ label }) => label)).toEqual(['both', '']);
  });

  test('is labelled once, however many pieces it has', () => {
    const right = [0, 0, 0, 0, 0];
    const lines = heightLines([0, 1, 2, 3, 4], [1, 1, null, 1, 1], { right, labels });
    expect(lines.filter(({ label }) => label === 'you')).toHaveLength(1);
  });

  test('marks every height that is set', () => {
    expect(heightMarks(inputs, [null, 1, null, 0]).map(({ x, y }) => [x, y])).toEqual([
      [0, 1],
      [4, 0],
    ]);
  });
});

test('draws nothing for an answer that was not given in the drawing', () => {
  const question = /** @type {any} */ ({ kind: 'read-graph' });
  const assessment = /** @type {any} */ ({ rightResponse: 1, isRight: false });
  expect(drawnAnswer(question, 0, assessment, labels)).toEqual({ marks: [], answers: [] });
});
