/** Many elements on one page, elements that go again, and elements that are moved. Counted through Chromium's own tools. */
import { expect, test } from './support/browsers.js';
import { LIVE, POINT, pointOutput, setX } from './support/lesson.js';
import { START, answer, press } from './support/quiz.js';
import { planOf, rightTo } from './support/quiz-plan.js';
import { embedding } from './support/sites.js';
import { looksInPage } from './support/styles-in-page.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

test.use({ host: 'embedder' });

const QUIZ = { seed: 'host', count: 2, ideas: 'rule' };
const QUIZ_HTML = `<relu-quiz seed="${QUIZ.seed}" count="${QUIZ.count}" ideas="${QUIZ.ideas}"></relu-quiz>`;

test('100 graphs share one engine, and each of them answers', async ({ ui }) => {
  const page = /** @type {import('@playwright/test').Page} */ (ui.page?.());
  await page.addInitScript(() => {
    const counts = { instantiate: 0, instantiateStreaming: 0, compile: 0, compileStreaming: 0, Memory: 0 };
    Object.assign(window, { engineCounts: counts });
    for (const name of /** @type {const} */ ([
      'instantiate',
      'instantiateStreaming',
      'compile',
      'compileStreaming',
    ])) {
      const real = WebAssembly[name];
      Object.assign(WebAssembly, {
        [name]: (/** @type {any} */ ...args) => {
          counts[name]++;
          return Reflect.apply(real, WebAssembly, args);
        },
      });
    }
  });
  const graphs = Array.from({ length: 100 }, (_, index) => `<relu-graph x="${index - 50}"></relu-graph>`);
  await ui.open(embedding(graphs.join('')), LIVE);
  const outputs = () =>
    ui.run(() =>
      [...document.querySelectorAll('relu-graph')].map((graph) =>
        graph.shadowRoot
          ?.querySelector('[role="slider"]')
          ?.getAttribute('aria-valuetext')
          ?.replace(/^.*= |;.*$/gu, ''),
      ),
    );
  await expect.poll(outputs).toEqual(graphs.map((_, index) => String(Math.max(0, index - 50))));
  await ui.run(() =>
    document
      .querySelectorAll('relu-graph')
      .forEach((graph, index) => graph.setAttribute('x', String(100 - index))),
  );
  await expect.poll(outputs).toEqual(graphs.map((_, index) => String(100 - index)));
  expect(await ui.run(() => /** @type {any} */ (window).engineCounts)).toMatchObject({
    instantiate: 1,
    instantiateStreaming: 0,
  });
  expect((await ui.requests()).filter((address) => address.endsWith('.wasm'))).toHaveLength(1);
});

/** Runs in the page: mounts elements, waits until each has drawn, and takes them away again. @param {number} times */
async function mountAndRemove(times) {
  const html = `<relu-graph slope></relu-graph><relu-table></relu-table><relu-neuron inputs="1" weights="1"></relu-neuron>
    <relu-lesson><relu-graph></relu-graph></relu-lesson><relu-quiz seed="a" count="1"></relu-quiz>`;
  const place = /** @type {HTMLElement} */ (document.getElementById('embedded'));
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let round = 0; round < times; round++) {
    place.innerHTML = html;
    await customElements.whenDefined('relu-quiz');
    const elements = /** @type {any[]} */ ([
      ...place.querySelectorAll('relu-graph, relu-table, relu-neuron, relu-quiz'),
    ]);
    await Promise.all(elements.map((element) => element.ready ?? element.updateComplete));
    for (const fold of elements.map(({ shadowRoot }) => shadowRoot.querySelector('details')))
      if (fold) fold.open = true;
    // Moved before it goes, spoken and measured: whatever watches has begun to.
    elements[0].announce?.('x');
    if (round % 10 === 0) await frame();
    place.replaceChildren();
  }
  await frame();
}

/** There are five elements in each. */
const ROUNDS = 200;

