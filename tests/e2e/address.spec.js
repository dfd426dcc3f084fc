/** The state in the address: a link shows what its sender saw. */
import { expect, test } from './support/browsers.js';
import { FUNCTION, LIVE, outputs, setX } from './support/lesson.js';

test('what is set goes into the address, and the address shows the same numbers on a new page', async ({
  ui,
}) => {
  await ui.open('./', LIVE);
  await ui.choose(FUNCTION, 'Leaky ReLU');
  await setX(ui, '-2');
  const before = await outputs(ui);
  await expect.poll(() => ui.url()).toMatch(/#.*x=-2/u);
  expect(await ui.url()).toContain('f=leaky-relu');
  await ui.openInNewPage(await ui.url(), LIVE);
  await expect.poll(() => outputs(ui)).toEqual(before);
});

test('a plain page keeps a plain address; its numbers and too many rows for a link survive a reload', async ({
  ui,
}) => {
  await ui.open('./', LIVE);
  await test.step('a plain address', async () => {
    await setX(ui, '1');
    await setX(ui, '2.5');
    await expect.poll(async () => new URL(await ui.url()).hash, 'everything is as it starts').toBe('');
  });
  await test.step('the numbers survive', async () => {
    await setX(ui, '-3.25');
    await expect.poll(() => ui.url()).toContain('x=-3.25');
    await ui.reload();
    await expect.poll(() => ui.attr(LIVE, 'aria-valuenow')).toBe('-3.25');
  });
  await test.step('rows too many for a link survive all the same', async () => {
    const column = Array.from({ length: 300 }, (_, index) => index / 4).join('\n');
    await ui.paste({ role: 'textbox', name: 'Add inputs', in: 'relu-table' }, column);
    await ui.click({ role: 'button', name: 'Add', in: 'relu-table' });
    const count = () => ui.attr('relu-table table.rows', 'aria-rowcount');
    await expect.poll(count).toBe('307');
    await setX(ui, '3');
    await expect.poll(() => ui.url()).toMatch(/x=3(?![\d.])/u);
    expect(await ui.url()).not.toContain('rows');
    await ui.reload();
    await expect.poll(count).toBe('307');
  });
});

test('a link in the text sets the drawing and leads the keyboard there; back and forward undo and redo it', async ({
  ui,
}) => {
  await ui.open('./', LIVE);
  await setX(ui, '-1');
  const before = await outputs(ui);
  expect(before.graph).toBe('0');
  await ui.click({ role: 'link', name: 'Draw leaky ReLU over ReLU.' });
  await expect.poll(() => outputs(ui).then(({ graph }) => graph)).toBe('−0.1');
  expect(await ui.url()).toContain('#graph?');
  await ui.back();
  await expect.poll(() => outputs(ui)).toEqual(before);
  await ui.forward();
  await expect.poll(() => outputs(ui).then(({ graph }) => graph)).toBe('−0.1');

  await test.step('the keyboard is led there and hears what is shown', async () => {
    await setX(ui, '2.5');
    await ui.click({ role: 'link', name: 'Draw PReLU over ReLU.' });
    await expect.poll(() => ui.run(() => document.activeElement?.id)).toBe('graph');
    await expect.poll(() => ui.text('relu-graph [role="status"]')).toMatch(/x = 2\.5 .*PReLU passes it on/u);
  });
});

test(
  'the link to the convention shows ReLU at 0 and the switch, whatever was set before',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./#slope-at-zero?f=tanh&with=sigmoid_step&view=5_6_5_6', LIVE);
    await ui.click({ role: 'link', name: 'ReLU at 0 with the slope taken from the right' });
    await expect.poll(() => ui.text('relu-graph .says')).toMatch(/You chose the right one: 1/u);
    expect(await ui.attr('relu-graph svg', 'aria-label')).toBe('Graph of ReLU, and its slope below');
    expect([await ui.attr(LIVE, 'aria-valuemin'), await ui.attr(LIVE, 'aria-valuemax')]).toEqual(['-4', '4']);
    await ui.click({ role: 'radio', name: 'By convention', in: 'relu-graph' });
    await expect.poll(() => ui.text('relu-graph .says')).toMatch(/By convention it is taken to be 0/u);
  },
);

test(
  'what a bad fragment says wrongly is answered in a sentence, and the rest of it holds',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./#?x=abc&f=leaky-relu&colour=red&b=0.5', LIVE);
    await expect
      .poll(() => ui.text('#notice'))
      .toContain('The link gives x as "abc", which is not a number.');
    expect(await ui.text('#notice')).toContain('"colour"');
    expect(await ui.evaluate(FUNCTION, (select) => select.value)).toBe('leaky-relu');
    expect(await ui.attr(LIVE, 'aria-valuenow')).toBe('2.5');
    expect((await outputs(ui)).neuron, '2.5 with the bias 0.5 instead of −1.5').toBe('4.5');
  },
);

test('no fragment can put markup or a script on the page', { tag: '@once' }, async ({ ui }) => {
  const attack = encodeURIComponent('<img src=x onerror="console.error(1)">');
  await ui.open(`./#?x=${attack}&${attack}=1&f=${attack}`, LIVE);
  await expect.poll(() => ui.text('#notice')).toContain('<img');
  expect(await ui.count('#notice img')).toBe(0);
});
