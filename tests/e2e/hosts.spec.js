/** The built site as different hosts serve it. */
import { expect, test } from './support/browsers.js';
import { LIVE, drawingWidth, outputs, setX, variantName } from './support/lesson.js';
import { embedding, SITES } from './support/sites.js';

test('the page asks no other origin for anything', async ({ ui }) => {
  await ui.open('./', LIVE);
  await setX(ui, '-2.5');
  const origin = new URL(await ui.url()).origin;
  const requests = await ui.requests();
  expect(
    requests.some((address) => address.endsWith('.wasm')),
    'the engine is among what was loaded',
  ).toBe(true);
  const elsewhere = requests.filter(
    (address) => /^(?:https?|wss?):/u.test(address) && !address.startsWith(origin),
  );
  expect(elsewhere).toEqual([]);
});

test.describe("under script-src 'self' 'wasm-unsafe-eval'", () => {
  test.use({ host: 'strict' });

  test('graph, table and node answer, and nothing violates the policy', async ({ ui }) => {
    await ui.open('./', LIVE);
    await setX(ui, '-2.5');
    await expect.poll(() => outputs(ui)).toEqual({ graph: '0', table: '0', neuron: '0' });
    await setX(ui, '2.5');
    await expect.poll(() => outputs(ui)).toEqual({ graph: '2.5', table: '2.5', neuron: '2.5' });
  });
});

test.describe('served from a sub-folder with .wasm as application/octet-stream', () => {
  // Chromium warns of the type that it could not stream; no browser may call it an error.
  test.use({ host: 'octetStream' });

  test('the engine starts all the same', { tag: '@once' }, async ({ ui }) => {
    await ui.open('./', LIVE);
    expect(new URL(await ui.url()).pathname).toBe(new URL(SITES.octetStream).pathname);
    await setX(ui, '-2.5');
    await expect.poll(() => outputs(ui)).toEqual({ graph: '0', table: '0', neuron: '0' });
    expect(await variantName(ui)).toMatch(/^(?:base|simd|relaxed)$/u);
  });
});

test.describe("where WebAssembly is blocked by script-src 'self'", () => {
  // The browser itself reports what it blocked; that is not the page's error.
  test.use({ host: 'withoutWasm', expectedErrors: [/wasm|WebAssembly|unsafe-eval/iu] });

  test('the page says so once and its still pictures stay', async ({ ui }) => {
    await ui.open('./', '#notice');
    await expect.poll(() => ui.text('#notice')).toMatch(/need WebAssembly.*ReLU at x = 2\.5/u);
    const told = (await ui.run(visibleText)).match(/need WebAssembly/gu)?.length;
    expect(told, 'how often the page says it').toBe(1);
    for (const element of ['relu-graph', 'relu-neuron']) {
      expect(await ui.evaluate(element, drawingWidth), `width of the drawing in ${element}`).toBeGreaterThan(
        200,
      );
    }
    expect(await ui.text('relu-table table')).toMatch(/0/u);
    expect(await ui.text('main')).toContain('Rectified Linear Unit');
  });
});

test.describe('where the engine does not arrive', () => {
  // The browser reports what the policy kept from being fetched.
  test.use({ host: 'withoutFetch', expectedErrors: [/connect|fetch|policy|load/iu] });

  test('the page says that it could not be loaded, not that it is forbidden', async ({ ui }) => {
    await ui.open('./', '#notice');
    await expect.poll(() => ui.text('#notice')).toMatch(/could not be loaded. Reload the page/u);
    expect(await ui.text('#notice')).not.toContain('does not allow');
    expect(await ui.count('.sets'), 'links that set the drawings are there').toBeGreaterThan(0);
    const shown = () =>
      ui.run(() => [...document.querySelectorAll('.sets')].filter((link) => link.checkVisibility()));
    expect(await shown(), 'and out of sight').toEqual([]);
  });
});

test.describe('on somebody else’s page', () => {
  test.use({ host: 'embedder' });

  test('a single <relu-graph> with the module script works alone', async ({ ui }) => {
    const graph = '<relu-graph x="-1" function="leaky-relu" parameters="leaky-relu.alpha=0.1"></relu-graph>';
    await ui.open(embedding(graph), LIVE);
    await expect.poll(() => ui.attr(LIVE, 'aria-valuetext')).toMatch(/x = minus 1\b.*minus 0\.1$/u);
    await ui.focus(LIVE);
    await ui.press('End');
    await expect.poll(() => ui.attr(LIVE, 'aria-valuenow')).toBe('4');
  });

  test('two lessons on one page keep their numbers apart', { tag: '@once' }, async ({ ui }) => {
    const lessons = ['first', 'second'].map(
      (id) => `<relu-lesson id="${id}"><relu-graph></relu-graph></relu-lesson>`,
    );
    await ui.open(embedding(lessons.join('')), { ...LIVE, in: '#second relu-graph' });
    await ui.fill({ role: 'textbox', name: 'Input x', in: '#first relu-graph' }, '-3');
    const shown = (/** @type {string} */ id) =>
      ui.attr({ ...LIVE, in: `#${id} relu-graph` }, 'aria-valuenow');
    await expect.poll(() => shown('first')).toBe('-3');
    expect(await shown('second')).toBe('2.5');
  });
});

/**
 * Runs in the page: all that can be read, also inside shadow roots.
 * @returns {string}
 */
function visibleText() {
  const visit = (/** @type {ParentNode} */ root) => {
    let text = '';
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) text += visit(element.shadowRoot);
      if (element.checkVisibility() && element.children.length === 0) text += ` ${element.textContent}`;
    }
    return text;
  };
  return visit(document);
}
