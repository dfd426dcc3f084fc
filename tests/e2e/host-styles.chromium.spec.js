/** Styles of the page around neither come in nor does anything leak out. The cascade is the same in every browser. */
import { expect, test } from './support/browsers.js';
import { LIVE, pointOutput, setX } from './support/lesson.js';
import { START, answer, press } from './support/quiz.js';
import { planOf, rightTo } from './support/quiz-plan.js';
import { SITES, embedding } from './support/sites.js';
import { differences, looksInPage, pageStyles } from './support/styles-in-page.js';

test.use({ host: 'embedder' });

/** Where the pieces stand; its own size is not what is tried here. */
const PLACE = 'display: block !important; width: 640px !important; font-size: 16px';
const QUIZ = { seed: 'host', count: 2, ideas: 'rule' };
const PIECES = `<div id="place" style="${PLACE}">
  <relu-graph slope overlays="tanh" x="abc"></relu-graph>
  <relu-table></relu-table>
  <relu-neuron weights="1" inputs="1"></relu-neuron>
  <relu-quiz seed="${QUIZ.seed}" count="${QUIZ.count}" ideas="${QUIZ.ideas}"></relu-quiz>
  <div id="div" data-relu-lesson="graph"></div>
</div>`;
const ELEMENTS = 'relu-graph, relu-table, relu-neuron, relu-quiz';

/** What is known of real pages, and worse. @type {Record<string, string>} */
const HOSTILE = {
  'a reset that unsets all': '* { all: unset !important }',
  'a root of 10 px, as many themes have': 'html { font-size: 62.5% }',
  'text set for all': `* {
    box-sizing: content-box !important; font: italic 900 40px/0 cursive !important;
    letter-spacing: 5px !important; word-spacing: 2em !important; text-transform: uppercase !important;
    text-align: right !important; text-indent: 3em !important; white-space: pre !important;
    word-break: break-all !important; color: red !important; cursor: wait !important;
    text-shadow: 0 0 9px red !important; list-style: square inside !important; caption-side: bottom !important;
    border-collapse: collapse !important; fill: red !important; stroke: red !important; tab-size: 1 !important;
    user-select: none !important; hyphens: auto !important; accent-color: red !important;
    quotes: none !important; writing-mode: horizontal-tb; text-anchor: end; paint-order: stroke;
  }`,
  'elements set by their names': `
    button, input, select, textarea, label, p, table, td, th, h2, h3, h4, legend, fieldset, summary, strong, ol, li
      { display: none !important; font-size: 40px !important; float: right !important }
    svg, svg * { display: none !important } div { float: left; width: auto } span { position: absolute }`,
  'names of ours taken': `* { --ink: red; --panel: red; --touch: 9px; --text-font: cursive; --space: 9; --size-small: 9rem }
    .panel, .controls, .boundary, .field, .says { display: none !important }`,
};

