/** Nothing is clipped, nothing scrolls sideways, every letter can be read, at any width. */
import { expect, test } from './support/browsers.js';
import { layoutFaults } from './support/layout-in-page.js';
import { LIVE, openEverything } from './support/lesson.js';

/** The last is a window of 1280 by 1024 at 400 % zoom. The widest and the narrowest are looked at in every browser. */
const WINDOWS = [
  { viewport: { width: 1280, height: 900 } },
  { viewport: { width: 768, height: 900 }, tag: '@once' },
  { viewport: { width: 320, height: 640 }, tag: '@once' },
  { viewport: { width: 320, height: 256 } },
];

for (const { viewport, tag } of WINDOWS) {
  test.describe(`at ${viewport.width} by ${viewport.height} px`, () => {
    test.use({ emulate: { viewport } });

    test('everything fits, as it opens and with every section open', { tag }, async ({ ui }) => {
      await ui.open('./', LIVE);
      expect(await ui.run(() => innerWidth), 'width of the window').toBe(viewport.width);
      expect(await ui.run(layoutFaults), 'as it opens').toEqual([]);
      await openEverything(ui);
      expect(await ui.run(layoutFaults), 'with every section open').toEqual([]);
    });
  });
}

test('lines of text are 60 to 70 characters long where there is room', { tag: '@once' }, async ({ ui }) => {
  await ui.open('./', LIVE);
  await openEverything(ui);
  const lines = await ui.run(() =>
    [...document.querySelectorAll('main p, main li, main dd')]
      .filter((text) => !text.querySelector('math, p') && (text.textContent?.length ?? 0) > 200)
      .map((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const width = [...range.getClientRects()].reduce((sum, line) => sum + line.width, 0);
        return (text.clientWidth * (text.textContent?.trim().length ?? 0)) / width;
      }),
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(Math.max(...lines), 'characters that a line can hold').toBeLessThan(74);
});

test.describe('without scripts at 320 px', () => {
  test.use({ emulate: { scripts: false, viewport: { width: 320, height: 640 } } });

  test('the still page does not scroll sideways', { tag: '@once' }, async ({ ui }) => {
    await ui.open('./', 'h1');
    const widths = await ui.run(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths[0], `width of the page in a window of ${widths[1]} px`).toBeLessThanOrEqual(widths[1]);
  });
});

test.describe('with reduced motion', () => {
  test.use({ emulate: { reducedMotion: true } });

  test('nothing on the page is animated', { tag: '@once' }, async ({ ui }) => {
    await ui.open('./', LIVE);
    await openEverything(ui);
    const moving = await ui.run(() => {
      /** @type {string[]} */
      const found = [];
      const visit = (/** @type {Document | ShadowRoot} */ root) => {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) visit(element.shadowRoot);
          const { transitionDuration, animationName, animationDuration, scrollBehavior } =
            getComputedStyle(element);
          const lasts = (/** @type {string} */ times) =>
            times.split(',').some((time) => parseFloat(time) > 0);
          const animated = animationName !== 'none' && lasts(animationDuration);
          if (lasts(transitionDuration) || animated || scrollBehavior === 'smooth')
            found.push(element.outerHTML.slice(0, 80));
        }
      };
      visit(document);
      return found;
    });
    expect(moving).toEqual([]);
  });
});
