/** The page before any script runs. In WebKit only scripts in the page are off; the driver's own still run. */
import { expect, test } from './support/browsers.js';
import { drawingWidth } from './support/lesson.js';

test.use({ emulate: { scripts: false } });

test('without scripts everything can be read, and nothing can be operated in vain', async ({ ui }) => {
  await ui.open('./#functions', 'h1');
  await test.step('the text, the formula, the still graph, table and node can be read', async () => {
    expect(await ui.run(() => customElements.get('relu-graph') === undefined), 'scripts are off').toBe(true);
    const text = await ui.text('main');
    for (const needed of [
      'nonlinear transformation',
      'Rectified Linear Unit',
      'weighted sum',
      'PReLU',
      'marginal',
    ]) {
      expect(text, 'the text of the entry').toContain(needed);
    }
    expect(
      await ui.evaluate('.formula math', (formula) => formula.getBoundingClientRect().height),
    ).toBeGreaterThan(15);
    for (const element of ['relu-graph', 'relu-neuron']) {
      expect(await ui.evaluate(element, drawingWidth), `width of the drawing in ${element}`).toBeGreaterThan(
        200,
      );
    }
    const rows = await ui.text('relu-table');
    expect(rows, 'a row of the table with its input').toContain('−3');
  });
  await test.step('each function has its formula and source, the variations have a drawing', async () => {
    const told = await ui.evaluate('#functions', (list) =>
      [...list.querySelectorAll('.function')].map((about) => ({
        name: about.querySelector('h4').textContent,
        formulas: about.querySelectorAll('math').length >= 2,
        source: about.querySelector('a').href.startsWith('https://'),
      })),
    );
    expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(['ReLU', 'Leaky ReLU', 'Tanh']));
    expect(told.filter(({ formulas, source }) => !formulas || !source)).toEqual([]);
    expect(await ui.evaluate('.picture > div', drawingWidth)).toBeGreaterThan(200);
    const links = await ui.run(() =>
      [...document.querySelectorAll('.sets')].map((link) => link.checkVisibility()),
    );
    expect(links.length, 'links that would set the drawings').toBeGreaterThan(0);
    expect(links).not.toContain(true);
  });
  await test.step('nothing on the page can be operated in vain', async () => {
    for (const element of ['relu-graph', 'relu-table', 'relu-neuron']) {
      const controls = await ui.evaluate(element, (host) =>
        [...host.shadowRoot.querySelectorAll('button, input, select, textarea, [tabindex="0"]')].map(
          (control) => control.outerHTML,
        ),
      );
      expect(controls, `controls of ${element} that would do nothing`).toEqual([]);
    }
    expect(await ui.evaluate('noscript', (note) => note.textContent)).toContain('Scripts are off');
  });
});