test('1,000 mounts leave nothing behind: no nodes, no listeners, no room in the engine', async ({ ui }) => {
  test.setTimeout(180_000);
  await ui.open(embedding('<relu-graph id="kept"></relu-graph>'), LIVE);
  const page = /** @type {import('@playwright/test').Page} */ (ui.page?.());
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  // Kept apart from what is mounted and removed: it tells how much room the engine has.
  await ui.run(() => {
    const kept = /** @type {any} */ (document.getElementById('kept'));
    document.body.append(kept);
  });
  const left = async () => {
    // Twice: what is weakly held goes in the second.
    for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const { Nodes, JSEventListeners, JSHeapUsedSize } = Object.fromEntries(
      metrics.map(({ name, value }) => [name, value]),
    );
    const room = await ui.run(() => {
      const { engine } = /** @type {any} */ (document.getElementById('kept')).model;
      try {
        return engine.allocate(2 ** 30);
      } catch (error) {
        return /at most (\d+)/u.exec(String(error))?.[1];
      }
    });
    return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize, room };
  };
  await ui.run(mountAndRemove, 20);
  const before = await left();
  expect(Number(before.room), 'numbers that the engine has room for').toBeGreaterThan(1000);
  await ui.run(mountAndRemove, ROUNDS);
  const after = await left();
  test.info().annotations.push({ type: 'left', description: JSON.stringify({ before, after }) });
  expect(after.nodes - before.nodes, 'nodes left').toBeLessThanOrEqual(20);
  expect(after.listeners - before.listeners, 'listeners left').toBeLessThanOrEqual(2);
  expect(after.heap - before.heap, 'bytes of scripts left').toBeLessThan(2_000_000);
  expect(after.room).toBe(before.room);
});

test('an element that is moved keeps its state and goes on: elsewhere, into a shadow root, into another document', async ({
  ui,
}) => {
  await ui.open(embedding(`<relu-graph></relu-graph>${QUIZ_HTML}`), START);
  await setX(ui, '3');
  await expect.poll(() => pointOutput(ui)).toBe('3');
  await press(ui, 'Start');
  const plan = planOf(QUIZ.seed, { count: QUIZ.count, ideas: ['rule'] });
  await answer(ui, plan[0].question, rightTo(plan[0]));
  await ui.run(() => {
    const elements = document.querySelectorAll('relu-graph, relu-quiz');
    Object.assign(window, { moved: elements });
    document.body.insertAdjacentHTML(
      'beforeend',
      '<section id="elsewhere" style="width: 600px"></section><div id="shadow" style="width: 600px"></div><iframe id="other" title="Other" width="640" height="900" style="border: 0"></iframe>',
    );
    document.getElementById('shadow')?.attachShadow({ mode: 'open' });
  });
  const goesOn = async (/** @type {string} */ where, /** @type {string} */ x) => {
    await expect.poll(() => pointOutput(ui), where).toBe(x);
    expect(await ui.text('relu-quiz [part="feedback"]'), where).toContain('Right');
    await ui.focus(POINT);
    await ui.press('ArrowLeft');
    await expect.poll(() => pointOutput(ui), where).not.toBe(x);
    await setX(ui, String(Number(x) + 1));
    await expect.poll(() => pointOutput(ui), where).toBe(String(Number(x) + 1));
  };
  await ui.run(() => document.getElementById('elsewhere')?.append(.../** @type {any} */ (window).moved));
  await goesOn('elsewhere', '3');
  await ui.run(() =>
    document.getElementById('shadow')?.shadowRoot?.append(.../** @type {any} */ (window).moved),
  );
  await goesOn('in a shadow root', '4');

  await test.step('into the document of a frame, its styles with it', async () => {
    await ui.run(() => document.getElementById('elsewhere')?.append(.../** @type {any} */ (window).moved));
    const before = await ui.run(looksInPage, 'relu-graph');
    await ui.run(() => {
      const frame = /** @type {HTMLIFrameElement} */ (document.getElementById('other'));
      const other = /** @type {Document} */ (frame.contentDocument);
      other.body.innerHTML = '<div style="width: 600px"></div>';
      other.body.firstElementChild?.append(.../** @type {any} */ (window).moved);
    });
    await ui.enter('#other');
    await goesOn('in a frame', '5');
    await setX(ui, '5');
    await expect.poll(() => pointOutput(ui)).toBe('5');
    const after = await ui.run(looksInPage, 'relu-graph');
    expect(Object.keys(after)).toEqual(Object.keys(before));
    await press(ui, 'Next question');
    expect(await ui.text('relu-quiz')).toContain('Question 2 of 2');
    await ui.enter(null);
    await ui.run(() => document.getElementById('elsewhere')?.append(.../** @type {any} */ (window).moved));
    await expect.poll(() => pointOutput(ui)).toBe('5');
  });
});
