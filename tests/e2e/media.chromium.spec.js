/** Paper and forced colours: only Chromium's driver can emulate them. The rules are the same in every browser. */
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { LIVE, openEverything } from './support/lesson.js';

test('on paper: text and drawings black on white, sections and folds open, no controls, and closed again afterwards', async ({
  ui,
}) => {
  await ui.open('./', LIVE);
  const section = () => ui.evaluate('details#resources', (details) => details.open);
  await test.step('text, graph, table and node stay, black on white, without controls', async () => {
    await ui.emulateMedia?.({ media: 'print' });
    expect(await ui.text('main')).toContain('Rectified Linear Unit');
    for (const css of ['relu-graph svg', 'relu-table table', 'relu-neuron svg']) {
      const height = await ui.evaluate(css, (element) => element.getBoundingClientRect().height);
      expect(height, css).toBeGreaterThan(50);
    }
    const colours = await ui.run(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours.color).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(colours.backgroundColor);
    expect(await ui.count({ role: 'button', in: 'relu-graph' }), 'buttons on paper').toBe(0);
  });
  await test.step('every section is there, and folds with content, not those that only do something', async () => {
    expect(await section(), 'closed on the screen').toBe(false);
    await ui.run(() => void dispatchEvent(new Event('beforeprint')));
    expect(await section()).toBe(true);
    expect(await ui.text('relu-table')).toContain('Zero with a minus sign.');
    expect(await ui.text('relu-neuron')).toContain('A common mix-up');
    expect(await ui.evaluate('relu-table details.take', (fold) => fold.checkVisibility())).toBe(false);
  });
  await test.step('closed again afterwards', async () => {
    await ui.run(() => void dispatchEvent(new Event('afterprint')));
    expect(await section()).toBe(false);
    expect(await ui.evaluate('relu-neuron details', (fold) => fold.open)).toBe(false);
  });
});

test.describe('in forced colours', () => {
  test.use({ emulate: { forcedColors: true } });

  test('axe finds nothing, and the curve and the point are drawn in the reader’s colours', async ({ ui }) => {
    await ui.open('./', LIVE);
    await openEverything(ui);
    await expectAccessible(ui, 'in forced colours');
    const strokes = await ui.evaluate('relu-graph svg', (svg) => {
      const paper = getComputedStyle(document.body).backgroundColor;
      return [...svg.querySelectorAll('path, line, polyline')]
        .map((line) => getComputedStyle(line).stroke)
        .filter((stroke) => stroke !== 'none' && stroke !== paper).length;
    });
    expect(strokes, 'lines that stand out from the page').toBeGreaterThan(5);
  });
});
