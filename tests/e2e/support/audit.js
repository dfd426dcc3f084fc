import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from './browsers.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Asks axe about the page as it stands: every rule of WCAG 2.2 A and AA, and its advice beyond these.
 * @param {import('./ui-types.js').Ui} ui
 * @param {string} state what the page shows now, for the message
 */
export async function expectAccessible(ui, state) {
  await ui.run((source) => {
    if ('axe' in window) return;
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
  }, axe);
  const findings = await ui.run(async (rules) => {
    const { violations, passes } = await /** @type {any} */ (window).axe.run(document, {
      runOnly: { type: 'tag', values: rules },
      resultTypes: ['violations'],
    });
    return {
      rulesPassed: passes.length,
      violations: violations.flatMap((/** @type {any} */ { id, help, nodes }) =>
        nodes.map((/** @type {any} */ { target, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${id} (${help}) at ${target.flat().join(' › ')}: ${why}`;
        }),
      ),
    };
  }, RULES);
  expect(findings.rulesPassed, 'rules that axe could apply').toBeGreaterThan(20);
  expect(findings.violations, `axe on the page, ${state}`).toEqual([]);
}

/**
 * The same, in Chromium alone: for states between others that every browser is asked about, because axe takes
 * seconds and its rules read what is the same in all of them: roles, names, and colours as the sheets set them.
 * @param {import('./ui-types.js').Ui} ui
 * @param {string} state
 */
export async function expectAccessibleOnce(ui, state) {
  if (ui.page) await expectAccessible(ui, state);
}
