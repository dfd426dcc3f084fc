import { expect, test } from 'vitest';
import { contourPath } from '../../../../web/elements/lab/contour.js';
import { dashesOf, looksOf } from '../../../../web/elements/lab/line-marks.js';

test('each function of the lesson keeps its look whatever else is compared', () => {
  const one = looksOf([{ id: 'relu' }, { id: 'prelu' }]);
  const other = looksOf([{ id: 'tanh' }, { id: 'prelu' }, { id: 'gelu' }, { id: 'relu' }]);
  for (const id of ['relu', 'prelu']) expect(one.get(id)).toBe(other.get(id));
});

test('eight functions have eight looks, each with its own dashes', () => {
  const ids = ['relu', 'leaky-relu', 'prelu', 'identity', 'tanh', 'gelu', 'silu', 'elu'];
  const looks = [...looksOf(ids.map((id) => ({ id }))).values()];
  expect(new Set(looks).size).toBe(8);
  expect(new Set(looks.map(dashesOf)).size).toBe(8);
});

test('a contour runs where the level is passed, in between by as much as the values say', () => {
  // Two columns, 0 and 1: the level 0.25 is a quarter of the way from one middle to the next.
  expect(contourPath(Float32Array.of(0, 1, 0, 1), 2, 0.25)).toBe('M0.75 0.5L0.75 1.5');
  expect(contourPath(Float32Array.of(1, 1, 1, 1), 2, 0.25)).toBe('');
});
