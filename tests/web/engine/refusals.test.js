import { expect, test } from 'vitest';
import { load } from './support/engine-files.js';
import { refusal } from './support/refusal.js';

const engine = await load();
const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);

test('an unknown parameter is refused, and the known ones are named', () => {
  const { code, message } = refusal(() => engine.value('leaky-relu', 1, { slope: 0.1 }));
  expect(code).toBe('unknown-parameter');
  expect(message).toBe('there is no parameter "slope"; leaky-relu takes "alpha"');
  expect(refusal(() => engine.value('relu', 1, { alpha: 0.1 })).message).toBe(
    'there is no parameter "alpha"; relu takes none',
  );
});

class Parameters {
  alpha = 0.1;
}

test.each([0.1, null, 'alpha', [0.1], new Float32Array(1), new Map([['alpha', 0.1]]), new Parameters()])(
  'parameters are a plain object, not %s',
  (parameters) => {
    const error = refusal(() => engine.value('leaky-relu', 1, any(parameters)));
    expect(error.code).toBe('unknown-parameter');
    expect(error.message).toContain('accepted is a plain object by parameter id; leaky-relu takes "alpha"');
  },
);

test.each([NaN, Infinity, -Infinity])('a parameter of %d is refused as not finite', (alpha) => {
  const { code, message } = refusal(() => engine.value('leaky-relu', 1, { alpha }));
  expect(code).toBe('parameter-not-finite');
  expect(message).toBe(`parameter "alpha" of leaky-relu is ${alpha}; accepted is 0 to 1`);
});

test.each([
  ['leaky-relu', { alpha: -0.001 }, 'parameter "alpha" of leaky-relu is -0.001; accepted is 0 to 1'],
  ['leaky-relu', { alpha: 1.001 }, 'parameter "alpha" of leaky-relu is 1.001; accepted is 0 to 1'],
  ['prelu', { a: 11 }, 'parameter "a" of prelu is 11; accepted is -10 to 10'],
  ['prelu', { a: [1, -11] }, 'parameter "a" of channel 1 of prelu is -11; accepted is -10 to 10'],
  // Finite here, but infinite as float32.
  ['prelu', { a: 1e300 }, 'parameter "a" of prelu is 1e+300; accepted is -10 to 10'],
])('%s with %j is out of range', (id, parameters, expected) => {
  for (const call of [
    () => engine.forward(id, [1, 2], any(parameters)),
    () => engine.slopes(id, [1, 2], any(parameters)),
    () => engine.backward(id, [1, 2], [1, 2], any(parameters)),
    () => engine.node({ inputs: [], weights: [], bias: 0, function: id, parameters: any(parameters) }),
  ]) {
    const { code, message } = refusal(call);
    expect(code).toBe('parameter-out-of-range');
    expect(message).toBe(expected);
  }
});

test('parameters at the ends of their range are accepted', () => {
  expect(engine.value('leaky-relu', -2, { alpha: 0 })).toBe(0);
  expect(engine.value('leaky-relu', -2, { alpha: 1 })).toBe(-2);
  expect(engine.value('prelu', -2, { a: 10 })).toBe(-20);
  expect(engine.value('prelu', -2, { a: -10 })).toBe(20);
});

test('channels that do not divide the length are refused with both numbers', () => {
  const { code, message } = refusal(() => engine.forward('prelu', [1, 2, 3, 4], { a: [0.1, 0.2, 0.3] }));
  expect(code).toBe('channel-mismatch');
  expect(message).toMatch(/3 channels.*x 4/u);
});

test('prelu needs a channel, and a node has just one', () => {
  expect(refusal(() => engine.forward('prelu', [], { a: [] })).code).toBe('channel-mismatch');
  const node = { inputs: [1], weights: [1], bias: 0, function: 'prelu' };
  for (const a of [[], [0.1, 0.2]]) {
    const { code, message } = refusal(() => engine.node({ ...node, parameters: { a } }));
    expect(code).toBe('channel-mismatch');
    expect(message).toContain(`for ${a.length} channels`);
    expect(message).toMatch(/accepted is one channel, which is what a node is$/u);
  }
  expect(engine.node({ ...node, parameters: { a: [0.1] } }).y).toBe(1);
});

test.each([undefined, null, 5, 'relu', []])('a node that is %j is refused by what it lacks', (node) => {
  expect(refusal(() => engine.node(any(node)))).toMatchObject({
    code: 'not-a-number',
    message: 'inputs is undefined; accepted is an array of numbers',
  });
});

