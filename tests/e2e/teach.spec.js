/** The page for teachers: what is chosen is shown, kept in the address, and taken away as a snippet or a file. */
import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/audit.js';
import { expect, test } from './support/browsers.js';
import { layoutFaults } from './support/layout-in-page.js';
import { LIVE, pointOutput } from './support/lesson.js';
import { START } from './support/quiz.js';

/** @typedef {import('./support/ui-types.js').Ui} Ui */

// A preview that gives way to the next while it loads, in Firefox.
test.use({ expectedErrors: [/error loading dynamically imported module/u] });

const READY = '#snippet';
const FRAME = '.preview iframe';
const button = (/** @type {string} */ name) => ({ role: 'button', name });
const piece = (/** @type {string} */ name) => `[name="pieces"][value="${name}"]`;
const file = (/** @type {string} */ name) => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

/** @param {Ui} ui @param {string} id @param {string} text typed, and left */
async function type(ui, id, text) {
  await ui.fill(`#${id}`, text);
  await ui.press('Tab');
}

/** @param {Ui} ui */
const query = async (ui) => decodeURIComponent(new URL(await ui.url()).search);

/** By keyboard: while the page above still finds its height, a click would miss. @param {Ui} ui */
async function openBank(ui) {
  await ui.focus('summary');
  await ui.press('Enter');
}

/** @param {Ui} ui @param {string} name of a bank in tests/e2e/pages */
async function useBank(ui, name) {
  await openBank(ui);
  await ui.evaluate('#bank-text', (field, text) => void (field.value = text), file(name));
  await ui.click(button('Check and use these questions'));
}

test('what is chosen is in the preview, the snippet and the address, and is there again after a reload', async ({
  ui,
}) => {
  await ui.open('./teach.html?show=graph', READY);
  await type(ui, 'x', '−2,5');
  await ui.choose('#function', 'Leaky ReLU');
  await type(ui, 'leaky-relu\\.alpha', '0,1');
  await ui.click(piece('quiz'));
  await type(ui, 'count', '3');
  const chosen = 'show=graph,quiz&function=leaky-relu&parameters=leaky-relu.alpha=0.1&x=-2.5&count=3';
  await expect.poll(() => query(ui)).toBe(`?${chosen}`);
  await ui.reload();
  await ui.choose('#place', 'Moodle, in a page or label');
  const source = /src="([^"]+)"/u.exec(await ui.value(READY))?.[1].replaceAll('&amp;', '&') ?? '';
  expect(decodeURIComponent(new URL(source).search)).toBe(`?${chosen}`);
  await ui.enter(FRAME);
  await ui.text(LIVE);
  await expect.poll(() => pointOutput(ui)).toBe('−0.25');
  await ui.text(START);
  expect(await ui.text('relu-quiz [part="start"]')).toContain('3 questions');
});

test(
  'a number that is none is told at its field and stays out of snippet and address',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./teach.html?show=graph', READY);
    await type(ui, 'x', 'two');
    expect(await ui.text('#x-problem')).toContain('“two” is not a number');
    expect(await ui.attr('#x', 'aria-describedby')).toContain('x-problem');
    expect(await query(ui)).toBe('?show=graph');
    await type(ui, 'x', '2');
    await expect.poll(() => query(ui)).toBe('?show=graph&x=2');
    expect(await ui.count('#x-problem')).toBe(0);
    await ui.click(piece('graph'));
    expect(await ui.text('.preview')).toContain('Choose at least one piece');
    expect(await ui.count(READY)).toBe(0);
  },
);

test('the snippet is copied, and the page says so', async ({ ui }) => {
  await ui.open('./teach.html?show=graph&place=moodle&base=https://example.org/relu/', READY);
  // By keyboard: while the page above still finds its height, a click would miss.
  await ui.focus(button('Copy'));
  await ui.press('Enter');
  await expect.poll(() => ui.text('.do [role="status"]')).toBe('Copied.');
  const snippet = await ui.value(READY);
  expect(snippet).toContain('src="https://example.org/relu/embed.html?show=graph"');
  await ui.focus('#title');
  await ui.press('Control+v');
  await expect.poll(() => ui.value('#title')).toBe(snippet);
});

