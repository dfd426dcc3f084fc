/** <relu-graph>: the point moved by mouse, finger and keys; functions, slope, zoom. */
import { expect, test } from './support/browsers.js';
import { FUNCTION, LIVE, POINT, X_FIELD, outputs, setX } from './support/lesson.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const inGraph = (/** @type {string} */ role, /** @type {string | RegExp} */ name) => ({
  role,
  name,
  in: 'relu-graph',
});
const x = async (/** @type {Ui} */ ui) => Number(await ui.attr(POINT, 'aria-valuenow'));
const sentence = (/** @type {Ui} */ ui) => ui.text('relu-graph .says');
const unfold = (/** @type {Ui} */ ui) => ui.click('relu-graph details > summary');

/** The graph alone: what concerns it alone needs no more. */
const ALONE = './embed.html?show=graph';
const ends = async (/** @type {Ui} */ ui) =>
  [await ui.attr(POINT, 'aria-valuemin'), await ui.attr(POINT, 'aria-valuemax')].map(Number);

test('by mouse the point is brought and dragged, and the view is moved', async ({ ui }) => {
  await ui.open('./', LIVE);
  await test.step('a click in the plot brings the point there', async () => {
    await ui.click('relu-graph svg');
    await expect.poll(() => x(ui)).not.toBe(2.5);
    expect(Math.abs(await x(ui)), 'the middle of the plot is near 0').toBeLessThan(1);
  });
  await test.step('the point follows the mouse, sideways only', async () => {
    await setX(ui, '2.5');
    await expect.poll(() => x(ui)).toBe(2.5);
    await ui.drag(POINT, { x: -120, y: 0 });
    await expect.poll(() => x(ui)).toBeLessThan(1.8);
    const reached = await x(ui);
    expect(reached).toBeGreaterThan(-1);
    await ui.drag(POINT, { x: 0, y: 60 });
    expect(await x(ui), 'after a drag straight down').toBe(reached);
  });
  await test.step('the view is moved by the empty plot', async () => {
    await setX(ui, '2.5');
    const end = async () => Number(await ui.attr(POINT, 'aria-valuemax'));
    const before = await end();
    await ui.drag('relu-graph svg', { x: -80, y: 0 });
    await expect.poll(end).toBeGreaterThan(before);
  });
});

test('a finger drags the point, and may still scroll the page from within the graph', async ({ ui }) => {
  await ui.open('./', LIVE);
  await test.step('the page scrolls', async () => {
    const actions = await ui.evaluate('relu-graph svg', (svg) => getComputedStyle(svg).touchAction);
    expect(actions.split(' '), 'touch-action of the drawing').toContain('pan-y');
    const before = await ui.run(() => scrollY);
    const source = await ui.touchDrag('relu-graph svg', { x: 0, y: -150 });
    // Only a touch that comes from the browser itself can scroll.
    if (source === 'browser') await expect.poll(() => ui.run(() => scrollY)).toBeGreaterThan(before + 50);
    expect(await x(ui), 'the point after scrolling').toBe(2.5);
  });
  await test.step('the point follows', async () => {
    await ui.touchDrag(POINT, { x: -120, y: 0 });
    await expect.poll(() => x(ui)).toBeLessThan(1.8);
    expect(await x(ui)).toBeGreaterThan(-1);
  });
});

test('the keys step the point: arrows, with Shift, Page, Home and End', async ({ ui }) => {
  await ui.open(ALONE, LIVE);
  await ui.focus(POINT);
  for (const [key, expected] of /** @type {[string, number][]} */ ([
    ['ArrowRight', 2.6],
    ['ArrowDown', 2.5],
    ['Shift+ArrowLeft', 1.5],
    ['Shift+ArrowUp', 2.5],
    ['PageDown', 1.5],
    ['PageUp', 2.5],
    ['ArrowLeft', 2.4],
    ['Home', -4],
    ['End', 4],
  ])) {
    await ui.press(key);
    await expect.poll(() => x(ui), `x after ${key}`).toBeCloseTo(expected, 5);
  }
  expect(await ui.attr(POINT, 'aria-valuetext'), 'what a screen reader hears').toMatch(
    /^x = 4, .*\(x\) = 4$/u,
  );
  await ui.press('Home');
  await expect.poll(() => ui.attr(POINT, 'aria-valuetext'), 'minus is said').toMatch(/^x = minus 4, /u);
});

