/** Pieces in a frame: what the address asks for, and what hosts do to frames. */
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { addFrame, canvasHost } from './support/frame-hosts.js';
import { layoutFaults } from './support/layout-in-page.js';
import { LIVE, openEverything, outputs, pointOutput, setX } from './support/lesson.js';
import { START, press } from './support/quiz.js';
import { SITES } from './support/sites.js';

const PROBLEMS = '#pieces [role="status"]';
const LESSON =
  './embed.html?show=graph,table,neuron&x=-2&function=leaky-relu&parameters=leaky-relu.alpha%3D0.25';

test.describe('embed.html', () => {
  test('shows the chosen pieces with one state, as the address says', { tag: '@once' }, async ({ ui }) => {
    await ui.open(LESSON, LIVE);
    await expect.poll(() => outputs(ui)).toMatchObject({ graph: '−0.5', table: '−0.5' });
    expect(await ui.count('relu-quiz')).toBe(0);
    expect(await ui.text(PROBLEMS)).toBe('');
    await setX(ui, '-4');
    await expect.poll(() => outputs(ui)).toMatchObject({ graph: '−1', table: '−1' });
    await expectAccessible(ui, 'with three pieces');
  });

  test('gives the quiz its options, and takes theme and language', { tag: '@once' }, async ({ ui }) => {
    await ui.open('./embed.html?show=quiz,graph&x=0.5&count=2&pass=60&theme=dark&lang=fr', START);
    expect(await ui.text('relu-quiz [part="start"]')).toMatch(/2 questions[^]*60 %/u);
    await expect.poll(() => pointOutput(ui)).toBe('0,5');
    expect(await ui.run(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await press(ui, 'Start');
    expect(await ui.text('relu-quiz')).toContain('Question 1 of 2');
  });

  test(
    'names what it can’t use, each in a sentence, and shows the rest',
    { tag: '@once' },
    async ({ ui }) => {
      await ui.open('./embed.html?show=graf,graph&x=abc&function=tanh&colour=red&count=3&theme=blue', LIVE);
      const told = (await ui.text(PROBLEMS)).trim().split(/\n+/u);
      expect(told).toHaveLength(5);
      for (const word of ['graf', 'colour', 'count', 'blue', 'abc'])
        expect(told.filter((sentence) => sentence.includes(word))).toHaveLength(1);
      expect(await ui.attr(LIVE, 'aria-valuetext')).toMatch(/Tanh/u);
    },
  );
});

test.describe('at 300 px', () => {
  test.use({ emulate: { viewport: { width: 300, height: 600 } } });

  test('every piece fits, folded and unfolded', async ({ ui }) => {
    await ui.open('./embed.html?show=lesson', LIVE);
    expect(await ui.run(layoutFaults), 'folded').toEqual([]);
    await openEverything(ui);
    expect(await ui.run(layoutFaults), 'unfolded').toEqual([]);
  });
});

for (const host of ['strict', 'octetStream']) {
  test.describe(`as the host ${host} serves it`, () => {
    test.use({ host });

    test('graph and quiz are alive', async ({ ui }) => {
      await ui.open('./embed.html?show=graph,quiz&x=-2.5', LIVE);
      expect(await pointOutput(ui)).toBe('0');
      await press(ui, 'Start');
      expect(await ui.text('relu-quiz')).toContain('Question 1 of');
    });
  });
}

test.describe('on somebody else’s page', () => {
  test.use({ host: 'embedder' });

  const src = () => `${SITES.plain}embed.html?show=graph,quiz&x=-2.5&seed=a&count=1`;

  test('a frame is alive, asks its own site alone, and takes neither focus nor place', async ({ ui }) => {
    await ui.open('./index.html', 'p');
    await ui.run(addFrame, { src: src() });
    await ui.enter('#framed');
    // WebKit gives a frame of another site the keyboard only after a press.
    await press(ui, 'Start');
    await setX(ui, '3');
    await expect.poll(() => pointOutput(ui)).toBe('3');
    await ui.enter(null);
    const sites = [SITES.plain, SITES.embedder].map((site) => new URL(site).origin);
    const asked = (await ui.requests()).map((address) => new URL(address).origin);
    const proxied = new URL(await ui.url()).origin;
    expect(asked.filter((origin) => ![...sites, proxied].includes(origin))).toEqual([]);

    await ui.open('./index.html', 'p');
    await ui.run(canvasHost);
    await ui.run(addFrame, { src: src(), style: 'border: 0; margin-top: 2000px' });
    // Looked at from outside: a driver that looks into a frame may give it the focus.
    await expect.poll(() => ui.evaluate('#framed', (frame) => frame.clientHeight)).toBeGreaterThan(500);
    expect(await ui.run(() => [document.activeElement?.localName, scrollY])).toEqual(['body', 0]);
  });

  for (const sandbox of ['allow-scripts allow-same-origin', 'allow-scripts']) {
    test(`a frame with sandbox="${sandbox}" is alive, and its quiz takes answers`, async ({ ui }) => {
      await ui.open('./index.html', 'p');
      await ui.run(addFrame, { src: src(), sandbox });
      await ui.enter('#framed');
      await ui.text(LIVE);
      expect(await pointOutput(ui)).toBe('0');
      await press(ui, 'Start');
      const isStored = await ui.run(() => {
        try {
          return Boolean(localStorage);
        } catch {
          return false;
        }
      });
      expect(isStored, 'whether storage is there').toBe(sandbox.includes('same-origin'));
      await ui.run(guess);
      await press(ui, 'Answer');
      expect(await ui.text('relu-quiz [part="feedback"]')).not.toBe('');
    });
  }

  test('a frame that can’t grow scrolls to its very end', async ({ ui }) => {
    await ui.open('./index.html', 'p');
    await ui.run(addFrame, { src: src() });
    await ui.enter('#framed');
    await ui.text(START);
    await ui.text(LIVE);
    const missing = await ui.run(() => {
      const page = /** @type {Element} */ (document.scrollingElement);
      scrollTo(0, page.scrollHeight);
      const end = document.getElementById('content')?.getBoundingClientRect().bottom ?? NaN;
      return { scrolled: scrollY > 0, below: Math.round(Math.abs(end - innerHeight)) };
    });
    expect(missing).toEqual({ scrolled: true, below: 0 });
  });

  test(
    'a <div data-relu-lesson> becomes a piece, also one that is added later',
    { tag: '@once' },
    async ({ ui }) => {
      const div =
        '<div data-relu-lesson="graph" data-x="-2" data-function="leaky-relu" data-at-kink="up">A link</div>';
      await ui.open(`./host.html?${new URLSearchParams({ site: SITES.plain, html: div })}`, LIVE);
      await expect.poll(() => pointOutput(ui)).toBe('−0.02');
      expect(await ui.text('[data-relu-lesson]')).not.toContain('A link');
      expect(await ui.text(`[data-relu-lesson] [role="status"]`)).toContain('"up"');
      await ui.run(() => {
        const late = document.createElement('div');
        late.innerHTML = '<p><div id="late" data-relu-lesson="graph,quiz" data-x="0.5" data-lang="de"></div>';
        document.body.append(late);
      });
      await expect.poll(() => ui.attr({ ...LIVE, in: '#late' }, 'aria-valuetext')).toMatch(/0,5$/u);
      expect(await ui.text({ ...START, in: '#late' })).toBe('Start');
    },
  );
});

/** Runs in the page: fills the question's form with something. */
function guess() {
  const root = /** @type {ShadowRoot} */ (document.querySelector('relu-quiz')?.shadowRoot);
  const form = /** @type {HTMLFormElement} */ (root.querySelector('form'));
  const choice = /** @type {HTMLInputElement | null} */ (
    form.querySelector('[type="radio"], [type="checkbox"]')
  );
  choice?.click();
  for (const field of form.querySelectorAll('input')) {
    if (field.type !== 'text') continue;
    field.value = '1';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}
