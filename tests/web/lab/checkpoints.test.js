import { expect, test } from 'vitest';
import { Checkpoints } from '../../../web/lab/checkpoints.js';

const states = (/** @type {number} */ point) => [new Uint8Array(10).fill(point)];

test('all points are kept while there is room', () => {
  const checkpoints = new Checkpoints(100);
  for (let point = 0; point < 10; point++) checkpoints.put(point, states(point));
  expect(checkpoints.bytes).toBe(100);
  expect(checkpoints.before(7)).toEqual({ point: 7, states: states(7) });
});

test('when there is none they grow sparser, never beyond the bound, and first and newest stay', () => {
  const checkpoints = new Checkpoints(60);
  for (let point = 0; point <= 41; point++) {
    checkpoints.put(point, states(point));
    expect(checkpoints.bytes).toBeLessThanOrEqual(60);
    expect(checkpoints.before(point).point).toBe(point);
    expect(checkpoints.before(0).point).toBe(0);
  }
  expect([8, 15, 16, 39, 40, 41].map((point) => checkpoints.before(point).point)).toEqual([
    0, 0, 16, 32, 32, 41,
  ]);
});

test('two are kept even where they are too large', () => {
  const checkpoints = new Checkpoints(1);
  for (let point = 0; point <= 5; point++) checkpoints.put(point, states(point));
  expect([4, 5].map((point) => checkpoints.before(point).point)).toEqual([0, 5]);
});

test('what is put again takes the place of what was there', () => {
  const checkpoints = new Checkpoints(1000);
  for (let point = 0; point <= 5; point++) checkpoints.put(point, states(point));
  checkpoints.put(3, states(99));
  expect(checkpoints.before(3)).toEqual({ point: 3, states: states(99) });
});
