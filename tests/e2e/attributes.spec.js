/** What the attributes of an element that stands alone set, and what it says of those that it can't read. */
import { expect, test } from './support/browsers.js';
import { LIVE, POINT, drawnOutput, pointOutput } from './support/lesson.js';
import { embedding } from './support/sites.js';

test.use({ host: 'embedder' });

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const GRAPH =
  '<relu-graph x="0" function="relu6" overlays="tanh step" slope at-kink="right" view="-1 7 -2 8"></relu-graph>';
const NEURON = '<relu-neuron inputs="1 2.5" weights="0.5 1" bias="-1"></relu-neuron>';
const TABLE = '<relu-table function="leaky-relu" parameters="leaky-relu.alpha=0.5" rows="-4 4"></relu-table>';
const inside =
  (/** @type {string} */ element) => (/** @type {string} */ role, /** @type {string} */ name) => ({
    role,
    name,
    in: element,
  });
const inGraph = inside('relu-graph');
const inTable = inside('relu-table');
const ends = async (/** @type {Ui} */ ui) => [
  await ui.attr(POINT, 'aria-valuemin'),
  await ui.attr(POINT, 'aria-valuemax'),
];

test('a graph draws what its attributes say, comes back to their view, and follows them later', async ({
  ui,
}) => {
  await ui.open(embedding(GRAPH), LIVE);
  await expect
    .poll(() => ui.attr('relu-graph svg', 'aria-label'))
    .toMatch(/^Graph of ReLU6, compared with Tanh, (?:Binary )?[Ss]tep.*, and its slope below$/u);
  expect(await ui.text('relu-graph .says')).toContain('You chose the right one: 1');
  expect(await ends(ui)).toEqual(['-1', '7']);
  await ui.click('relu-graph details > summary');
  await ui.click(inGraph('button', 'Zoom in'));
  await expect.poll(() => ends(ui)).not.toEqual(['-1', '7']);
  await ui.click(inGraph('button', 'Reset view'));
  await expect.poll(() => ends(ui)).toEqual(['-1', '7']);

  await test.step('an attribute that changes later is followed', async () => {
    await ui.evaluate('relu-graph', (graph) => graph.setAttribute('x', '9'));
    await expect.poll(() => pointOutput(ui)).toBe('6');
  });
  await test.step('attributes that are taken away are undone, and nothing else', async () => {
    const name = () => ui.attr('relu-graph svg', 'aria-label');
    expect(await name()).toMatch(/slope below$/u);
    for (const attribute of ['slope', 'overlays', 'view']) {
      await ui.evaluate('relu-graph', (graph, which) => graph.removeAttribute(which), attribute);
    }
    await expect.poll(name).toBe('Graph of ReLU6');
    expect(await ends(ui)).toEqual(['-4', '4']);
  });
});

test(
  'a node takes inputs, weights, bias and a function of its own; without weights it has the first ones',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open(embedding(NEURON), inside('relu-neuron')('combobox', 'Activation function'));
    await expect.poll(() => drawnOutput(ui)).toBe('2');
    await ui.choose(inside('relu-neuron')('combobox', 'Activation function'), 'Step');
    await expect.poll(() => drawnOutput(ui)).toBe('1');
    await test.step('the attribute weights is taken away', async () => {
      await ui.evaluate('relu-neuron', (node) => node.removeAttribute('weights'));
      await expect.poll(() => ui.evaluate('relu-neuron', (node) => node.model.state.inputs)).toEqual([1]);
      expect(await ui.evaluate('relu-neuron', (node) => node.model.state.weights)).toHaveLength(2);
      expect(await ui.count('relu-neuron .problem')).toBe(0);
    });
  },
);

test('a table takes rows, and restores them', { tag: '@once' }, async ({ ui }) => {
  await ui.open(embedding(TABLE), 'relu-table tr.row');
  const rows = () => ui.text('relu-table table.rows');
  expect(await rows()).toMatch(/−4\s*Show minus 4 on the graph\s+−2/u);
  await ui.click(inTable('button', 'Copy, download, clear'));
  await ui.click(inTable('button', 'Clear all rows'));
  await expect.poll(() => ui.count('relu-table tr.row')).toBe(0);
  await ui.click(inTable('button', 'Restore the first rows'));
  await expect.poll(() => ui.count('relu-table tr.row')).toBe(2);
});

const MISTAKES = [
  ['<relu-graph x="two"></relu-graph>', 'The attribute x is "two"; it takes a number.'],
  [
    '<relu-graph view="1"></relu-graph>',
    'The attribute view takes 4 numbers, left right bottom top; it has 1.',
  ],
  [
    '<relu-graph parameters="alpha"></relu-graph>',
    'The attribute parameters has "alpha"; it takes function.parameter=number, for example leaky-relu.alpha=0.1.',
  ],
  [
    '<relu-table rows="1 x"></relu-table>',
    'The attribute rows has "x"; it takes numbers with spaces between.',
  ],
  [
    '<relu-neuron inputs="1" weights="1 2 3"></relu-neuron>',
    'The attribute weights takes a number for each input; inputs: 1, weights: 3.',
  ],
];

test(
  'an element says what it can’t read in its attributes, and is drawn all the same',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open(embedding(''), 'h1');
    for (const [element, problem] of MISTAKES) {
      await test.step(element, async () => {
        await ui.evaluate('#embedded', (place, html) => void (place.innerHTML = html), element);
        await expect.poll(() => ui.text('.problem')).toBe(problem);
        const drawing = element.startsWith('<relu-table') ? 'relu-table table.rows' : '.panel svg';
        expect(await ui.count(drawing)).toBeGreaterThan(0);
      });
    }
  },
);

test('an element that was removed and put back goes on where it was', async ({ ui }) => {
  await ui.open(embedding(`<relu-lesson>${GRAPH}${NEURON}${TABLE}</relu-lesson>`), LIVE);
  await ui.run(() => {
    const lesson = /** @type {Element} */ (document.querySelector('relu-lesson'));
    const place = /** @type {Element} */ (lesson.parentElement);
    lesson.remove();
    place.append(lesson);
  });
  await ui.fill({ role: 'textbox', name: 'Input x', in: 'relu-graph' }, '-3');
  await expect.poll(() => pointOutput(ui)).toBe('0');
  await expect.poll(() => ui.text('relu-table tr.point')).toMatch(/−3/u);
});
