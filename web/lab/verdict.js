/**
 * What a run shows, in facts; the sentences are made elsewhere.
 *
 * Functions are compared in pairs. As a seed gives all of them the same first weights and the same order of examples,
 * the difference of two is taken seed by seed, and only the spread of these differences counts. One is said to be
 * ahead when the interval for the mean difference leaves 0 out: Student's t with seeds - 1 degrees of freedom, all
 * pairs together wrong in at most 5 of 100 such runs (Bonferroni: each pair has its share of these 5; Dunn 1961).
 *
 * - Accuracies are multiples of 1 / test examples, so five runs can be alike by chance. The deviation of differences
 *   is therefore never taken to be less than that of two rounding errors, resolution / sqrt(6).
 * - The sign test, which assumes less, cannot reach 5 % with five seeds (2 / 2^5 = 6 %). t needs differences that are
 *   roughly normal; what few seeds cannot show is that they are not. Which seeds favour whom is told with each pair.
 * - The spread is that of first weights and orders. Other data, another network or another learning rate may give
 *   another winner; and no difference found is not the same as none there.
 *
 * Sources: Student 1908, The probable error of a mean; Dunn 1961, Multiple comparisons among means; on seeds:
 * Colas, Sigaud & Oudeyer 2018, How many random seeds?
 */
import { tWithin } from './student-t.js';

/** @typedef {import('./types.js').Contestant} Contestant */

/**
 * @typedef {object} FunctionResult
 * @property {number} functionIndex in the experiment's functions
 * @property {readonly number[]} values at the end, seed by seed; NaN where a run diverged
 * @property {number} mean over the seeds; NaN if a run diverged
 * @property {number} deviation standard deviation over the seeds (with n - 1); NaN with one seed
 * @property {number} lowest
 * @property {number} highest
 * @property {number} diverged how many runs
 */

/**
 * @typedef {object} PairResult of two functions whose runs all ended well
 * @property {number} first index of the function
 * @property {number} second index of the function
 * @property {'ahead' | 'no-difference'} kind whether the first is ahead of the second
 * @property {number} difference mean of first - second, in the unit of the measure
 * @property {number} low end of the interval
 * @property {number} high end of the interval
 * @property {number} better seeds with which the first did better
 * @property {number} worse seeds with which it did worse; the others are ties
 */

/**
 * 'one-ahead': the leader is ahead of every other function. 'group-ahead': of some, and the others are not told
 * apart. 'no-difference': of none, and no others are told apart. 'some-apart': the leader is not ahead of all, and
 * among those that it is not ahead of, some are ahead of others: a leader whose runs differ widely may not be ahead of
 * what a steadier function is. 'too-few-seeds': with one seed there is no spread to compare with. 'too-few-functions': fewer than two of
 * which no run diverged.
 *
 * @typedef {'one-ahead' | 'group-ahead' | 'some-apart' | 'no-difference' | 'too-few-seeds' | 'too-few-functions'} VerdictKind
 */

/**
 * @typedef {object} Verdict
 * @property {VerdictKind} kind
 * @property {'accuracy' | 'testLoss'} measure
 * @property {number} seeds
 * @property {number} confidence that no pair is wrongly told apart
 * @property {readonly FunctionResult[]} functions the best mean first; those with a run that diverged come last
 * @property {number | null} leader index of the function with the best mean
 * @property {readonly number[]} group the leader and those that it is not ahead of, the best mean first
 * @property {readonly number[]} behind those that it is ahead of
 * @property {readonly number[]} diverged those with a run that diverged: they are not compared
 * @property {readonly PairResult[]} pairs all of them, the function with the better mean as the first
 */

const CONFIDENCE = 0.95;
const FEWEST_SEEDS = 2;

/**
 * @param {readonly Contestant[]} contestants with the measurements of the whole run, or of as much as is to be judged
 * @param {object} options
 * @param {number} options.testExamples how many
 * @param {number} [options.point] whose measurements are judged; without it the last that all have which did not
 *   diverge
 * @param {'accuracy' | 'testLoss'} [options.measure] of accuracy more is better, of loss less
 * @returns {Verdict}
 */
