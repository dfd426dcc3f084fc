/** What axe can see, and what a keyboard can do. */
import { expectAccessible, expectAccessibleOnce } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { LIVE, openEverything } from './support/lesson.js';

for (const dark of [false, true]) {
  test.describe(dark ? 'in the dark' : 'in the light', () => {
    test.use({ emulate: { dark } });

    test('axe finds nothing: as the page opens, with every section open, with much switched on', async ({
      ui,
    }) => {
      await ui.open('./', LIVE);
      const isDark = await ui.run(() => matchMedia('(prefers-color-scheme: dark)').matches);
      expect(isDark, 'the reader’s wish reaches the page').toBe(dark);
      await expectAccessibleOnce(ui, 'as it opens');
      await openEverything(ui);
      await expectAccessibleOnce(ui, 'with every section open');
      await ui.run(
        () => void (location.hash = '?x=0&f=prelu&with=relu_sigmoid&slope=1&kink=middle&in=&w=-2'),
      );
      await expect
        .poll(() => ui.attr('relu-graph svg', 'aria-label'))
        .toMatch(/^Graph of PReLU, compared with .*slope below$/u);
      await openEverything(ui);
      await expectAccessible(ui, 'with every section open and much switched on');
    });
  });
}

/**
 * Runs in the page: what has the focus, also inside shadow roots, and whether that can be seen. Nothing once the
 * walk is back where it has been: some browsers start over at the end of the page.
 */
function focused() {
  let element = document.activeElement;
  if (!element || element === document.body) return null;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const walked = /** @type {{ walked?: Set<Element> }} */ (window);
  walked.walked ??= new Set();
  if (walked.walked.has(element)) return null;
  walked.walked.add(element);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  // In a drawing the focus ring is a shape.
  const isRinged = [...element.querySelectorAll('circle, rect, path')].some((shape) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    return fill === 'none' && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
  });
  const root = element.getRootNode();
  return {
    host: root instanceof ShadowRoot ? root.host.localName : 'page',
    name:
      (element.getAttribute('aria-label') ?? element.id ?? element.textContent ?? '').trim() ||
      element.outerHTML.slice(0, 60),
    isFormula: element.matches('.formula, .function dd'),
    marked: isOutlined || isRinged,
  };
}

test('Tab walks through every control in the order of reading, each with its focus in sight', async ({
  ui,
}) => {
  await ui.open('./', LIVE);
  /** @type {{ host: string, name: string, isFormula: boolean, marked: boolean }[]} */
  const stops = [];
  for (let step = 0; step < 150; step++) {
    await ui.press('Tab');
    const stop = await ui.run(focused);
    if (!stop) break;
    stops.push(stop);
  }
  const hosts = stops.map(({ host }) => host).filter((host, index, all) => host !== all[index - 1]);
  expect(hosts, 'the elements in the order in which Tab meets them').toEqual([
    'page',
    'relu-graph',
    'relu-table',
    'relu-neuron',
    'page',
  ]);
  expect(
    stops.filter(({ isFormula }) => isFormula),
    'formulas that fit and still take the focus',
  ).toEqual([]);
  expect(
    stops.filter(({ marked }) => !marked),
    'stops whose focus cannot be seen',
  ).toEqual([]);
});

test('the skip link comes first and leads to the lesson', async ({ ui }) => {
  await ui.open('./', LIVE);
  await ui.press('Tab');
  expect((await ui.run(focused))?.name).toContain('Skip');
  await ui.press('Enter');
  await expect.poll(() => ui.url()).toContain('#read');
});
