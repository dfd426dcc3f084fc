import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { EXTENT, POINT_SETS, pointSet } from '../../../web/lab/point-sets.js';

/** @typedef {import('../../../web/lab/point-sets.js').PointSetName} PointSetName */

/** @param {PointSetName} name @param {number} [noise] */
function pointsOf(name, noise = 0) {
  const { inputs, labels } = pointSet(name, { train: 400, test: 10, noise, seed: 1 }).train;
  return Array.from(labels, (label, i) => ({ label, x: inputs[2 * i], y: inputs[2 * i + 1] }));
}

describe.each(POINT_SETS)('%s', (name) => {
  test('is drawn by its seed alone', () => {
    const options = { train: 30, test: 20, noise: 0.1, seed: 4 };
    expect(pointSet(name, options)).toEqual(pointSet(name, options));
    expect(pointSet(name, { ...options, seed: 5 }).train).not.toEqual(pointSet(name, options).train);
  });

  test('has both classes equally often within the square, before noise', () => {
    const points = pointsOf(name);
    expect(points.filter(({ label }) => label === 1)).toHaveLength(200);
    for (const { x, y } of points) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    expect(EXTENT).toBeGreaterThan(1);
  });

  test('is moved by noise of the deviation asked for', () => {
    // Noise takes its numbers whether there is any or not, so the points below it are the same.
    const [quiet, noisy] = [pointsOf(name), pointsOf(name, 0.1)];
    const moves = quiet.flatMap(({ x, y }, i) => [noisy[i].x - x, noisy[i].y - y]);
    const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
    const variance = moves.reduce((sum, move) => sum + move ** 2, 0) / moves.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.sqrt(variance)).toBeGreaterThan(0.09);
    expect(Math.sqrt(variance)).toBeLessThan(0.11);
  });
});

test('circles are a disc within a ring', () => {
  for (const { label, x, y } of pointsOf('circles')) {
    const radius = Math.hypot(x, y);
    if (label) expect(radius).toBeLessThan(0.452);
    else expect(Math.abs(radius - 0.8)).toBeLessThan(0.152);
  }
});

test('xor is 1 where the signs differ, with room around the axes', () => {
  for (const { label, x, y } of pointsOf('xor')) {
    expect(x * y < 0 ? 1 : 0).toBe(label);
    expect(Math.min(Math.abs(x), Math.abs(y))).toBeGreaterThan(0.079);
  }
});

test('moons are half circles that are each other turned by half a turn', () => {
  for (const { label, x, y } of pointsOf('moons')) {
    const side = label ? -1 : 1;
    expect(Math.hypot(side * x + 0.3, side * y + 0.15)).toBeCloseTo(0.6, 2);
    expect(side * y).toBeGreaterThan(-0.152);
  }
});

test('spirals are arms of which one is the other turned by half a turn', () => {
  for (const { label, x, y } of pointsOf('spiral')) {
    const side = label ? -1 : 1;
    const angle = 2.5 * Math.PI * Math.hypot(x, y);
    expect(side * x).toBeCloseTo(Math.hypot(x, y) * Math.cos(angle), 1);
    expect(side * y).toBeCloseTo(Math.hypot(x, y) * Math.sin(angle), 1);
  }
});

test('the points are the same on every machine', () => {
  const hash = createHash('sha256');
  for (const name of POINT_SETS) {
    hash.update(pointSet(name, { train: 300, test: 500, noise: 0.05, seed: 1 }).test.inputs);
  }
  expect(hash.digest('hex')).toBe('491010e803fd4453d59a389725f810c6d187c641ed82c8c02d395b88390c64a0');
});
