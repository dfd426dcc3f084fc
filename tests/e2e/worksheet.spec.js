/** The worksheet: the questions of any seed on paper, their key on a page of its own. */
import { solve } from '../../web/quiz/assess.js';
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { layoutFaults } from './support/layout-in-page.js';
import { planOf } from './support/quiz-plan.js';
import { shown } from './support/quiz.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const SHEET = '.sheet:not(.key)';
const button = (/** @type {string} */ name) => ({ role: 'button', name });

/** @param {Ui} ui @param {string} css */
const listed = async (ui, css) =>
  (
    await ui.run(
      (selector) => [...document.querySelectorAll(selector)].map((item) => item.textContent ?? ''),
      css,
    )
  ).map(shown);

test('the sheet holds the questions that the quiz asks with this seed, and the key their answers', async ({
  ui,
}) => {
  await ui.open('./worksheet.html?seed=paper&count=20', SHEET);
  const plan = planOf('paper', { count: 20 });
  expect(await listed(ui, '.question .prompt')).toEqual(plan.map(({ question }) => shown(question.prompt)));
  expect(await listed(ui, '.key .right')).toEqual(plan.map(({ key }) => shown(solve(key).right)));
  const reasons = await listed(ui, '.key li > p:not(.right)');
  expect(reasons).toEqual(plan.map(({ key }) => shown(solve(key).because)));
  expect(await ui.text('[role="status"]')).toContain('Worksheet with 20 questions, seed paper.');
  await expectAccessible(ui, 'with a worksheet');
});

test('it is printed without its form, the key from a new page on', { tag: '@once' }, async ({ ui }) => {
  await ui.open('./worksheet.html?seed=paper&count=2', SHEET);
  const onPaper = await ui.run(() => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    const styles = print.flatMap((rule) => [.../** @type {CSSMediaRule} */ (rule).cssRules]);
    const value = (/** @type {string} */ selector, /** @type {string} */ property) =>
      styles
        .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText === selector)
        .map((rule) => /** @type {CSSStyleRule} */ (rule).style.getPropertyValue(property))
        .find(Boolean);
    return { key: value('.key', 'break-before'), form: value('.choose', 'display') };
  });
  expect(onPaper).toEqual({ key: 'page', form: 'none' });
  if (ui.emulateMedia) {
    await ui.emulateMedia({ media: 'print' });
    expect(await ui.evaluate('.key', (key) => getComputedStyle(key).breakBefore)).toBe('page');
    expect(await ui.evaluate('.choose', (form) => form.checkVisibility())).toBe(false);
    await ui.emulateMedia({ media: 'screen' });
  }
  await ui.run(() => {
    window.print = () => void (document.title = 'printed');
  });
  await ui.click(button('Print'));
  await expect.poll(() => ui.run(() => document.title)).toBe('printed');
});

test(
  'another seed, count and idea make another sheet, which has an address to come back to',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./worksheet.html?seed=first', SHEET);
    const prompts = () => listed(ui, '.question .prompt');
    const first = planOf('first').map(({ question }) => shown(question.prompt));
    await expect.poll(prompts).toEqual(first);
    await ui.fill('#seed', 'second');
    await ui.fill('#count', '2');
    await ui.run(() => {
      for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (
        document.querySelectorAll('[name="ideas"]')
      ))
        box.checked = box.value === 'neuron';
    });
    await ui.click(button('Make the worksheet'));
    const second = planOf('second', { count: 2, ideas: ['neuron'] });
    await expect.poll(prompts).toEqual(second.map(({ question }) => shown(question.prompt)));
    expect(new URL(await ui.url()).search).toBe('?seed=second&count=2&ideas=neuron');
    await ui.click(button('New numbers'));
    await expect.poll(async () => new URL(await ui.url()).searchParams.get('seed')).not.toBe('second');
    await ui.back();
    await expect.poll(prompts).toEqual(second.map(({ question }) => shown(question.prompt)));
    await ui.back();
    await expect.poll(prompts).toEqual(first);
  },
);

test.describe('at 320 px', () => {
  test.use({ emulate: { viewport: { width: 320, height: 640 } } });

  test('the sheet fits', async ({ ui }) => {
    await ui.open('./worksheet.html?seed=narrow&count=30', SHEET);
    expect(await ui.run(layoutFaults)).toEqual([]);
  });
});

test.describe('without WebAssembly', () => {
  test.use({ host: 'withoutWasm', expectedErrors: [/wasm|WebAssembly|unsafe-eval/iu] });

  test('the page says why there is no worksheet', { tag: '@once' }, async ({ ui }) => {
    await ui.open('./worksheet.html', 'main');
    await expect.poll(() => ui.text('main')).toContain('no worksheet can be made here');
  });
});