export function judge(contestants, { testExamples, point = lastPoint(contestants), measure = 'accuracy' }) {
  const sign = measure === 'accuracy' ? 1 : -1;
  const results = resultsOf(contestants, point, measure);
  const compared = results.filter(({ diverged }) => diverged === 0).sort((a, b) => sign * (b.mean - a.mean));
  const isDiverged = results.filter(({ diverged }) => diverged > 0);
  const seeds = compared[0]?.values.length ?? new Set(contestants.map(({ seed }) => seed)).size;
  const resolution = measure === 'accuracy' ? 1 / testExamples : 0;
  const pairs = seeds < FEWEST_SEEDS ? [] : comparePairs(compared, resolution, sign);
  const leader = compared[0]?.functionIndex ?? null;
  const behind = pairs
    .filter(({ first, kind }) => first === leader && kind === 'ahead')
    .map(({ second }) => second);
  const group = compared.map(({ functionIndex }) => functionIndex).filter((index) => !behind.includes(index));
  const isApart = pairs.some(({ kind, first, second }) => {
    return kind === 'ahead' && first !== leader && group.includes(first) && group.includes(second);
  });
  return {
    kind: kindOf(compared.length, seeds, behind.length, isApart),
    measure,
    seeds,
    confidence: CONFIDENCE,
    functions: [...compared, ...isDiverged],
    leader,
    group,
    behind,
    diverged: isDiverged.map(({ functionIndex }) => functionIndex),
    pairs,
  };
}

/** @param {readonly Contestant[]} contestants */
function lastPoint(contestants) {
  const lengths = contestants
    .filter(({ diverged }) => !diverged)
    .map(({ measurements }) => measurements.length);
  return lengths.length > 0 ? Math.min(...lengths) - 1 : 0;
}

/**
 * @param {number} functions that are compared
 * @param {number} seeds
 * @param {number} behind how many are behind the leader
 * @param {boolean} isApart whether some of the others are told apart
 * @returns {VerdictKind}
 */
function kindOf(functions, seeds, behind, isApart) {
  if (functions < 2) return 'too-few-functions';
  if (seeds < FEWEST_SEEDS) return 'too-few-seeds';
  if (isApart) return 'some-apart';
  if (behind === 0) return 'no-difference';
  return behind === functions - 1 ? 'one-ahead' : 'group-ahead';
}

/**
 * @param {readonly Contestant[]} contestants
 * @param {number} point
 * @param {'accuracy' | 'testLoss'} measure
 * @returns {FunctionResult[]}
 */
function resultsOf(contestants, point, measure) {
  /** @type {Map<number, number[]>} */
  const byFunction = new Map();
  for (const { functionIndex, measurements } of contestants) {
    const values = byFunction.get(functionIndex) ?? [];
    byFunction.set(functionIndex, [...values, measurements[point]?.[measure] ?? NaN]);
  }
  return [...byFunction].map(([functionIndex, values]) => ({
    functionIndex,
    values,
    ...spread(values),
    lowest: Math.min(...values),
    highest: Math.max(...values),
    diverged: values.filter(Number.isNaN).length,
  }));
}

/**
 * @param {readonly FunctionResult[]} results the best first
 * @param {number} resolution
 * @param {number} sign
 * @returns {PairResult[]}
 */
function comparePairs(results, resolution, sign) {
  const count = (results.length * (results.length - 1)) / 2;
  const confidence = 1 - (1 - CONFIDENCE) / count;
  return results.flatMap((first, i) =>
    results.slice(i + 1).map((second) => compare(first, second, { confidence, resolution, sign })),
  );
}

/**
 * @param {FunctionResult} first
 * @param {FunctionResult} second
 * @param {{ confidence: number, resolution: number, sign: number }} how
 * @returns {PairResult}
 */
function compare(first, second, { confidence, resolution, sign }) {
  const differences = first.values.map((value, seed) => value - second.values[seed]);
  const { mean, deviation } = spread(differences);
  const seeds = differences.length;
  const error = Math.max(deviation, resolution / Math.sqrt(6)) / Math.sqrt(seeds);
  const reach = tWithin(confidence, seeds - 1) * error;
  return {
    first: first.functionIndex,
    second: second.functionIndex,
    kind: Math.abs(mean) > reach ? 'ahead' : 'no-difference',
    difference: mean,
    low: mean - reach,
    high: mean + reach,
    better: differences.filter((difference) => sign * difference > 0).length,
    worse: differences.filter((difference) => sign * difference < 0).length,
  };
}

/**
 * @param {readonly number[]} values
 * @returns {{ mean: number, deviation: number }} NaN and NaN where a value is; the deviation of one value is NaN
 */
export function spread(values) {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : NaN };
}