test(
  'the preview is as tall as its content, up to the height of the window',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./teach.html?show=quiz', READY);
    await expect.poll(() => ui.evaluate(FRAME, (frame) => frame.style.height)).toMatch(/^\d+px$/u);
    const hidden = () =>
      ui.evaluate(FRAME, (frame) => frame.contentDocument.documentElement.scrollHeight - frame.clientHeight);
    await expect.poll(hidden).toBe(0);
    await ui.click(button('The whole lesson'));
    await expect
      .poll(() => ui.evaluate(FRAME, (frame) => parseFloat(frame.style.height)))
      .toBeGreaterThan(1000);
    const tall = await ui.evaluate(FRAME, (frame) => [frame.clientHeight, innerHeight]);
    expect(tall[0]).toBeLessThan(tall[1]);
  },
);

test(
  'course packages and the single file are made of what was chosen, here in the browser',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./teach.html?show=graph,quiz&count=4&pass=60&title=Week+3', READY);
    const scorm = await ui.download(button('Download SCORM 1.2'));
    expect(scorm.name).toMatch(/^week-3-[0-9a-f]{8}-scorm-1\.2\.zip$/u);
    expect(scorm.text.slice(0, 2)).toBe('PK');
    expect(scorm.text).toContain('imsmanifest.xml');
    await expect.poll(() => ui.text('section.files [role="status"]')).toContain('is downloaded');
    await ui.reload();
    const single = await ui.download(button('Download one HTML file'));
    expect(single.name).toBe('week-3.html');
    const config = /id="relu-lesson-config">([^<]*)</u.exec(single.text)?.[1] ?? '';
    expect(JSON.parse(config)).toEqual({
      title: 'Week 3',
      options: { show: 'graph,quiz', count: '4', pass: '60' },
    });
    const origin = new URL(await ui.url()).origin;
    const strangers = (await ui.requests()).filter((address) => !/^(?:data|blob):/u.test(address));
    expect(strangers.filter((address) => new URL(address).origin !== origin)).toEqual([]);
  },
);

test('a question bank holds as many questions as were chosen', { tag: '@once' }, async ({ ui }) => {
  await ui.open('./teach.html?show=quiz&count=4&seed=week3&ideas=rule', READY);
  const gift = await ui.download(button('Download GIFT'));
  expect(gift.name).toMatch(/\.gift\.txt$/u);
  expect(gift.text.match(/^::/gmu)?.length).toBeGreaterThanOrEqual(4);
  await expect.poll(() => ui.text('section.files')).toContain('with 4 questions.');
  const paper = await ui.attr({ role: 'link', name: /worksheet/u }, 'href');
  expect(paper).toBe('./worksheet.html?count=4&seed=week3&ideas=rule');
});

test(
  'without its template the page says plainly why a file can’t be made',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./teach.html?show=graph', READY);
    await ui.run(() => {
      window.fetch = async () => new Response('', { status: 404 });
    });
    await ui.click(button('Download cmi5'));
    await expect.poll(() => ui.text('section.files')).toContain('relu-lesson.html, of which it is made');
  },
);

test(
  'questions of one’s own are checked, shown with the line of each mistake, previewed and packed',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./teach.html?show=quiz', READY);
    await useBank(ui, 'bank-with-mistakes.json');
    await expect
      .poll(() => ui.text('.bank [role="status"]'))
      .toContain('“A bank with mistakes” is used: 1 question.');
    expect(await ui.text('.found')).toContain('level');
    await ui.click({ role: 'button', name: 'Line 22' });
    const selected = await ui.evaluate('#bank-text', (field) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected.trim()).toBe('"level": 9,');
    expect(await ui.evaluate('#bank-text', (field) => document.activeElement === field)).toBe(true);

    const single = await ui.download(button('Download one HTML file'));
    expect(single.text).toContain('kept-or-not');
    await ui.enter(FRAME);
    await ui.text(START);
    expect(await ui.text('relu-quiz [part="start"]')).toContain('1 question');
    await ui.enter(null);
    await ui.click(button('Ask the lesson’s questions again'));
    await expect.poll(() => ui.text('.bank [role="status"]')).toContain('asked again');
    expect(await ui.attr(FRAME, 'src')).toContain('embed.html');
  },
);

