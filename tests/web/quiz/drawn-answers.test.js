import { describe, expect, test } from 'vitest';
import { placePoint } from '../../../web/elements/quiz/place-point.js';
import { sketch } from '../../../web/elements/quiz/sketch.js';
import { writeValue } from '../../../web/quiz/fill-text.js';

/** @typedef {import('../../../web/quiz/types.js').Question} Question */

/** @type {Question} */
const question = {
  item: 'drawn',
  seed: 's',
  idea: 'graph',
  level: 1,
  kind: 'place-point',
  drawn: {},
  prompt: '',
  hint: '',
  figure: { x: [-5, 5], y: [-2, 6], curves: [], points: [], says: '' },
  grid: 0.5,
  at: [-2, 0, 2],
};
const field = String;
const write = (/** @type {number | number[]} */ value) => writeValue(value, 'en');

describe('a point to place', () => {
  test('is not placed before the learner does it, and says how', () => {
    expect(placePoint.read(question, placePoint.start(question), write)).toEqual({
      problem: 'Put the point in the drawing first, or type both of its numbers.',
      field: 'point-x',
    });
  });

  test('is answered with its two numbers, however they are written', () => {
    expect(placePoint.read(question, { x: '−1,5', y: ' 2 ' }, write)).toEqual({
      response: { x: -1.5, y: 2 },
    });
  });

  test('names the number that is missing', () => {
    expect(placePoint.read(question, { x: '1', y: '' }, write)).toEqual({
      problem: 'The point still needs a number for y.',
      field: 'point-y',
    });
  });

  test('names what it cannot read', () => {
    const read = placePoint.read(question, { x: 'two', y: '1' }, write);
    expect(read).toMatchObject({ field: 'point-x', problem: expect.stringContaining('“two”') });
  });

  test('says how far the drawing goes when a number is beyond it', () => {
    const read = placePoint.read(question, { x: '1', y: '7' }, write);
    expect(read).toMatchObject({ field: 'point-y', problem: expect.stringContaining('from −2 to 6') });
  });

  test('shows an answer from before a reload as it was', () => {
    const draft = placePoint.restore(question, { x: -1.5, y: 2 }, { field });
    expect(placePoint.read(question, draft, write)).toEqual({ response: { x: -1.5, y: 2 } });
  });
});

describe('a curve to sketch', () => {
  test('has no heights before the learner sets them, and says where they are missing', () => {
    expect(sketch.read(question, sketch.start(question), write)).toEqual({
      problem: 'Set every height first. Still missing: at −2, 0, 2.',
      field: 'height-0',
    });
  });

  test('is answered with its heights from left to right', () => {
    expect(sketch.read(question, ['0', '1/2', '−2'], write)).toEqual({ response: [0, 0.5, -2] });
  });

  test('names the inputs whose heights are missing, and leads to the first', () => {
    expect(sketch.read(question, ['0', '', ''], write)).toEqual({
      problem: 'Set every height first. Still missing: at 0, 2.',
      field: 'height-1',
    });
  });

  test('names the height that cannot be read before those that are missing', () => {
    const read = sketch.read(question, ['', 'high', '0'], write);
    expect(read).toMatchObject({
      field: 'height-1',
      problem: expect.stringContaining('Height at 0: “high”'),
    });
  });

  test('says how far the drawing goes when a height is beyond it', () => {
    const read = sketch.read(question, ['0', '0', '6.5'], write);
    expect(read).toMatchObject({ field: 'height-2', problem: expect.stringContaining('from −2 to 6') });
  });

  test('shows an answer from before a reload as it was', () => {
    const draft = sketch.restore(question, [0, 0.5, -2], { field });
    expect(sketch.read(question, draft, write)).toEqual({ response: [0, 0.5, -2] });
  });

  test('names inputs as the reader’s language writes them', () => {
    const halves = { ...question, at: [-0.5, 0.5] };
    const german = (/** @type {number | number[]} */ value) => writeValue(value, 'de');
    expect(sketch.read(halves, ['', ''], german)).toMatchObject({
      problem: expect.stringContaining('−0,5; 0,5'),
    });
  });
});
