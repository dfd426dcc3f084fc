/** The lesson in German and in Hebrew. Words and numbers are the same in every browser, so one is asked. */
import { graphStrings as german } from '../../web/content/de/strings-graph.js';
import { tableStrings as germanTable } from '../../web/content/de/strings-table.js';
import { teachStrings as germanTeach } from '../../web/content/de/strings-teach.js';
import { worksheetStrings as germanWorksheet } from '../../web/content/de/strings-worksheet.js';
import { graphStrings as hebrew } from '../../web/content/he/strings-graph.js';
import { quizStrings as hebrewQuiz } from '../../web/content/he/strings-quiz.js';
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { layoutFaults } from './support/layout-in-page.js';
import { drawnOutput, openEverything } from './support/lesson.js';
import { embedding } from './support/sites.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

const LIVE_GERMAN = { role: 'slider', name: german.input, in: 'relu-graph' };
const LIVE_HEBREW = { role: 'slider', name: hebrew.input, in: 'relu-graph' };
const GRAPH = '<relu-graph x="-2.5"></relu-graph>';
const link = (/** @type {string} */ language) => `a[hreflang="${language}"]`;
/** @param {Ui} ui */
const language = (ui) => ui.run(() => [document.documentElement.lang, document.documentElement.dir]);

/** Runs in the page: texts in which a minus sign stands to the right of its number, and how many were looked at. */
function signsBehind() {
  /** @type {string[]} */
  const behind = [];
  let seen = 0;
  const placeOf = (/** @type {Text} */ text, /** @type {number} */ at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  const visit = (/** @type {Node} */ root) => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
      if (!(node instanceof Text) || !node.parentElement?.checkVisibility()) continue;
      for (const { index } of node.data.matchAll(/−\d/gu)) {
        const [sign, digit] = [placeOf(node, index), placeOf(node, index + 1)];
        if (sign.width === 0 || sign.top !== digit.top) continue;
        seen += 1;
        if (sign.left > digit.left) behind.push(node.data);
      }
    }
  };
  visit(document.body);
  return { behind, seen };
}