test(
  'typed numbers: what is read, what is said of them, and what is shown',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open(ALONE, LIVE);
    await test.step('the field takes comma and point, steps with the arrows, and says what it cannot read', async () => {
      await setX(ui, '-1,5');
      await expect.poll(() => x(ui)).toBe(-1.5);
      await ui.focus(X_FIELD);
      await ui.press('ArrowUp');
      await expect.poll(() => x(ui)).toBeCloseTo(-1.4, 5);
      await ui.fill(X_FIELD, 'two');
      await ui.press('Enter');
      await expect.poll(() => ui.text('relu-graph [role="alert"]')).toContain('“two” is not a number');
      expect(await ui.attr(X_FIELD, 'aria-invalid')).toBe('true');
      expect(await x(ui), 'the point stays where it was').toBeCloseTo(-1.4, 5);
    });
    await test.step('the sentence stays true: positive, negative, at the corner, beyond the view, not a number', async () => {
      for (const [typed, says] of /** @type {[string, RegExp][]} */ ([
        ['2.5', /positive.*passes it on: 2\.5\..*slope here is 1\./u],
        ['-2.5', /negative.*gives 0\..*slope here is 0\./u],
        ['0', /corner.*no single value.*0\./u],
        ['1000', /x = 1000 .*1000/u],
        ['NaN', /not a number/u],
        ['-inf', /−∞/u],
      ])) {
        await setX(ui, typed);
        await expect.poll(() => sentence(ui), `at ${typed}`).toMatch(says);
      }
    });
    await test.step('a large number fits its field and can be typed back', async () => {
      await setX(ui, '100000000000000000000');
      await ui.press('Tab');
      await expect.poll(() => ui.value(X_FIELD)).toBe('1e20');
      await setX(ui, '1e20');
      await expect.poll(() => sentence(ui)).toContain('1 × 10²⁰');
    });
    await test.step('a point outside the view is pointed at and can be shown', async () => {
      await setX(ui, '1000');
      await ui.click(inGraph('button', 'Show it'));
      await expect.poll(() => x(ui)).toBe(1000);
      expect(await ui.count(inGraph('button', 'Show it'))).toBe(0);
    });
  },
);

test(
  'the function and its parameter: chosen, set, refused, linked to what the page says of it',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./', LIVE);
    await test.step('the chosen function changes graph, table and node alike', async () => {
      await setX(ui, '-2');
      for (const [name, y] of [
        ['Leaky ReLU', '−0.02'],
        ['Identity', '−2'],
        ['Step', '0'],
        ['Tanh', '−0.964'],
        ['ReLU', '0'],
      ]) {
        await ui.choose(FUNCTION, name);
        await expect.poll(() => outputs(ui), name).toEqual({ graph: y, table: y, neuron: y });
      }
    });
    await test.step('a parameter is set by its field or its slider', async () => {
      await ui.choose(FUNCTION, 'Leaky ReLU');
      await ui.fill(inGraph('textbox', 'Slope below 0 (α)'), '0.25');
      await expect.poll(() => outputs(ui)).toEqual({ graph: '−0.5', table: '−0.5', neuron: '−0.5' });
      await ui.focus(inGraph('slider', 'Slope below 0 (α), slider'));
      await ui.press('ArrowRight');
      await expect.poll(() => outputs(ui).then(({ graph }) => graph)).toBe('−0.52');
    });
    await test.step('a parameter out of its range is refused in a sentence, and the one before stays', async () => {
      await ui.fill(inGraph('textbox', 'Slope below 0 (α)'), '0.25');
      await ui.fill(inGraph('textbox', 'Slope below 0 (α)'), '2');
      await expect.poll(() => ui.text('relu-graph .problem')).toMatch(/is 2\b.*\b0\b.*\b1\b/su);
      expect(await outputs(ui)).toEqual({ graph: '−0.5', table: '−0.5', neuron: '−0.5' });
    });
    await test.step('it links to what the page says of the chosen function', async () => {
      await ui.choose(FUNCTION, 'Tanh');
      await ui.click(inGraph('link', 'What is Tanh?'));
      await expect.poll(() => ui.evaluate('details#functions', (details) => details.open)).toBe(true);
      const top = () => ui.evaluate('#about-tanh', (about) => about.getBoundingClientRect().top);
      await expect.poll(top, 'distance from the top of the window').toBeLessThan(700);
    });
  },
);

