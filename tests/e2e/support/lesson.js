/** Where the specs look: the names that a reader sees, in one place. */

/** @typedef {import('./ui-types.js').Ui} Ui */
/** @typedef {import('./ui-types.js').RoleTarget} RoleTarget */

/** The point of the graph: there only once the engine runs. */
export const LIVE = Object.freeze({ role: 'slider', name: 'Input x', in: 'relu-graph' });
export const POINT = LIVE;
export const X_FIELD = Object.freeze({ role: 'textbox', name: 'Input x', in: 'relu-graph' });
export const FUNCTION = Object.freeze({ role: 'combobox', name: 'Function', in: 'relu-graph' });

/** @param {Ui} ui @param {string} x typed into the graph's field */
export const setX = (ui, x) => ui.fill(X_FIELD, x);

/**
 * The output that each of the three shows for the lesson's x, as a reader reads it.
 * @param {Ui} ui
 */
export async function outputs(ui) {
  return {
    graph: await pointOutput(ui),
    table: await pointRow(ui),
    neuron: await drawnOutput(ui),
  };
}

/** @param {Ui} ui @returns {Promise<string>} the output that the graph's point has, as it would be written */
export async function pointOutput(ui) {
  const spoken = await ui.attr(POINT, 'aria-valuetext');
  return /\(x\) = ([^;]*)/u.exec(spoken ?? '')?.[1].replaceAll('minus ', '−') ?? '';
}

/** @param {Ui} ui @returns {Promise<string>} the output in the table's row for the point */
export function pointRow(ui) {
  return ui.evaluate('relu-table table.rows', (table) => {
    const row = [...table.querySelectorAll('tr')].find(({ textContent }) =>
      textContent.includes('the point'),
    );
    return row?.querySelector('td')?.textContent.trim() ?? '';
  });
}

/** @param {Ui} ui @returns {Promise<string>} what is written at the node's outgoing arrow */
export function drawnOutput(ui) {
  return ui.evaluate('relu-neuron svg', (svg) => {
    const written = [...svg.querySelectorAll('text')].map((text) => text.textContent.trim());
    return written.find((text) => text.startsWith('y = '))?.slice(4) ?? '';
  });
}

/**
 * Runs in the page.
 * @param {Element} host an element; its still picture comes in two widths, of which one is shown
 * @returns {number} width of the drawing in sight, in pixels
 */
export function drawingWidth(host) {
  const drawings = [...(host.shadowRoot?.querySelectorAll('svg') ?? [])];
  return Math.max(0, ...drawings.map((drawing) => drawing.getBoundingClientRect().width));
}

/** @param {Ui} ui everything that can be unfolded, unfolded: sections and elements alike */
export function openEverything(ui) {
  return ui.run(() => {
    const visit = (/** @type {Document | ShadowRoot} */ root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    // Drawings are laid out afresh for the width they have now.
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  });
}

/** @param {Ui} ui @returns {Promise<string>} the wasm variant that the page says it runs */
export async function variantName(ui) {
  await ui.click({ role: 'button', name: 'Which engine is running?' });
  const said = await ui.text('#engine-variant');
  return /variant “(\w+)”/u.exec(said)?.[1] ?? said;
}
