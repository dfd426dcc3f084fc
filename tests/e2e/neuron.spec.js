/** <relu-neuron>: its numbers changed, its sum written out, its hinge, the mix-up it refutes. */
import { expect, test } from './support/browsers.js';
import { FUNCTION, LIVE, POINT, setX } from './support/lesson.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const inNode = (/** @type {string} */ role, /** @type {string | RegExp} */ name) => ({
  role,
  name,
  in: 'relu-neuron',
});
const set = (/** @type {Ui} */ ui, /** @type {string} */ name, /** @type {string} */ number) =>
  ui.fill(inNode('textbox', name), number);
/** The sum as it is seen, without what is there for screen readers only. */
const sum = (/** @type {Ui} */ ui) =>
  ui.evaluate('relu-neuron .sum', (group) =>
    [...group.querySelectorAll('[aria-hidden="true"]')]
      .map((seen) => seen.textContent.replace(/\s+/gu, ' ').trim())
      .join('; '),
  );
const drawn = (/** @type {Ui} */ ui) => ui.attr('relu-neuron svg', 'aria-label');

test.beforeEach(async ({ ui }) => {
  await ui.open('./', LIVE);
});

test('the sum is written out with its numbers, and follows every weight, input and the bias', async ({
  ui,
}) => {
  await expect.poll(() => sum(ui)).toContain('0.5·1 + (−1)·(−1) + 1·2.5 − 1.5');
  await set(ui, 'Weight w₁', '2');
  await set(ui, 'Bias b', '-0,5');
  await set(ui, 'Input x₁', '3');
  await expect.poll(() => sum(ui)).toContain('2·3 + (−1)·(−1) + 1·2.5 − 0.5');
  expect(await sum(ui)).toMatch(/=9; y =relu\(z\) = relu\(9\) = 9$/u);
  await set(ui, 'Weight w₁', '-5');
  await expect.poll(() => sum(ui)).toMatch(/relu\(−12\) = 0$/u);
});

test('a slider sets what its field does', async ({ ui }) => {
  await ui.focus(inNode('slider', 'Bias b, slider'));
  await ui.press('End');
  await expect.poll(() => ui.value(inNode('textbox', 'Bias b'))).not.toBe('−1.5');
  const bias = await ui.value(inNode('textbox', 'Bias b'));
  await expect.poll(() => sum(ui)).toContain(`+ ${bias}`);
});

test('its last input is the graph’s x, both ways', async ({ ui }) => {
  await setX(ui, '-1');
  await expect.poll(() => ui.value(inNode('textbox', 'Input x'))).toBe('−1');
  await set(ui, 'Input x', '3');
  await expect.poll(() => ui.attr(POINT, 'aria-valuenow')).toBe('3');
});

test('its sliders and its fields say minus', async ({ ui }) => {
  expect(await ui.attr(inNode('slider', 'Bias b, slider'), 'aria-valuetext')).toBe('minus 1.5');
});

test('it says how activated it is, in words and in its drawing', async ({ ui }) => {
  await expect.poll(() => drawn(ui)).toContain('output y is 2.5: activated');
  await setX(ui, '-2.5');
  await expect.poll(() => drawn(ui)).toMatch(/output y is 0: silent/u);
  expect(await ui.text('relu-neuron .says')).toMatch(/not positive.*silent for this input.*not dead/u);
});

test('inputs come and go, from 1 to 6', async ({ ui }) => {
  const count = () => ui.count(inNode('textbox', /^Input /u));
  expect(await count()).toBe(3);
  for (let inputs = 4; inputs <= 6; inputs++) {
    await ui.click(inNode('button', 'Add an input'));
    await expect.poll(count).toBe(inputs);
  }
  // The button stays within reach of the keyboard, marked as disabled.
  await ui.focus(inNode('button', 'Add an input'));
  await ui.press('Enter');
  expect(await count(), 'a seventh is not taken').toBe(6);
  expect(await ui.text('relu-neuron')).toContain('room for 6 inputs');
  for (let inputs = 5; inputs >= 1; inputs--) {
    await ui.click(inNode('button', /^Remove an input/u));
    await expect.poll(count).toBe(inputs);
  }
});

test('with one input it shows the hinge, which moves with weight and bias', async ({ ui }) => {
  for (let removed = 0; removed < 2; removed++) await ui.click(inNode('button', /^Remove an input/u));
  const hinge = () => ui.text('relu-neuron .hinge');
  await expect.poll(hinge).toMatch(/x = −b\/w = 1\.5\..*active to the right/su);
  await set(ui, 'Weight w', '-2');
  await set(ui, 'Bias b', '1');
  await expect.poll(hinge).toMatch(/x = −b\/w = 0\.5\..*active to the left/su);
  await set(ui, 'Weight w', '0');
  await expect.poll(hinge).toMatch(/weight 0 the node ignores its input/u);
});

test('it shows a case in which “each input” and “the sum” differ, and puts the learner’s numbers back', async ({
  ui,
}) => {
  await ui.click('relu-neuron details > summary');
  await ui.click(inNode('button', 'Show a case where they differ'));
  await expect.poll(() => ui.text('relu-neuron .verdict')).toMatch(/differ: 0 against 3/u);
  expect(await ui.attr(POINT, 'aria-valuenow')).toBe('-4');
  await ui.click(inNode('button', 'Put my numbers back'));
  await expect.poll(() => sum(ui)).toContain('0.5·1 + (−1)·(−1) + 1·2.5 − 1.5');
});