test(
  'below its fold: other functions, zoom, the slope at 0; and the slope in a plot of its own',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open(ALONE, LIVE);
    await unfold(ui);
    await test.step('other functions are drawn over it, with their names', async () => {
      await ui.click(inGraph('checkbox', 'Sigmoid'));
      await ui.click(inGraph('checkbox', 'Tanh'));
      const name = () => ui.attr('relu-graph svg', 'aria-label');
      await expect.poll(name).toMatch(/compared with Sigmoid, Tanh/u);
      const text = await ui.text('relu-graph svg');
      for (const curve of ['ReLU', 'Sigmoid', 'Tanh']) expect(text, 'labels in the drawing').toContain(curve);
    });
    await test.step('buttons zoom and move the view and put it back', async () => {
      const press = (/** @type {string} */ name) => ui.click(inGraph('button', name));
      const [left, right] = await ends(ui);
      await press('Zoom in');
      await expect
        .poll(async () => (await ends(ui))[1] - (await ends(ui))[0])
        .toBeLessThan((right - left) * 0.75);
      await press('Zoom out');
      await press('Right →');
      await expect.poll(async () => (await ends(ui))[1]).toBeGreaterThan(right);
      await press('Reset view');
      await expect.poll(() => ends(ui)).toEqual([left, right]);
    });
    await test.step('the slope is drawn when asked for', async () => {
      const height = () => ui.evaluate('relu-graph svg', (svg) => svg.getBoundingClientRect().height);
      const before = await height();
      await ui.click(inGraph('checkbox', 'Show slope'));
      await expect.poll(height).toBeGreaterThan(before + 40);
      expect(await ui.text('relu-graph svg')).toContain('slope 1');
    });
    await test.step('the slope at 0 is the one that is chosen: 0, 0, ½ or 1', async () => {
      await setX(ui, '0');
      for (const [choice, slope] of [
        ['Right', '1'],
        ['Middle', '0.5'],
        ['Left', '0'],
        ['By convention', '0'],
      ]) {
        await ui.click(inGraph('radio', choice));
        await expect
          .poll(() => sentence(ui), choice)
          .toMatch(new RegExp(`\\b(?:be|one:|middle:) ${slope.replace('.', '\\.')}\\.$`, 'u'));
      }
    });
  },
);

/**
 * Runs in the page: presses on the point, drags it, and presses Escape before letting go.
 * @param {Element} handle
 * @param {number} by in pixels
 */
function dragAndEscape(handle, by) {
  const { left, top, width, height } = handle.getBoundingClientRect();
  // The id of the mouse, which is known to the browser: capturing an unknown pointer throws.
  const pointerId = navigator.userAgent.includes('Firefox') ? 0 : 1;
  const send = (/** @type {string} */ type, /** @type {number} */ x) =>
    handle.dispatchEvent(
      new PointerEvent(type, {
        ...{ pointerId, pointerType: 'mouse', isPrimary: true, bubbles: true, composed: true },
        ...{ clientX: left + width / 2 + x, clientY: top + height / 2 },
      }),
    );
  send('pointerdown', 0);
  send('pointermove', by);
  handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  send('pointermove', 2 * by);
  send('pointerup', 2 * by);
}

test(
  'Escape puts a dragged point back to where the press began; the wheel zooms while Ctrl is held, and only then',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open(ALONE, LIVE);
    await test.step('Escape', async () => {
      // The mouse is where it will press.
      await ui.drag(POINT, { x: 0, y: 0 });
      await ui.evaluate(POINT, dragAndEscape, -80);
      await expect.poll(() => x(ui)).toBe(2.5);
      await ui.drag(POINT, { x: -120, y: 0 });
      await expect.poll(() => x(ui), 'the next drag moves it again').toBeLessThan(1.8);
    });
    await test.step('the wheel', async () => {
      const turn = (/** @type {boolean} */ ctrlKey) =>
        ui.evaluate(
          'relu-graph svg',
          (svg, held) => {
            const { left, top, width, height } = svg.getBoundingClientRect();
            const at = { clientX: left + width / 2, clientY: top + height / 2 };
            const options = { ...at, deltaY: -1, ctrlKey: held, bubbles: true, cancelable: true };
            return svg.dispatchEvent(new WheelEvent('wheel', options));
          },
          ctrlKey,
        );
      const [left, right] = await ends(ui);
      expect(await turn(false), 'the page may scroll').toBe(true);
      expect(await ends(ui)).toEqual([left, right]);
      expect(await turn(true), 'the page may zoom').toBe(false);
      await expect.poll(async () => (await ends(ui))[1] - (await ends(ui))[0]).toBeLessThan(right - left);
    });
  },
);

test('the same answer is announced again', { tag: '@once' }, async ({ ui }) => {
  await ui.open(ALONE, LIVE);
  const heard = await ui.evaluate('relu-graph', async (graph) => {
    const region = graph.shadowRoot.querySelector('[role="status"]');
    /** @type {string[]} */
    const told = [];
    new MutationObserver(() => region.textContent && told.push(region.textContent)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    for (const x of [-3, -3]) {
      graph.model.request({ type: 'set-x', x });
      graph.announcePoint();
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    return told;
  });
  expect(heard).toHaveLength(2);
  expect(heard[0]).toBe(heard[1]);
  expect(heard[0]).toContain('minus 3');
});
