import { describe, expect, test } from 'vitest';
import { labStrings } from '../../../../web/content/en/strings-lab.js';
import { NO_DIFFERENCE, SKIPPED } from '../../../../web/elements/lab/prediction.js';
import { predictionText, verdictText } from '../../../../web/elements/lab/verdict-words.js';
import { judge } from '../../../../web/lab/verdict.js';

const FUNCTIONS = [{ id: 'relu' }, { id: 'prelu' }, { id: 'identity' }];

/**
 * What is said of a run that ends with these accuracies, by function and seed.
 * @param {number[][]} accuracies
 * @param {string} [prediction]
 */
function race(accuracies, prediction = SKIPPED) {
  const contestants = accuracies.flatMap((own, functionIndex) =>
    own.map((accuracy, seed) => ({
      functionId: FUNCTIONS[functionIndex].id,
      parameter: null,
      functionIndex,
      seed,
      measurements: [{ step: 0, trainLoss: 0, testLoss: 0, accuracy, deadShare: 0, slope: null }],
      diverged: Number.isNaN(accuracy),
    })),
  );
  return {
    verdict: judge(contestants, { testExamples: 1000, point: 0 }),
    functions: FUNCTIONS,
    prediction,
    nameOf: (/** @type {string} */ id) => id.toUpperCase(),
    share: (/** @type {number} */ value) => `${Math.round(value * 100)}%`,
  };
}

const ONE_AHEAD = [
  [0.95, 0.951, 0.949],
  [0.8, 0.801, 0.8],
  [0.7, 0.7, 0.702],
];
const TWO_ALIKE = [
  [0.95, 0.93, 0.94],
  [0.94, 0.95, 0.93],
  [0.7, 0.7, 0.702],
];
/** The leader’s runs differ more than its lead, the others’ do not. */
const UNSTEADY_LEADER = [
  [0.99, 0.99, 0.87],
  [0.94, 0.941, 0.94],
  [0.9, 0.9, 0.901],
];
const ALL_ALIKE = [
  [0.96, 0.93, 0.94],
  [0.94, 0.95, 0.93],
  [0.93, 0.94, 0.95],
];

describe('the verdict', () => {
  test('names the one that is ahead, with its mean', () => {
    expect(verdictText(race(ONE_AHEAD))).toContain('*RELU* ended ahead of all others: it was right on 95%');
  });
  test('says which are alike and which are behind', () => {
    const said = verdictText(race(TWO_ALIKE));
    expect(said).toContain('*no difference beyond the spread*: RELU (94%), PRELU (94%)');
    expect(said).toContain('Clearly behind *RELU*: IDENTITY (70%)');
  });
  test('says who is ahead of whom where the leader is not', () => {
    const said = verdictText(race(UNSTEADY_LEADER));
    expect(said).toContain(
      '*No function ended ahead of all others*: RELU (95%), PRELU (94%), IDENTITY (90%)',
    );
    expect(said).toContain(
      '*RELU* has the highest mean, but only these differ beyond the spread: PRELU ahead of IDENTITY.',
    );
  });
  test('says that there is no difference beyond the spread', () => {
    const said = verdictText(race(ALL_ALIKE));
    expect(said).toMatch(/^\*No difference beyond the spread\*/u);
    expect(said).toContain('with 3 random starts each that may be luck');
  });
  test('says that one start tells nothing, and which functions were not compared', () => {
    expect(verdictText(race([[0.9], [0.8], [0.7]]))).toContain('One random start each cannot tell luck');
    const said = verdictText(
      race([
        [0.9, 0.91],
        [0.9, 0.9],
        [NaN, 0.5],
      ]),
    );
    expect(said).toContain('Not compared, because training blew up: IDENTITY.');
  });
});

test.each(
  /** @type {[string, number[][], string, keyof typeof labStrings.verdict.prediction][]} */ ([
    ['one is ahead, as predicted', ONE_AHEAD, 'relu', 'right'],
    ['another is ahead', ONE_AHEAD, 'prelu', 'other'],
    ['no difference was predicted, and one is ahead', ONE_AHEAD, NO_DIFFERENCE, 'other'],
    ['it is among the best', TWO_ALIKE, 'prelu', 'among'],
    ['it is clearly behind', TWO_ALIKE, 'identity', 'other'],
    ['no difference holds among the best', TWO_ALIKE, NO_DIFFERENCE, 'partly'],
    ['no difference, as predicted', ALL_ALIKE, NO_DIFFERENCE, 'right'],
    ['it has the highest mean', ALL_ALIKE, 'relu', 'highest'],
    ['it has not even that', ALL_ALIKE, 'prelu', 'noLead'],
    ['the unsteady leader', UNSTEADY_LEADER, 'relu', 'highest'],
    ['ahead of another, but not of all', UNSTEADY_LEADER, 'prelu', 'noLead'],
    ['no difference, and some are told apart', UNSTEADY_LEADER, NO_DIFFERENCE, 'other'],
    ['one start cannot tell', [[0.9], [0.8], [0.7]], 'relu', 'untold'],
  ]),
)('the prediction is answered: %s', (_, accuracies, prediction, outcome) => {
  const name = prediction === NO_DIFFERENCE ? labStrings.verdict.noDifference : prediction.toUpperCase();
  const expected = labStrings.verdict.prediction[outcome].replace('{prediction}', name);
  expect(predictionText(race(accuracies, prediction))).toBe(expected);
});

test('nothing is said of a prediction that was not made', () => {
  expect(predictionText(race(ONE_AHEAD, SKIPPED))).toBe('');
  expect(predictionText(race(ONE_AHEAD, ''))).toBe('');
});