test('a bigint is shown as one', () => {
  expect(refusal(() => engine.value('relu', any(1n))).message).toBe('x is 1n; accepted is a number');
});

test('parameters may be an object without a prototype', () => {
  const parameters = Object.assign(Object.create(null), { alpha: 0.5 });
  expect(engine.value('leaky-relu', -2, parameters)).toBe(-1);
});

test('buffers that belong together and differ in length are refused with their lengths', () => {
  const { code, message } = refusal(() => engine.backward('relu', [1, 2], [1, 2, 3]));
  expect(code).toBe('length-mismatch');
  expect(message).toBe('lengths differ: x 2, dy 3; accepted are equal lengths');
  const node = { inputs: [1, 2], weights: [1], bias: 0, function: 'relu' };
  expect(refusal(() => engine.node(node)).message).toContain('inputs 2, weights 1');
});

test.each(['1', null, undefined, true, {}, [1], 1n, Symbol('x'), () => 1])('x must be a number', (x) => {
  expect(refusal(() => engine.value('relu', any(x))).code).toBe('not-a-number');
  expect(refusal(() => engine.slope('relu', any(x))).code).toBe('not-a-number');
  expect(refusal(() => engine.forward('relu', [0, any(x)])).message).toMatch(/^x\[1\] is /u);
  expect(refusal(() => engine.backward('relu', [0], [any(x)])).message).toMatch(/^dy\[0\] is /u);
  const node = { inputs: [1], weights: [1], bias: any(x), function: 'relu' };
  expect(refusal(() => engine.node(node)).message).toMatch(/^bias is /u);
});

test('a hole in an array is not a number', () => {
  // eslint-disable-next-line no-sparse-arrays
  expect(refusal(() => engine.forward('relu', any([1, , 3]))).message).toBe(
    'x[1] is undefined; accepted is a number',
  );
});

test.each([1, 'relu', null, undefined, {}, new Float64Array(2), new Set([1])])(
  'what is no array of numbers is refused',
  (xs) => {
    expect(refusal(() => engine.forward('relu', any(xs))).code).toBe('not-a-number');
    expect(refusal(() => engine.slopes('relu', any(xs))).code).toBe('not-a-number');
  },
);

test('a parameter must be a number, or an array of them where there is one for each channel', () => {
  expect(refusal(() => engine.value('leaky-relu', 1, { alpha: any('0.1') })).message).toBe(
    'parameter "alpha" is "0.1"; accepted is a number',
  );
  expect(refusal(() => engine.value('leaky-relu', 1, { alpha: [0.1] })).code).toBe('not-a-number');
  expect(refusal(() => engine.value('leaky-relu', 1, { alpha: any(null) })).code).toBe('not-a-number');
  expect(refusal(() => engine.value('prelu', 1, { a: any(['0.1']) })).message).toContain('"a"[0] is "0.1"');
  expect(refusal(() => engine.value('prelu', 1, { a: any(null) })).code).toBe('not-a-number');
});

test.each(['up', '', 'constructor', 0, null])('there is no kink choice %j', (choice) => {
  const { code, message } = refusal(() => engine.slope('relu', 0, {}, any(choice)));
  expect(code).toBe('unknown-kink-choice');
  expect(message).toContain('accepted are "convention", "left", "middle", "right"');
  expect(refusal(() => engine.backward('relu', [0], [0], {}, any(choice))).code).toBe('unknown-kink-choice');
});

test('an unknown function is refused by every call', () => {
  const buffer = engine.allocate(1);
  for (const call of [
    () => engine.value('rleu', 1),
    () => engine.slope('rleu', 1),
    () => engine.backward('rleu', [1], [1]),
    () => engine.node({ inputs: [], weights: [], bias: 0, function: 'rleu' }),
    () => engine.forwardInto('rleu', buffer, buffer),
    () => engine.slopesInto('rleu', buffer, buffer),
    () => engine.backwardInto('rleu', buffer, buffer, buffer),
  ]) {
    expect(refusal(call).code).toBe('unknown-function');
  }
  buffer.free();
});

test('refusals leak nothing', () => {
  const most = () => refusal(() => engine.allocate(1e9)).message;
  const before = most();
  for (let i = 0; i < 20000; i++) {
    refusal(() => engine.forward('prelu', [1, 2, 3], { a: [0.1, 0.2] }));
    refusal(() => engine.backward('relu', [1, 2], [1]));
  }
  expect(most()).toBe(before);
});
