/**
 * Elements by CSS, or by role, anywhere in the page, open shadow roots included. Runs in the page and stands
 * alone. The accessible name is left to the browser itself (WebDriver's computed label).
 * @param {{ css?: string, role?: string, place?: string }} request place: CSS of an element to look in
 * @returns {Element[]} in document order; for a role only what is rendered and not hidden from assistive tools
 */
export function findInPage({ css, role, place }) {
  /** @type {Record<string, string>} */
  const native = {
    button: 'button, input[type="button"], summary',
    checkbox: 'input[type="checkbox"]',
    radio: 'input[type="radio"]',
    slider: 'input[type="range"]',
    textbox: 'input[type="text"], input:not([type]), textarea',
    combobox: 'select',
    option: 'option',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4, h5, h6',
    table: 'table',
    row: 'tr',
    cell: 'td',
    rowheader: 'th[scope="row"]',
    columnheader: 'th[scope="col"]',
    group: 'fieldset, details',
    status: 'output',
    img: 'img',
  };
  const all = (/** @type {Document | Element | ShadowRoot} */ root, /** @type {string} */ selector) => {
    /** @type {Element[]} */
    const found = [];
    const visit = (/** @type {Document | Element | ShadowRoot} */ node) => {
      if (node instanceof Element) {
        if (node !== root && node.matches(selector)) found.push(node);
        if (node.shadowRoot) visit(node.shadowRoot);
      }
      for (const child of node.children) visit(child);
    };
    visit(root);
    return found;
  };

  if (css !== undefined) {
    // "relu-graph svg" means an svg anywhere inside, on either side of a shadow root.
    const steps = css.split(/(?<!>)\s+(?!>)/u);
    const reached = steps.reduce(
      (/** @type {(Document | Element)[]} */ roots, step) => roots.flatMap((root) => all(root, step)),
      [document],
    );
    return /** @type {Element[]} */ ([...new Set(reached)]);
  }
  const root = place ? all(document, place)[0] : document;
  if (!root) return [];
  const found = all(root, `[role="${role}"], ${native[role ?? ''] ?? '[role="none-such"]'}`);
  return found.filter(
    (element) =>
      (element.getAttribute('role') ?? role) === role &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[aria-hidden="true"]'),
  );
}