test('what is being typed survives what comes in meanwhile', { tag: '@once' }, async ({ ui }) => {
  await ui.open('./teach.html?show=quiz', READY);
  await openBank(ui);
  await ui.fill('#bank-text', '[1]');
  await ui.fill('#title', 'Week');
  const height = await ui.run(() => {
    const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
    const data = { source: 'relu-lesson', version: 1, type: 'height', height: 333 };
    window.dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, data }));
    return frame.style.height;
  });
  expect(height, 'the page is drawn anew').toBe('333px');
  expect(await ui.value('#title')).toBe('Week');
  expect(await ui.value('#bank-text')).toBe('[1]');
  await type(ui, 'base', 'example.org');
  await expect.poll(() => ui.value('#base')).toBe('https://example.org/');
});

test(
  'a text that is no bank is told with its line, and the lesson’s questions stay',
  { tag: '@once' },
  async ({ ui }) => {
    await ui.open('./teach.html?show=quiz', READY);
    await useBank(ui, 'not-a-bank.txt');
    await expect.poll(() => ui.text('.found')).toContain('Line 1 is not JSON');
    await expectAccessible(ui, 'with a mistake in a bank');
    expect(await ui.attr(FRAME, 'src')).toContain('embed.html');
  },
);

test('everything is reached with Tab in the order of reading, its focus in sight', async ({ ui }) => {
  await ui.open('./teach.html?show=quiz&count=1', READY);
  await ui.focus('#choose');
  /** @type {{ what: string, isSeen: boolean }[]} */
  const stops = [];
  for (let step = 0; step < 80 && stops.at(-1)?.what !== 'Download QTI 3'; step++) {
    await ui.press('Tab');
    stops.push(
      await ui.run(() => {
        const element = /** @type {HTMLElement} */ (document.activeElement);
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        const what = element.id || element.getAttribute('value') || element.textContent?.trim() || '';
        return { what, isSeen: isSeen || element.localName === 'iframe' };
      }),
    );
  }
  const wanted = [
    'table',
    'quiz',
    'count',
    'theme',
    'base',
    'place',
    'snippet',
    'Copy',
    'Download SCORM 1.2',
    'Download QTI 3',
  ];
  expect(stops.map(({ what }) => what).filter((what) => wanted.includes(what))).toEqual(wanted);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
});

for (const dark of [false, true]) {
  test.describe(dark ? 'in the dark' : 'in the light', () => {
    test.use({ emulate: { dark } });

    test('axe finds nothing', dark ? { tag: '@once' } : {}, async ({ ui }) => {
      await ui.open('./teach.html?show=lesson&function=prelu&overlays=tanh&x=1', READY);
      await ui.text('#prelu\\.a');
      await openBank(ui);
      await type(ui, 'count', '0');
      await expectAccessible(ui, 'with everything chosen');
    });
  });
}

test.describe('at 320 px', () => {
  test.use({ emulate: { viewport: { width: 320, height: 640 } } });

  test('the page fits, with everything chosen and its mistakes told', async ({ ui }) => {
    await ui.open('./teach.html?show=lesson&function=prelu', READY);
    await useBank(ui, 'bank-with-mistakes.json');
    await ui.text('.found');
    await type(ui, 'view-left', '9');
    expect(await ui.run(layoutFaults)).toEqual([]);
  });
});

test.describe('as the host strict serves it', () => {
  test.use({ host: 'strict' });

  test('the preview is alive and files are made', { tag: '@once' }, async ({ ui }) => {
    await ui.open('./teach.html?show=graph', READY);
    expect((await ui.download(button('Download SCORM 2004'))).text).toContain('imsmanifest.xml');
    await ui.enter(FRAME);
    await ui.text(LIVE);
  });
});

test.describe('without WebAssembly', () => {
  test.use({ host: 'withoutWasm', expectedErrors: [/wasm|WebAssembly|unsafe-eval/iu] });

  test('the page says what still works, and it does', { tag: '@once' }, async ({ ui }) => {
    await ui.open('./teach.html?show=graph,quiz&function=tanh', READY);
    await expect.poll(() => ui.text('header [role="status"]')).toContain('can still be made');
    expect(await ui.value(READY)).toContain('function=tanh');
    expect((await ui.download(button('Download SCORM 1.2'))).name).toMatch(/scorm-1\.2\.zip$/u);
  });
});