test('whatever a page sets, the elements look as in a clean page, and work', async ({ ui }) => {
  await ui.open(embedding(PIECES), START);
  await ui.text({ ...LIVE, in: '#div' });
  await ui.text('relu-neuron .plot');
  const clean = await ui.run(looksInPage, ELEMENTS);
  expect(Object.keys(clean).length, 'nodes looked at').toBeGreaterThan(500);

  for (const [name, css] of Object.entries(HOSTILE)) {
    await test.step(name, async () => {
      await ui.run((text) => {
        const style = document.createElement('style');
        style.id = 'hostile';
        style.textContent = text;
        document.head.append(style);
        // Drawings measure their room in one frame and are drawn in the next.
        return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150)));
      }, css);
      expect(differences(clean, await ui.run(looksInPage, ELEMENTS)).slice(0, 20), name).toEqual([]);
      if (name === 'text set for all') {
        await setX(ui, '-3');
        await expect.poll(() => pointOutput(ui)).toBe('0');
        await setX(ui, '2.5');
        await expect.poll(() => pointOutput(ui)).toBe('2.5');
        // The focus is drawn, and was nowhere before.
        await ui.run(() => {
          const focused = document.activeElement?.shadowRoot?.activeElement;
          if (focused instanceof HTMLElement) focused.blur();
        });
      }
      await ui.run(() => document.getElementById('hostile')?.remove());
    });
  }

  await test.step('an element that is made as narrow as its content stays readable', async () => {
    const width = await ui.run(() => {
      const graph = /** @type {HTMLElement} */ (document.querySelector('relu-graph'));
      graph.style.float = 'left';
      const { width: floating } = graph.getBoundingClientRect();
      graph.style.float = '';
      return floating;
    });
    expect(width).toBe(256);
  });

  await test.step('visibility and the colour scheme of the page come in; the direction is that of the words', async () => {
    const passed = await ui.run(() => {
      const place = /** @type {HTMLElement} */ (document.getElementById('place'));
      const panel = /** @type {Element} */ (
        document.querySelector('relu-graph')?.shadowRoot?.querySelector('.panel')
      );
      const now = () => {
        const { direction, visibility, backgroundColor } = getComputedStyle(panel);
        return { direction, visibility, backgroundColor };
      };
      const before = now();
      place.dir = 'rtl';
      place.style.visibility = 'hidden';
      place.style.colorScheme = 'dark';
      const after = now();
      place.removeAttribute('dir');
      place.style.visibility = place.style.colorScheme = '';
      return { before, after };
    });
    expect(passed).toEqual({
      before: { direction: 'ltr', visibility: 'visible', backgroundColor: 'rgb(244, 245, 247)' },
      after: { direction: 'ltr', visibility: 'hidden', backgroundColor: 'rgb(26, 32, 42)' },
    });
  });

  await test.step('the quiz takes an answer where everything is unset', async () => {
    await ui.run((text) => {
      const style = document.createElement('style');
      style.textContent = text;
      document.head.append(style);
    }, HOSTILE['a reset that unsets all']);
    await press(ui, 'Start');
    const [first] = planOf(QUIZ.seed, { count: QUIZ.count, ideas: ['rule'] });
    await answer(ui, first.question, rightTo(first));
    expect(await ui.text('relu-quiz [part="feedback"]')).toContain('Right');
  });
});

test('nothing of the elements comes out: the page’s own nodes, its sheets and its globals are as they were', async ({
  ui,
}) => {
  await ui.open('./index.html', 'p');
  await ui.run(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div class="panel boundary controls"><h2>Ours</h2><p class="says problem visually-hidden">Text <strong>strong</strong></p>
      <label class="check">L <input type="checkbox"></label><input type="text"><input type="range"><select><option>A</select>
      <button class="primary">B</button><textarea></textarea><fieldset><legend>L</legend></fieldset>
      <table><tr><th>1<td>2</table><svg class="drawing"><path class="active" d="M0 0L9 9"/><text>t</text></svg>
      <details><summary>S</summary></details><math><mi>x</mi></math></div>`,
    );
  });
  const look = () =>
    ui.run(() => ({
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      head: document.head.children.length,
      html: document.documentElement.getAttributeNames(),
      globals: Object.keys(window),
    }));
  const styles = () => ui.run(pageStyles, 'html, body, body *:not(#embedded, #embedded *)');
  const [before, stylesBefore] = [await look(), await styles()];
  await ui.run(
    async ({ html, site }) => {
      const place = document.createElement('div');
      place.id = 'embedded';
      place.style.cssText = 'position: absolute';
      place.innerHTML = html;
      document.body.append(place);
      await import(`${site}elements.js`);
    },
    { html: PIECES, site: SITES.plain },
  );
  await ui.text(START);
  await ui.text({ ...LIVE, in: '#div' });
  expect(stylesBefore.length).toBeGreaterThan(25);
  expect(await styles()).toEqual(stylesBefore);
  const after = await look();
  // Lit's own note of which of its versions are there.
  const litOwn = ['litPropertyMetadata', 'reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'];
  expect(after.globals.filter((name) => !before.globals.includes(name))).toEqual(litOwn);
  expect({ ...after, globals: before.globals }).toEqual(before);
});
