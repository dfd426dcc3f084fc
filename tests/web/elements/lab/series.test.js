import { expect, test } from 'vitest';
import { seriesOf, summaryAt } from '../../../../web/elements/lab/series.js';

/**
 * @param {number} functionIndex
 * @param {number[]} accuracies
 * @param {{ diverged?: boolean, slope?: number | null }} [more]
 */
const contestant = (functionIndex, accuracies, { diverged = false, slope = null } = {}) => ({
  functionId: ['relu', 'prelu'][functionIndex],
  parameter: null,
  functionIndex,
  seed: 1,
  measurements: accuracies.map((accuracy, step) => ({
    step,
    trainLoss: 1,
    testLoss: 1,
    accuracy,
    deadShare: 0,
    slope,
  })),
  diverged,
});

test('a point has the mean of the seeds, and a band from the lowest to the highest', () => {
  const [series] = seriesOf([contestant(0, [0.5, 0.75]), contestant(0, [0.25, 1])], 'accuracy');
  expect(series.summaries).toEqual([
    { point: 0, mean: 0.375, low: 0.25, high: 0.5 },
    { point: 1, mean: 0.875, low: 0.75, high: 1 },
  ]);
  expect(series.seeds).toBe(2);
});

test('a point counts once all seeds have reached it', () => {
  const [series] = seriesOf([contestant(0, [0.5, 0.75, 1]), contestant(0, [0.25])], 'accuracy');
  expect(series.summaries.map(({ point }) => point)).toEqual([0]);
});

test('a seed that diverged is counted apart and left out of the mean', () => {
  const runs = [contestant(0, [0.5, 0.75]), contestant(0, [0.1], { diverged: true })];
  const [series] = seriesOf(runs, 'accuracy');
  expect(series.diverged).toBe(1);
  expect(series.summaries.map(({ mean }) => mean)).toEqual([0.5, 0.75]);
});

test('where all seeds diverged, what was measured before is shown', () => {
  const [series] = seriesOf([contestant(0, [0.5], { diverged: true })], 'accuracy');
  expect(series.summaries).toHaveLength(1);
  expect(series.diverged).toBe(series.seeds);
});

test('slopes are listed for the functions that learn them alone', () => {
  const runs = [contestant(0, [0.5]), contestant(1, [0.5], { slope: 0.25 })];
  expect(seriesOf(runs, 'slope').map(({ functionId }) => functionId)).toEqual(['prelu']);
  expect(seriesOf(runs, 'accuracy')).toHaveLength(2);
});

test('at a point without a summary the last one before it holds', () => {
  const [series] = seriesOf([contestant(0, [0.5, 0.75])], 'accuracy');
  expect(summaryAt(series, 7)?.mean).toBe(0.75);
  expect(summaryAt(series, 0)?.mean).toBe(0.5);
  expect(summaryAt({ ...series, summaries: [] }, 0)).toBeUndefined();
});
