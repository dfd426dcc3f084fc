import { expect, test } from 'vitest';
import { engineInNode } from '../../scripts/site/engine-in-node.js';
import { mathml } from '../../scripts/site/markdown.js';
import { renderFunctions } from '../../scripts/site/render-functions.js';

const { functions } = await engineInNode();
const written = renderFunctions(functions, 'en');
const about = (/** @type {string} */ id) =>
  written.split('<section').find((section) => section.includes(`id="about-${id}"`)) ?? '';

test.each(functions.map((description) => [description.id, description]))(
  '%s has its name, summary, formulas and source from its description',
  (id, { name, summary, symbol, formula, slopeFormula, source }) => {
    const section = about(id);
    expect(section).toContain(`>${name}</h4>`);
    expect(section).toContain(summary);
    expect(section).toContain(mathml(`${symbol}(x) = ${formula}`, { block: true }));
    expect(section).toContain(mathml(`${symbol}'(x) = ${slopeFormula}`, { block: true }));
    expect(section).toContain(`href="${source.url.replaceAll('&', '&amp;')}"`);
  },
);

test.each([
  ['identity', 'any number'],
  ['relu', '0 and above'],
  ['relu6', 'from 0 to 6'],
  ['sigmoid', 'between 0 and 1, without reaching either'],
  ['tanh', 'between −1 and 1, without reaching either'],
])('the outputs of %s are %s', (id, outputs) => {
  expect(about(id)).toContain(`<dd>${outputs}</dd>`);
});

test('a parameter is told with its range and what it is unless set', () => {
  expect(about('leaky-relu')).toContain('slope below 0, from 0 to 1; 0.01 unless set');
});

const unit = { ...functions[0], id: 'unit' };
test.each([
  [{ lowest: 0, highest: Infinity, includesLowest: false, includesHighest: false }, 'above 0'],
  [{ lowest: -Infinity, highest: 1, includesLowest: false, includesHighest: true }, '1 and below'],
  [{ lowest: -Infinity, highest: 1, includesLowest: false, includesHighest: false }, 'below 1'],
  [{ lowest: 0, highest: 1, includesLowest: true, includesHighest: false }, 'from 0 to just below 1'],
  [{ lowest: 0, highest: 1, includesLowest: false, includesHighest: true }, 'from just above 0 to 1'],
])('a range %o is written as "%s"', (range, outputs) => {
  expect(renderFunctions([{ ...unit, range }], 'en')).toContain(`<dd>${outputs}</dd>`);
});