test('the learner’s numbers can be put back also after the example was played with', async ({ ui }) => {
  await ui.click('relu-neuron details > summary');
  await ui.click(inNode('button', 'Show a case where they differ'));
  await set(ui, 'Bias b', '7');
  await ui.click(inNode('button', 'Show a case where they differ'));
  await set(ui, 'Weight w₁', '9');
  await ui.click(inNode('button', 'Put my numbers back'));
  await expect.poll(() => sum(ui)).toContain('0.5·1 + (−1)·(−1) + 1·2.5 − 1.5');
  expect(await ui.count(inNode('button', 'Put my numbers back')), 'once is enough').toBe(0);
});

test('where the bias takes the total below 0, it says so and not that a product was thrown away', async ({
  ui,
}) => {
  await ui.open('./#neuron?x=1&in=&w=-1&b=-2', LIVE);
  await ui.click('relu-neuron details.each-input > summary');
  await expect
    .poll(() => ui.text('relu-neuron .verdict'))
    .toMatch(/differ: 0 against −2\..*bias comes after ReLU and takes the result below 0/u);
});

test('a sigmoid rounded to 0 is not called silent, in the node as in the graph', async ({ ui }) => {
  await ui.open('./#neuron?x=-200&in=&w=1&b=0&f=sigmoid', LIVE);
  await expect.poll(() => ui.text('relu-neuron .says')).toMatch(/−200 into 0, after rounding/u);
  expect(await ui.text('relu-graph .says')).toMatch(/to 0, after rounding/u);
  expect(await drawn(ui)).toMatch(/close to 0\.$/u);
});

test('what is wrong with a field is said below its row, and covers nothing', async ({ ui }) => {
  await set(ui, 'Weight w₁', 'abc');
  await ui.press('Enter');
  await expect.poll(() => ui.text('relu-neuron .row .problem')).toContain('“abc” is not a number');
  const covered = await ui.evaluate('relu-neuron .values', (values) => {
    const problem = values.querySelector('.problem').getBoundingClientRect();
    return [...values.querySelectorAll('input')]
      .filter((field) => {
        const { left, right, top, bottom } = field.getBoundingClientRect();
        return left < problem.right && problem.left < right && top < problem.bottom && problem.top < bottom;
      })
      .map((field) => field.id);
  });
  expect(covered).toEqual([]);
  const [problem, row] = await ui.evaluate('relu-neuron .problem', (said) =>
    [said, said.closest('.row')].map((element) => element.getBoundingClientRect().width),
  );
  expect(problem, 'as wide as its row').toBeGreaterThan(row * 0.9);
});

test('the drawing grows with the reader’s type', async ({ ui }) => {
  const size = () => ui.evaluate('relu-neuron svg text', (text) => text.getBoundingClientRect().height);
  const before = await size();
  await ui.run(() => {
    document.documentElement.style.fontSize = '32px';
  });
  await expect.poll(async () => (await size()) / before).toBeGreaterThan(1.7);
});

test('the plot of the hinge paints only the active side in the active colour', async ({ ui }) => {
  await ui.open('./#neuron?in=&w=1&b=-1.5', LIVE);
  await expect.poll(() => ui.count('relu-neuron .plot .curve')).toBe(2);
  const strokes = await ui.evaluate('relu-neuron .plot', (plot) => {
    const strokeOf = (/** @type {string} */ css) => getComputedStyle(plot.querySelector(css)).stroke;
    return [
      strokeOf('.curve.silent'),
      strokeOf('.curve:not(.silent)'),
      strokeOf('.point') && getComputedStyle(plot.querySelector('.point')).fill,
    ];
  });
  expect(strokes[0]).not.toBe(strokes[1]);
  expect(strokes[1], 'the colour of the active point').toBe(strokes[2]);
});

test('Escape ends predicting', async ({ ui }) => {
  await ui.click(inNode('checkbox', 'Hide the output and predict it first'));
  await expect.poll(() => sum(ui)).toMatch(/relu\(\?\) = \?$/u);
  await ui.focus(inNode('textbox', 'Your prediction for y'));
  await ui.press('Escape');
  await expect.poll(() => sum(ui)).toMatch(/relu\(2\.5\) = 2\.5$/u);
  expect(
    await ui.evaluate(inNode('checkbox', 'Hide the output and predict it first'), (box) =>
      box.matches(':focus'),
    ),
  ).toBe(true);
});

test('the output can be predicted before it is shown', async ({ ui }) => {
  await ui.click(inNode('checkbox', 'Hide the output and predict it first'));
  await expect.poll(() => sum(ui)).toMatch(/relu\(\?\) = \?$/u);
  expect(await drawn(ui), 'the drawing’s name keeps the secret too').not.toContain('2.5: activated');
  await ui.fill(inNode('textbox', 'Your prediction for y'), '3');
  await ui.click(inNode('button', 'Reveal the output'));
  await expect.poll(() => ui.text('relu-neuron .outcome')).toBe('You predicted 3; the output is 2.5.');
});

test('a prediction for the node that is not a number is said, and nothing is revealed', async ({ ui }) => {
  await ui.click(inNode('checkbox', 'Hide the output and predict it first'));
  await ui.fill(inNode('textbox', 'Your prediction for y'), 'two');
  await ui.click(inNode('button', 'Reveal the output'));
  await expect.poll(() => ui.text('relu-neuron .problem')).toMatch(/“two” is not a number/u);
  expect(await ui.text('relu-neuron .says')).toContain('Reveal the output when you are ready');
});

test('the function chosen at the graph acts on the node’s sum', async ({ ui }) => {
  await setX(ui, '-2');
  await ui.choose(FUNCTION, 'Identity');
  await expect.poll(() => sum(ui)).toMatch(/\(−2\) = −2$/u);
});
