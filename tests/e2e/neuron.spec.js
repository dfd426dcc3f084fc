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

test('its numbers are typed, slid, tied to the graph, added and taken away', async ({ ui }) => {
  await ui.open('./', LIVE);
  await test.step('its sliders say minus', async () => {
    expect(await ui.attr(inNode('slider', 'Bias b, slider'), 'aria-valuetext')).toBe('minus 1.5');
  });
  await test.step('the sum is written out with its numbers, and follows every weight, input and the bias', async () => {
    await expect.poll(() => sum(ui)).toContain('0.5·1 + (−1)·(−1) + 1·2.5 − 1.5');
    await set(ui, 'Weight w₁', '2');
    await set(ui, 'Bias b', '-0,5');
    await set(ui, 'Input x₁', '3');
    await expect.poll(() => sum(ui)).toContain('2·3 + (−1)·(−1) + 1·2.5 − 0.5');
    expect(await sum(ui)).toMatch(/=9; y =relu\(z\) = relu\(9\) = 9$/u);
    await set(ui, 'Weight w₁', '-5');
    await expect.poll(() => sum(ui)).toMatch(/relu\(−12\) = 0$/u);
  });
  await test.step('a slider sets what its field does', async () => {
    const before = await ui.value(inNode('textbox', 'Bias b'));
    await ui.focus(inNode('slider', 'Bias b, slider'));
    await ui.press('End');
    await expect.poll(() => ui.value(inNode('textbox', 'Bias b'))).not.toBe(before);
    const bias = await ui.value(inNode('textbox', 'Bias b'));
    await expect.poll(() => sum(ui)).toContain(`+ ${bias}`);
  });
  await test.step('its last input is the graph’s x, both ways', async () => {
    await setX(ui, '-1');
    await expect.poll(() => ui.value(inNode('textbox', 'Input x'))).toBe('−1');
    await set(ui, 'Input x', '3');
    await expect.poll(() => ui.attr(POINT, 'aria-valuenow')).toBe('3');
  });
  await test.step('inputs come and go, from 1 to 6', async () => {
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
});

test('it says how activated it is; its mistakes cover nothing, its drawing grows with the type', async ({
  ui,
}) => {
  await ui.open('./', LIVE);
  await test.step('how activated, in words and in its drawing', async () => {
    await expect.poll(() => drawn(ui)).toContain('output y is 2.5: activated');
    await setX(ui, '-2.5');
    await expect.poll(() => drawn(ui)).toMatch(/output y is 0: silent/u);
    expect(await ui.text('relu-neuron .says')).toMatch(/not positive.*silent for this input.*not dead/u);
  });
  await test.step('what is wrong with a field is said below its row, and covers nothing', async () => {
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
  await test.step('the drawing grows with the reader’s type', async () => {
    const size = () => ui.evaluate('relu-neuron svg text', (text) => text.getBoundingClientRect().height);
    const before = await size();
    await ui.run(() => {
      document.documentElement.style.fontSize = '32px';
    });
    await expect.poll(async () => (await size()) / before).toBeGreaterThan(1.7);
  });
});

test(
  'each input or the sum: the mix-up refuted, and the learner’s numbers put back',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./', LIVE);
    await ui.click('relu-neuron details > summary');
    await test.step('a case in which “each input” and “the sum” differ', async () => {
      await ui.click(inNode('button', 'Show a case where they differ'));
      await expect.poll(() => ui.text('relu-neuron .verdict')).toMatch(/differ: 0 against 3/u);
      expect(await ui.attr(POINT, 'aria-valuenow')).toBe('-4');
      await ui.click(inNode('button', 'Put my numbers back'));
      await expect.poll(() => sum(ui)).toContain('0.5·1 + (−1)·(−1) + 1·2.5 − 1.5');
    });
    await test.step('the learner’s numbers are put back also after the example was played with', async () => {
      await ui.click(inNode('button', 'Show a case where they differ'));
      await set(ui, 'Bias b', '7');
      await ui.click(inNode('button', 'Show a case where they differ'));
      await set(ui, 'Weight w₁', '9');
      await ui.click(inNode('button', 'Put my numbers back'));
      await expect.poll(() => sum(ui)).toContain('0.5·1 + (−1)·(−1) + 1·2.5 − 1.5');
      expect(await ui.count(inNode('button', 'Put my numbers back')), 'once is enough').toBe(0);
    });
    await test.step('where the bias takes the total below 0, it says so and not that a product was thrown away', async () => {
      await ui.run(() => void (location.hash = 'neuron?x=1&in=&w=-1&b=-2'));
      await expect
        .poll(() => ui.text('relu-neuron .verdict'))
        .toMatch(/differ: 0 against −2\..*bias comes after ReLU and takes the result below 0/u);
    });
    await test.step('a sigmoid rounded to 0 is not called silent, in the node as in the graph', async () => {
      await ui.run(() => void (location.hash = 'neuron?x=-200&in=&w=1&b=0&f=sigmoid'));
      await expect.poll(() => ui.text('relu-neuron .says')).toMatch(/−200 into 0, after rounding/u);
      expect(await ui.text('relu-graph .says')).toMatch(/to 0, after rounding/u);
      expect(await drawn(ui)).toMatch(/close to 0\.$/u);
    });
    await test.step('the plot of the hinge paints only the active side in the active colour', async () => {
      await ui.run(() => void (location.hash = 'neuron?in=&w=1&b=-1.5'));
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
  },
);

test(
  'its output is predicted; another function acts on its sum; one input has a hinge',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./', LIVE);
    await test.step('a prediction that is not a number is said, and nothing is revealed', async () => {
      await ui.click(inNode('checkbox', 'Hide the output and predict it first'));
      await ui.fill(inNode('textbox', 'Your prediction for y'), 'two');
      await ui.click(inNode('button', 'Reveal the output'));
      await expect.poll(() => ui.text('relu-neuron .problem')).toMatch(/“two” is not a number/u);
      expect(await ui.text('relu-neuron .says')).toContain('Reveal the output when you are ready');
    });
    await test.step('Escape ends predicting', async () => {
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
    await test.step('the output can be predicted before it is shown', async () => {
      await ui.click(inNode('checkbox', 'Hide the output and predict it first'));
      await expect.poll(() => sum(ui)).toMatch(/relu\(\?\) = \?$/u);
      expect(await drawn(ui), 'the drawing’s name keeps the secret too').not.toContain('2.5: activated');
      await ui.fill(inNode('textbox', 'Your prediction for y'), '3');
      await ui.click(inNode('button', 'Reveal the output'));
      await expect.poll(() => ui.text('relu-neuron .outcome')).toBe('You predicted 3; the output is 2.5.');
    });
    await test.step('the function chosen at the graph acts on the sum', async () => {
      await ui.click(inNode('checkbox', 'Hide the output and predict it first'));
      await setX(ui, '-2');
      await ui.choose(FUNCTION, 'Identity');
      await expect.poll(() => sum(ui)).toMatch(/\(−2\) = −2$/u);
    });
    await test.step('with one input it shows the hinge, which moves with weight and bias', async () => {
      await ui.choose(FUNCTION, 'ReLU');
      for (let removed = 0; removed < 2; removed++) await ui.click(inNode('button', /^Remove an input/u));
      const hinge = () => ui.text('relu-neuron .hinge');
      await expect.poll(hinge).toMatch(/x = −b\/w = 1\.5\..*active to the right/su);
      await set(ui, 'Weight w', '-2');
      await set(ui, 'Bias b', '1');
      await expect.poll(hinge).toMatch(/x = −b\/w = 0\.5\..*active to the left/su);
      await set(ui, 'Weight w', '0');
      await expect.poll(hinge).toMatch(/weight 0 the node ignores its input/u);
    });
  },
);
