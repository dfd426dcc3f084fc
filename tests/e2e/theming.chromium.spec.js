/** docs/theming.md says what a page can set: each of it is there and does something, and there is nothing more. */
import { readFileSync } from 'node:fs';
import { tableUnder } from '../fixtures/markdown-table.js';
import { expect, test } from './support/browsers.js';
import { LIVE } from './support/lesson.js';
import { RESULTS, START, answer, press } from './support/quiz.js';
import { planOf, rightTo, wrongTo } from './support/quiz-plan.js';
import { embedding } from './support/sites.js';

test.use({ host: 'embedder' });

const DOCS = readFileSync(new URL('../../docs/theming.md', import.meta.url), 'utf8');
const PROPERTIES = tableUnder(DOCS, 'Custom properties');
const PARTS = tableUnder(DOCS, 'Parts');
const QUIZ = { seed: 'host', count: 2, ideas: 'hinge' };
const PIECES = `<div style="width: 640px"><relu-graph slope></relu-graph><relu-table></relu-table><relu-neuron></relu-neuron>
  <relu-quiz seed="${QUIZ.seed}" count="${QUIZ.count}" ideas="${QUIZ.ideas}"></relu-quiz>
  <relu-lab data="circles" functions="relu identity" seeds="1" units="2" epochs="1" pace="0"></relu-lab></div>`;

/** A value that is nowhere by itself, for properties that are no colours. @type {Record<string, string>} */
const VALUES = {
  '--relu-font': '"Of the page", serif',
  '--relu-math-font': '"Of formulas", serif',
  '--relu-size': '23px',
  '--relu-space': '3',
  '--relu-touch': '61px',
  '--relu-corner': '31px',
};
/** What some node then has. @type {Record<string, RegExp>} */
const FOUND = {
  '--relu-font': /"Of the page", serif/u,
  '--relu-math-font': /"Of formulas", serif/u,
  '--relu-size': /\b23px/u,
  '--relu-space': /\b60px/u,
  '--relu-touch': /\b61px/u,
  '--relu-corner': /\b31px/u,
};

test('each documented property changes what it says, in light and dark, and each one that is read is documented', async ({
  ui,
}) => {
  await ui.open(embedding(PIECES), START);
  await ui.text(LIVE);
  // What is chosen has a ground of its own, and formulas are in the questions.
  await press(ui, 'Start');

  await test.step('those that are read', async () => {
    const read = await ui.run(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const css = roots
        .flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets)
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .join('\n');
      return [...new Set(css.match(/(?<=var\()--relu-[\w-]+/gu))].toSorted();
    });
    expect(read).toEqual(PROPERTIES.map(([name]) => name).toSorted());
  });

  for (const [name, , light, dark] of PROPERTIES) {
    await test.step(name, async () => {
      const isColour = light.startsWith('#');
      const value = VALUES[name] ?? 'rgb(1, 2, 3)';
      const found = await ui.run(stylesWith, [name, value]);
      const wanted = FOUND[name] ?? /rgb\(1, 2, 3\)/u;
      expect(
        found.before.filter((style) => wanted.test(style)),
        'before it is set',
      ).toEqual([]);
      expect(
        found.after.some((style) => wanted.test(style)),
        'once it is set',
      ).toBe(true);
      if (!isColour) return;
      expect(found.lightAndDark, 'the documented defaults').toEqual([light, dark].map(asRgb));
    });
  }
});

test('each documented part can be styled, and each part that there is is documented', async ({ ui }) => {
  await ui.open(embedding(PIECES), START);
  await ui.text(LIVE);
  await ui.run(
    (rule) => {
      const style = document.createElement('style');
      style.textContent = rule;
      document.head.append(style);
    },
    PARTS.map(([part]) => `::part(${part}) { scroll-margin-top: 17px }`).join('\n'),
  );
  /** @type {Set<string>} */
  const seen = new Set();
  const look = async () => {
    for (const found of await ui.run(partsInPage)) seen.add(found);
  };
  await look();
  const plan = planOf(QUIZ.seed, { count: QUIZ.count, ideas: ['hinge'] });
  await press(ui, 'Start');
  await look();
  await answer(ui, plan[0].question, wrongTo(plan[0]));
  await look();
  await press(ui, 'Next question');
  await answer(ui, plan[1].question, rightTo(plan[1]));
  await press(ui, 'See your results');
  await ui.text(RESULTS);
  await look();
  await ui.click('relu-lab input[value="skipped"]');
  await ui.click('relu-lab button.primary');
  await ui.text('relu-lab [part="inside"] canvas');
  await look();
  expect([...seen].filter((part) => part.endsWith('unstyled'))).toEqual([]);
  const documented = PARTS.flatMap(([part, elements]) =>
    elements.split(', ').map((element) => `${element.slice(1, -1)} ${part}`),
  );
  expect([...seen].toSorted()).toEqual(documented.toSorted());
});

/** @param {string} hex */
const asRgb = (hex) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/**
 * Runs in the page: what its elements look like without and with a property.
 * @param {string[]} property name and value
 */
function stylesWith([name, value]) {
  const read = [
    'color',
    'background-color',
    'border-top-color',
    'border-top-left-radius',
    'fill',
    'stroke',
    'accent-color',
    'font-family',
    'font-size',
    'min-height',
    'padding-top',
  ];
  const nodes = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('*') ?? []),
  ]);
  const styles = () => [
    ...new Set(
      nodes.map((node) => {
        const style = getComputedStyle(node);
        return read.map((each) => style.getPropertyValue(each)).join('; ');
      }),
    ),
  ];
  const boundary = /** @type {HTMLElement} */ (
    document.querySelector('relu-quiz')?.shadowRoot?.querySelector('.boundary')
  );
  const colours = ['light', 'dark'].map((scheme) => {
    boundary.style.colorScheme = scheme;
    boundary.style.color = `var(${name.replace('--relu-', '--')})`;
    const { color } = getComputedStyle(boundary);
    boundary.removeAttribute('style');
    return color;
  });
  const before = styles();
  document.documentElement.style.setProperty(name, value);
  const after = styles();
  document.documentElement.style.removeProperty(name);
  return { before, after, lightAndDark: colours };
}

/** Runs in the page: "relu-graph panel" for each part that is there, with "unstyled" where the page's rule has no hold. */
function partsInPage() {
  return [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((node) =>
      [...node.part].map(
        (part) =>
          `${localName} ${part}${getComputedStyle(node).scrollMarginTop === '17px' ? '' : ' unstyled'}`,
      ),
    ),
  );
}
