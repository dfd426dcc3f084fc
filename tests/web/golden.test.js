// The answers in tests/fixtures/golden, computed apart from the engine, through the engine's JavaScript
// face: the C++ tests read the same files.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { load, loadAll, VARIANT_NAMES } from './engine/support/engine-files.js';

const GOLDEN = new URL('../fixtures/golden/', import.meta.url);

/** In the order of the files' slope columns. */
const KINK_CHOICES = /** @type {const} */ (['convention', 'left', 'middle', 'right']);

/** The errors stated, in ULP; functions without a row are exact. */
const ACCURACY = new Map(
  readFileSync(new URL('../fixtures/accuracy.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([id, value, slope, , crossesZero, derivative]) => [
      id,
      {
        value: Number(value),
        slope: Number(slope),
        slopeCrossesZero: crossesZero === 'yes',
        derivative: derivative === '-' ? 0 : Number(derivative),
      },
    ]),
);
const EXACT = { value: 0, slope: 0, slopeCrossesZero: false, derivative: 0 };

/** @param {number} bits @returns {number} the float32 they stand for */
function toFloat(bits) {
  return new Float32Array(Uint32Array.of(bits).buffer)[0];
}

/** @param {number} value finite @returns {number} how far apart float32 numbers lie there */
function ulp(value) {
  const [bits] = new Uint32Array(Float32Array.of(value).buffer);
  return 2 ** (Math.max((bits >>> 23) & 0xff, 1) - 150);
}

/** @param {number} value @returns {boolean} whether its sign bit is set, as in -0 */
const isNegative = (value) => value < 0 || Object.is(value, -0);

/** Functions that come back to 0 far below it: where nothing is left of their value, neither is its sign. */
const RUN_OUT = ['celu', 'gelu', 'gelu-tanh', 'mish', 'silu'];

/**
 * @param {number} got
 * @param {number} expected the exact answer, rounded
 * @param {number} bound in ULP; 0 asks for the same bits, the sign of a zero included
 * @param {object} [options]
 * @param {number} [options.unit] the number whose ULP are meant
 * @param {boolean} [options.mayLackSign] a 0 may have either sign
 * @returns {boolean}
 */
function isWithin(got, expected, bound, { unit = expected, mayLackSign = false } = {}) {
  if (bound === 0 || !Number.isFinite(got) || !Number.isFinite(expected)) return Object.is(got, expected);
  const hasSign = isNegative(got) === isNegative(expected);
  if (!hasSign && !(mayLackSign && (got === 0 || expected === 0))) return false;
  return Math.abs(got - expected) <= (bound + 0.5) * ulp(unit);
}

/**
 * @param {string} id of a function
 * @returns {{ parameter: number | undefined, x: number, value: number, slopes: number[],
 *   derivative: number | undefined, words: string }[]}
 */
function goldenRows(id) {
  const [, ...lines] = readFileSync(new URL(`${id}.csv`, GOLDEN), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const columns = line.split(',');
    const words = columns.pop() ?? '';
    const [parameter, x, value, ...others] = columns.map((hex) =>
      hex === '-' ? undefined : toFloat(Number.parseInt(hex, 16)),
    );
    const numbers = /** @type {number[]} */ (others);
    return {
      parameter,
      x: /** @type {number} */ (x),
      value: /** @type {number} */ (value),
      slopes: numbers.slice(0, 4),
      derivative: others[4],
      words,
    };
  });
}

describe.each(VARIANT_NAMES)('the %s variant', async (variant) => {
  const engine = await loadAll(variant);

  test('has a golden file for every function, and a function for every golden file', () => {
    const files = readdirSync(GOLDEN).map((name) => name.replace('.csv', ''));
    expect(files.sort()).toEqual(engine.functions.map(({ id }) => id).sort());
  });

  test("has the lesson's functions alone, under the same numbers, where the page loads it", async () => {
    const lesson = await load(variant);
    expect(lesson.functions.length).toBeLessThan(engine.functions.length);
    expect(lesson.functions).toEqual(engine.functions.slice(0, lesson.functions.length));
  });

  describe.each(engine.functions.map(({ id }) => id))('%s', (id) => {
    const bounds = ACCURACY.get(id) ?? EXACT;
    const [parameter] = engine.describe(id).parameters;
    const rows = goldenRows(id).map((row) => ({ ...row, parameters: parametersOf(row.parameter) }));

    /** @param {number | undefined} value @returns {Record<string, number>} */
    function parametersOf(value) {
      return parameter && value !== undefined ? { [parameter.id]: value } : {};
    }

    const mayLackSign = RUN_OUT.includes(id);

    test('gives the golden values', () => {
      const wrong = rows.filter(
        ({ x, value, parameters }) =>
          !isWithin(engine.value(id, x, parameters), value, bounds.value, { mayLackSign }),
      );
      expect(wrong).toEqual([]);
    });

    /**
     * Where the slope crosses 0 its errors count in ULP of the larger of slope and value, up to 1.
     *
     * @param {number} slope
     * @param {number} value
     */
    function slopeUnit(slope, value) {
      return bounds.slopeCrossesZero ? Math.max(Math.abs(slope), Math.min(Math.abs(value), 1)) : slope;
    }

    test('gives the golden slopes for every choice at a kink', () => {
      const wrong = rows.flatMap(({ x, value, slopes, parameters, words }) =>
        KINK_CHOICES.filter((choice, i) => {
          const slope = engine.slope(id, x, parameters, choice);
          return !isWithin(slope, slopes[i], bounds.slope, {
            unit: slopeUnit(slopes[i], value),
            mayLackSign,
          });
        }).map((choice) => `${choice}: ${words}`),
      );
      expect(wrong).toEqual([]);
    });

    test('gives over a buffer what it gives one by one', () => {
      for (const value of new Set(rows.map((row) => row.parameter))) {
        const some = rows.filter((row) => row.parameter === value);
        const xs = some.map(({ x }) => x);
        const { parameters } = some[0];
        expect([...engine.forward(id, xs, parameters)]).toEqual(
          xs.map((x) => engine.value(id, x, parameters)),
        );
        expect([...engine.slopes(id, xs, parameters)]).toEqual(
          xs.map((x) => engine.slope(id, x, parameters)),
        );
      }
    });

    if (!parameter) return;
    test('gives the golden derivatives with respect to the parameter', () => {
      const wrong = rows.filter(({ x, derivative, parameters }) => {
        const gradients = engine.backward(id, [x], [1], parameters).parameters[parameter.id];
        return !isWithin(gradients[0], derivative ?? Number.NaN, bounds.derivative, { mayLackSign });
      });
      expect(wrong).toEqual([]);
    });
  });
});
