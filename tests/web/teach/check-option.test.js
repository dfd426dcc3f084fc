import { expect, test } from 'vitest';
import { engineInNode } from '../../../scripts/site/engine-in-node.js';
import { checkOption } from '../../../web/teach/check-option.js';

const { functions } = await engineInNode();
/** @param {string} name @param {string} text @param {Record<string, string>} [others] */
const check = (name, text, others = {}) => checkOption(name, { ...others, [name]: text }, functions);

test.each([
  ['x', 'two', '“two” is not a number'],
  ['x', 'inf', 'is not a number'],
  ['x', '1 2', 'Type one number'],
  ['view', '1 2 3', 'There are 3 numbers; type 4'],
  ['view', '2 1 0 1', 'the smaller one'],
  ['view', '0 0.0001 0 1', 'The graph shows from'],
  ['inputs', '1 2 3 4 5 6 7', 'There are 7 numbers; type 1 to 6'],
  ['weights', '1 2', 'There are 2 numbers; type 3'],
  ['parameters', 'leaky-relu.alpha=2', 'from 0 to 1'],
  ['parameters', 'leaky-relu.alpha=much', '“much” is not a number'],
  ['parameters', 'relu.alpha=1', 'No function has a parameter “relu.alpha”'],
  ['function', 'swish', 'There is no function “swish”'],
  ['overlays', 'relu swish', 'There is no function “swish”'],
  ['count', '0', 'whole number from 1 to 200'],
  ['count', '2.5', 'whole number'],
  ['pass', '101', 'from 1 to 100'],
  ['minutes', '-1', 'whole number'],
])('%s "%s" is refused with what to type instead', (name, text, said) => {
  expect(check(name, text)).toContain(said);
});

test.each([
  ['x', '-2.5'],
  ['view', '-1 1 0 1'],
  ['weights', '1 2 3'],
  ['parameters', 'leaky-relu.alpha=1 prelu.a=-10'],
  ['overlays', 'tanh'],
  ['count', '200'],
  ['pass', '66.5'],
  ['seed', 'anything at all'],
  ['x', ''],
])('%s "%s" is taken', (name, text) => {
  expect(check(name, text)).toBe('');
});

test('there is a weight for each of the inputs that were chosen', () => {
  expect(check('weights', '1 2', { inputs: '5 6' })).toBe('');
  expect(check('weights', '1 2 3', { inputs: '5 6' })).toContain('type 2');
});

test('while the engine is not there, names of functions are taken as they are', () => {
  expect(checkOption('function', { function: 'swish' }, [])).toBe('');
  expect(checkOption('parameters', { parameters: 'swish.beta=1' }, [])).toBe('');
});
