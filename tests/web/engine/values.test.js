import { describe, expect, test } from 'vitest';
import { VARIANT_NAMES, load } from './support/engine-files.js';

describe.each(VARIANT_NAMES)('in the %s variant', async (variant) => {
  const engine = await load(variant);

  test.each([
    ['identity', -2.5, -2.5],
    ['step', -2.5, 0],
    ['step', 0, 0],
    ['step', 2.5, 1],
    ['relu', -2.5, 0],
    ['relu', 2.5, 2.5],
    ['relu6', 2.5, 2.5],
    ['relu6', 7, 6],
    ['leaky-relu', -2, Math.fround(Math.fround(0.01) * -2)],
    ['leaky-relu', 2, 2],
    ['prelu', -2, -0.5],
    ['sigmoid', 0, 0.5],
    ['tanh', 0, 0],
  ])('%s(%f) is %f', (id, x, y) => expect(engine.value(id, x)).toBe(y));

  test('smooth functions agree with double precision to float32 digits', () => {
    for (const x of [-20, -3, -0.5, -1e-6, 1e-6, 0.5, 3, 20]) {
      const sigmoid = 1 / (1 + Math.exp(-x));
      expect(engine.value('sigmoid', x) / sigmoid).toBeCloseTo(1, 6);
      expect(engine.value('tanh', x) / Math.tanh(x)).toBeCloseTo(1, 6);
      expect(engine.slope('sigmoid', x) / (Math.exp(-x) * sigmoid ** 2)).toBeCloseTo(1, 6);
      expect(engine.slope('tanh', x) * Math.cosh(x) ** 2).toBeCloseTo(1, 6);
    }
  });

  test('NaN, infinities and -0 pass through the face', () => {
    for (const { id } of engine.functions) expect(engine.value(id, NaN)).toBeNaN();
    expect(engine.value('relu', Infinity)).toBe(Infinity);
    expect(engine.value('relu', -Infinity)).toBe(0);
    expect(engine.value('relu', -0)).toBe(0); // +0: toBe tells the zeros apart
    expect([engine.value('sigmoid', -Infinity), engine.value('sigmoid', Infinity)]).toEqual([0, 1]);
    expect([engine.value('tanh', -Infinity), engine.value('tanh', Infinity)]).toEqual([-1, 1]);
  });

  test('missing parameters take their initial value', () => {
    expect(engine.value('prelu', -8)).toBe(-2);
    expect(engine.value('prelu', -8, {})).toBe(-2);
    expect(engine.value('prelu', -8, { a: 0.5 })).toBe(-4);
    expect(engine.value('prelu', -8, { a: [0.5] })).toBe(-4);
  });

  test('prelu has a parameter for each channel, the channel running fastest', () => {
    const x = [-1, -1, -1, 1, -2, -4];
    expect([...engine.forward('prelu', x, { a: [0.5, -2, 4] })]).toEqual([-0.5, 2, -4, 1, 4, -16]);
    expect([...engine.slopes('prelu', x, { a: new Float32Array([0.5, -2, 4]) })]).toEqual([
      0.5, -2, 4, 1, -2, 4,
    ]);
  });

  test('buffers of every length around the four lanes are computed whole', () => {
    for (let n = 0; n <= 9; n++) {
      const x = Float32Array.from({ length: n }, (_, i) => i - 4);
      expect([...engine.forward('relu', x)]).toEqual([...x].map((value) => Math.max(0, value)));
      expect([...x]).toEqual(Array.from({ length: n }, (_, i) => i - 4));
    }
  });

  test('the slope at a kink is the one that is asked for', () => {
    const slopes = (/** @type {string} */ id, /** @type {number} */ x, /** @type {{}} */ parameters = {}) =>
      /** @type {const} */ (['convention', 'left', 'middle', 'right']).map((choice) =>
        engine.slope(id, x, parameters, choice),
      );
    expect(slopes('relu', 0)).toEqual([0, 0, 0.5, 1]);
    expect(slopes('relu', -0)).toEqual([0, 0, 0.5, 1]);
    expect(slopes('relu6', 6)).toEqual([0, 1, 0.5, 0]);
    expect(slopes('leaky-relu', 0, { alpha: 0.5 })).toEqual([0.5, 0.5, 0.75, 1]);
    expect(slopes('prelu', 0, { a: -1 })).toEqual([-1, -1, 0, 1]);
    expect(slopes('step', 0)).toEqual([0, 0, 0, 0]);
    expect(slopes('relu', 1)).toEqual([1, 1, 1, 1]);
    expect(engine.slope('relu', 0)).toBe(0);
  });

  test('backward gives the gradient of the input and of each parameter', () => {
    const x = [-1, -2, 3, -4];
    expect(engine.backward('prelu', x, [1, 10, 100, 1000], { a: [0.5, 0.25] })).toEqual({
      dx: new Float32Array([0.5, 2.5, 100, 250]),
      parameters: { a: new Float32Array([-1, -20 - 4000]) },
    });
    const leaky = engine.backward('leaky-relu', x, [1, 1, 1, 1], { alpha: 0.5 });
    expect(leaky.parameters).toEqual({ alpha: new Float32Array([-7]) });
    expect(engine.backward('relu', x, [5, 5, 5, 5])).toEqual({
      dx: new Float32Array([0, 0, 5, 0]),
      parameters: {},
    });
    expect([...engine.backward('relu', [0], [2], {}, 'right').dx]).toEqual([2]);
  });

  test('a silent unit lets no gradient through, infinite and NaN included', () => {
    expect([...engine.backward('relu', [-1, -1, 0], [Infinity, NaN, -Infinity]).dx]).toEqual([0, 0, 0]);
  });

  test('a node tells its products, its sum and its output', () => {
    const node = { inputs: [1, 2], weights: [3, -4], bias: 0.5, function: 'relu' };
    expect(engine.node(node)).toEqual({ products: [3, -8], z: -4.5, y: 0 });
    expect(engine.node({ ...node, bias: 6 })).toEqual({ products: [3, -8], z: 1, y: 1 });
    expect(engine.node({ ...node, function: 'prelu', parameters: { a: 0.5 } }).y).toBe(-2.25);
    expect(engine.node({ ...node, inputs: [], weights: [] })).toEqual({ products: [], z: 0.5, y: 0.5 });
  });

  test('a result stays as it is while the engine goes on working', () => {
    const first = engine.forward('relu', [1, 2, 3]);
    for (let i = 0; i < 100; i++) engine.forward('identity', [-9, -9, -9, -9]);
    expect([...first]).toEqual([1, 2, 3]);
  });
});

test('base and simd give the same bits', async () => {
  const [base, simd] = [await load('base'), await load('simd')];
  const x = Float32Array.from({ length: 4001 }, (_, i) => Math.fround(((i - 2000) / 37) ** 3));
  for (const { id } of base.functions) {
    const bits = (/** @type {Float32Array} */ floats) => [...new Uint32Array(floats.buffer)];
    expect(bits(simd.forward(id, x)), id).toEqual(bits(base.forward(id, x)));
    expect(bits(simd.slopes(id, x)), id).toEqual(bits(base.slopes(id, x)));
  }
});