test.describe('in German', () => {
  test('what is typed with a comma is shown with one, in the graph, the table and the node', async ({
    ui,
  }) => {
    await ui.open('./de/index.html', LIVE_GERMAN);
    expect(await language(ui)).toEqual(['de', '']);
    await ui.fill({ role: 'textbox', name: german.input, in: 'relu-graph' }, '3,25');
    await expect.poll(() => ui.attr(LIVE_GERMAN, 'aria-valuetext')).toContain('ReLU(x) = 3,25');
    expect(await ui.text('relu-graph .says')).toContain('3,25');
    const row = await ui.text('relu-table tr.point');
    expect(row).toContain(germanTable.rows.point);
    expect(row).toContain('3,25');
    // 0.5 · 1 + 1 · 1 + 3.25 − 1.5, as the lesson begins.
    expect(await drawnOutput(ui)).toBe('3,25');
    expect(await ui.value({ role: 'textbox', name: german.input, in: 'relu-graph' })).toBe('3,25');
  });

  test('a pasted column may have points between the thousands', async ({ ui }) => {
    await ui.open('./de/index.html', LIVE_GERMAN);
    await ui.fill('relu-table textarea', '1.000,5');
    await ui.click({ role: 'button', name: germanTable.add.button, in: 'relu-table' });
    await expect.poll(() => ui.text('relu-table table.rows')).toContain('1000,5');
  });

  test('the way to another language takes along what was set', async ({ ui }) => {
    await ui.open('./index.html#?x=-1&f=tanh', { role: 'slider', name: 'Input x', in: 'relu-graph' });
    await ui.click(link('de'));
    await ui.text(LIVE_GERMAN);
    await expect.poll(() => ui.attr(LIVE_GERMAN, 'aria-valuetext')).toContain('Tanh(x) = ');
    expect(await ui.attr(LIVE_GERMAN, 'aria-valuenow')).toBe('-1');
    await ui.click(link('en'));
    await ui.text({ role: 'slider', name: 'Input x', in: 'relu-graph' });
    expect(await ui.url()).toMatch(/\/index\.html#\?x=-1&f=tanh$/u);
  });

  test('nothing is clipped, and axe finds nothing', async ({ ui }) => {
    await ui.open('./de/index.html', LIVE_GERMAN);
    await openEverything(ui);
    expect(await ui.run(layoutFaults)).toEqual([]);
    await expectAccessible(ui, 'in German');
  });

  test('the worksheet is in German, with German numbers', async ({ ui }) => {
    await ui.open('./de/worksheet.html?seed=read', '.sheet');
    const paper = await ui.text('main');
    expect(paper).toContain(germanWorksheet.key);
    expect(paper).toMatch(/\d,\d/u);
    expect(paper).not.toMatch(/\d\.\d/u);
  });

  test('a teacher who chooses German keeps the choices and takes German away', async ({ ui }) => {
    await ui.open('./teach.html?show=graph&x=-2.5&place=html', '#snippet');
    await ui.choose('#lang', 'Deutsch');
    await expect.poll(() => ui.text('h1')).toBe(germanTeach.title);
    expect(await ui.value('#x')).toBe('−2,5');
    const snippet = await ui.value('#snippet');
    expect(snippet).toContain('/de/elements.js"');
    expect(snippet).toContain('<relu-graph x="-2.5" lang="de">');
    const single = await ui.download({
      role: 'button',
      name: germanTeach.files.download.replace('{name}', germanTeach.files.formats.single.name),
    });
    expect(single.text).toContain('<html lang="de">');
    await ui.enter('.preview iframe');
    await ui.text(LIVE_GERMAN);
  });
});

test.describe('in Hebrew', () => {
  test('the page runs from right to left, and the graph from left to right', async ({ ui }) => {
    await ui.open('./he/index.html#?x=-2.5', LIVE_HEBREW);
    expect(await language(ui)).toEqual(['he', 'rtl']);
    const { heading, panel, ticks } = await ui.run(() => {
      const box = (/** @type {Element | null | undefined} */ element) =>
        /** @type {Element} */ (element).getBoundingClientRect();
      const graph = document.querySelector('relu-graph')?.shadowRoot;
      const labels = [...(graph?.querySelectorAll('.ticks text[text-anchor="middle"]') ?? [])];
      const tick = (/** @type {string} */ text) => labels.find(({ textContent }) => textContent === text);
      return {
        heading: innerWidth - box(document.querySelector('h1')).right,
        panel: innerWidth - box(graph?.querySelector('.panel')).right,
        ticks: ['−2', '2'].map((text) => box(tick(text)).left),
      };
    });
    expect(heading, 'room to the right of the heading').toBeLessThan(60);
    expect(panel, 'and of the graph').toBeCloseTo(heading, 0);
    expect(ticks[0]).toBeLessThan(ticks[1]);
    await ui.focus(LIVE_HEBREW);
    await ui.press('ArrowRight');
    await expect.poll(() => ui.attr(LIVE_HEBREW, 'aria-valuenow')).toBe('-2.4');
  });

  test('numbers in sentences, tables, questions and answers have their sign in front', async ({ ui }) => {
    await ui.open('./he/index.html#?x=-2.5', LIVE_HEBREW);
    await openEverything(ui);
    expect(await ui.run(signsBehind)).toEqual({ behind: [], seen: expect.any(Number) });
    await ui.open('./he/worksheet.html?seed=read&count=67', '.sheet');
    const { behind, seen } = await ui.run(signsBehind);
    expect(behind).toEqual([]);
    expect(seen, 'negative numbers on paper').toBeGreaterThan(100);
  });

  for (const width of [320, 1280]) {
    test.describe(`at ${width} px`, () => {
      test.use({ emulate: { viewport: { width, height: 800 } } });

      test('nothing is clipped or scrolls sideways', async ({ ui }) => {
        await ui.open('./he/index.html', LIVE_HEBREW);
        await openEverything(ui);
        expect(await ui.run(layoutFaults)).toEqual([]);
      });
    });
  }

  test('axe finds nothing, on the page and in the quiz', async ({ ui }) => {
    await ui.open('./he/index.html', LIVE_HEBREW);
    await openEverything(ui);
    await expectAccessible(ui, 'in Hebrew');
    await ui.click({ role: 'button', name: hebrewQuiz.start.start });
    await ui.text('relu-quiz #prompt');
    await expectAccessible(ui, 'with a question in Hebrew');
  });
});

test.describe('a frame', () => {
  test('asked for a language goes there with all else that it was asked for', async ({ ui }) => {
    await ui.open('./embed.html?show=graph&lang=he&x=-1#x', LIVE_HEBREW);
    expect(await ui.url()).toMatch(/\/he\/embed\.html\?show=graph&lang=he&x=-1#x$/u);
    expect(await ui.attr(LIVE_HEBREW, 'aria-valuenow')).toBe('-1');
    await ui.open('./he/embed.html?show=graph&lang=de-AT', LIVE_GERMAN);
    expect(await language(ui)).toEqual(['de-AT', '']);
    await ui.open('./de/embed.html?show=graph&lang=en', {
      role: 'slider',
      name: 'Input x',
      in: 'relu-graph',
    });
  });

  test('asked for a language that we do not have stays, and writes numbers that way', async ({ ui }) => {
    await ui.open('./embed.html?show=graph&lang=fr&x=-2.5', {
      role: 'slider',
      name: 'Input x',
      in: 'relu-graph',
    });
    expect(await ui.text('relu-graph .says')).toContain('−2,5');
  });
});

test.describe('somebody else’s page', () => {
  test.use({ host: 'embedder' });

  test('in German has German elements, with the numbers of its own country', async ({ ui }) => {
    await ui.open(`${embedding(GRAPH)}&lang=de-AT`, LIVE_GERMAN);
    expect(await ui.text('relu-graph .says')).toContain('−2,5');
    expect(await ui.value({ role: 'textbox', name: german.input, in: 'relu-graph' })).toBe('−2,5');
  });

  test('in a language that we do not have has English ones', async ({ ui }) => {
    await ui.open(`${embedding(GRAPH)}&lang=ar`, { role: 'slider', name: 'Input x', in: 'relu-graph' });
  });

  test('can name the script of a language, whatever its own', async ({ ui }) => {
    await ui.open(`${embedding(GRAPH)}&script=he/elements.js`, LIVE_HEBREW);
    const direction = await ui.evaluate('relu-graph', (graph) => getComputedStyle(graph).direction);
    expect(direction).toBe('rtl');
  });

  test('that asks for elements.js?v=2 loads each module once', async ({ ui }) => {
    await ui.open(`${embedding('<relu-quiz></relu-quiz><relu-graph></relu-graph>')}&script=elements.js?v=2`, {
      role: 'slider',
      name: 'Input x',
      in: 'relu-graph',
    });
    await ui.text('relu-quiz [part="start"]');
    const scripts = (await ui.requests())
      .map((address) => new URL(address).pathname)
      .filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path, i) => scripts.indexOf(path) !== i)).toEqual([]);
    expect(scripts.filter((path) => path.includes('/elements-'))).toHaveLength(1);
  });
});
