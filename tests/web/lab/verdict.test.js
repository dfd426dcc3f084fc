import { expect, test } from 'vitest';
import { judge } from '../../../web/lab/verdict.js';

/**
 * @param {number[][]} accuracies of each function, seed by seed; NaN for a run that diverged
 * @returns {any[]}
 */
const contestants = (accuracies) =>
  accuracies.flatMap((values, functionIndex) =>
    values.map((accuracy, seed) => ({
      functionIndex,
      seed,
      diverged: Number.isNaN(accuracy),
      measurements: [
        { accuracy: 0.1, testLoss: 2.3 },
        ...(Number.isNaN(accuracy) ? [] : [{ accuracy, testLoss: 1 - accuracy }]),
      ],
    })),
  );

const RELU = [0.931, 0.938, 0.929, 0.94, 0.935];
const LEAKY = [0.934, 0.933, 0.931, 0.938, 0.94];
const LINEAR = [0.861, 0.872, 0.858, 0.866, 0.87];
const options = { testExamples: 1000 };

test('a lead within the spread of the differences is none', () => {
  const verdict = judge(contestants([RELU, LEAKY]), options);
  expect(verdict).toMatchObject({ kind: 'no-difference', leader: 1, group: [1, 0], behind: [], seeds: 5 });
  const [pair] = verdict.pairs;
  expect(pair).toMatchObject({ first: 1, second: 0, kind: 'no-difference', better: 3, worse: 2 });
  // By hand: differences .003 -.005 .002 -.002 .005, deviation .00404, t 2.776.
  expect(pair.difference).toBeCloseTo(0.0006, 10);
  expect(pair.high).toBeCloseTo(0.0006 + (2.776445 * 0.00403733) / Math.sqrt(5), 6);
  expect(pair.low).toBeCloseTo(0.0006 - (2.776445 * 0.00403733) / Math.sqrt(5), 6);
});

test('who is beyond it is behind, whoever leads', () => {
  expect(judge(contestants([RELU, LINEAR, LEAKY]), options)).toMatchObject({
    kind: 'group-ahead',
    leader: 2,
    group: [2, 0],
    behind: [1],
  });
  expect(judge(contestants([LINEAR, RELU]), options)).toMatchObject({
    kind: 'one-ahead',
    leader: 1,
    behind: [0],
  });
});

test('where the leader is unsteady, others may be told apart of which it is not ahead', () => {
  const unsteady = [0.99, 0.99, 0.99, 0.99, 0.85];
  const steady = [0.951, 0.95, 0.952, 0.95, 0.951];
  const lower = [0.92, 0.921, 0.92, 0.922, 0.92];
  expect(judge(contestants([lower, unsteady, steady]), options)).toMatchObject({
    kind: 'some-apart',
    leader: 1,
    group: [1, 2, 0],
    behind: [],
  });
  expect(
    judge(contestants([lower, unsteady, steady, LINEAR.map((value) => value - 0.3)]), options),
  ).toMatchObject({
    kind: 'some-apart',
    behind: [3],
  });
});

test('differences count seed by seed: a spread that functions share hides nothing', () => {
  const seeds = [0.8, 0.85, 0.9, 0.95, 0.88];
  const better = seeds.map((value, i) => value + 0.01 + 0.001 * (i % 2));
  expect(judge(contestants([seeds, better]), options).kind).toBe('one-ahead');
});

test('the more pairs, the more each has to show', () => {
  const slight = RELU.map((value, i) => value - [0.002, 0.003, 0.006, 0.007, 0.004][i]);
  expect(judge(contestants([RELU, slight]), options).kind).toBe('one-ahead');
  const many = judge(contestants([RELU, slight, LINEAR, LINEAR, LINEAR, LINEAR]), options);
  expect(many.pairs).toHaveLength(15);
  expect(many.pairs.find(({ first, second }) => first === 0 && second === 1)?.kind).toBe('no-difference');
});

test('a difference that rounding could make is none, though all seeds agree on it', () => {
  const ones = [1, 1, 1];
  const almost = [0.998, 0.998, 0.998];
  expect(judge(contestants([ones, almost]), { testExamples: 500 }).kind).toBe('no-difference');
  expect(judge(contestants([ones, almost]), { testExamples: 100_000 }).kind).toBe('one-ahead');
  expect(judge(contestants([ones, ones]), options).pairs[0]).toMatchObject({
    better: 0,
    worse: 0,
    difference: 0,
  });
});

test('means, spread and range are those of the seeds', () => {
  const [first] = judge(contestants([[0.9, 0.92, 0.97]]), options).functions;
  expect(first).toMatchObject({ functionIndex: 0, values: [0.9, 0.92, 0.97], lowest: 0.9, highest: 0.97 });
  expect(first.mean).toBeCloseTo(0.93, 12);
  expect(first.deviation).toBeCloseTo(Math.sqrt(0.0026 / 2), 12);
});

test('of the loss less is better', () => {
  const verdict = judge(contestants([LINEAR, RELU]), { ...options, measure: 'testLoss' });
  expect(verdict).toMatchObject({ kind: 'one-ahead', leader: 1 });
  expect(verdict.pairs[0].difference).toBeLessThan(0);
  expect(verdict.pairs[0].better).toBe(5);
});

test('what cannot be judged is said', () => {
  expect(judge(contestants([RELU]), options).kind).toBe('too-few-functions');
  expect(judge([], options)).toMatchObject({ kind: 'too-few-functions', leader: null, pairs: [] });
  expect(judge(contestants([[0.9], [0.1]]), options)).toMatchObject({
    kind: 'too-few-seeds',
    leader: 0,
    pairs: [],
  });
});

test('functions with a run that diverged are named and not compared', () => {
  const wild = [0.99, NaN, 0.99, 0.99, 0.99];
  const verdict = judge(contestants([wild, RELU, LINEAR]), options);
  expect(verdict).toMatchObject({ kind: 'one-ahead', leader: 1, diverged: [0], behind: [2] });
  expect(verdict.functions.at(-1)).toMatchObject({ functionIndex: 0, diverged: 1 });
  expect(judge(contestants([wild, wild]), options).kind).toBe('too-few-functions');
});

test('another point than the last can be judged', () => {
  expect(judge(contestants([LINEAR, RELU]), { ...options, point: 0 }).kind).toBe('no-difference');
});
