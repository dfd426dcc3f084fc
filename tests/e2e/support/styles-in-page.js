/** What elements look like, in numbers. Each function runs in the page and stands alone. */

/**
 * Computed styles and boxes of everything inside the elements, shadow roots included.
 * @param {string} css of the elements
 * @returns {Record<string, string>} where it is in its element -> all of it in one text
 */
export function looksInPage(css) {
  /** @type {Record<string, string>} */
  const looks = {};
  // What follows from the page's own box around the element, or is let in (docs/theming.md).
  const passed = ['direction', '-webkit-locale', 'perspective-origin', 'transform-origin'];
  const visit = (/** @type {Element} */ element, /** @type {string} */ path, /** @type {DOMRect} */ from) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    // What is not drawn has no place.
    const box = (width || height ? [left - from.left, top - from.top, width, height] : []).map(
      (value) => Math.round(value * 4) / 4,
    );
    const style = getComputedStyle(element);
    const declared = [...style].filter((name) => !name.startsWith('--') && !passed.includes(name));
    looks[path] = [
      `box: ${box.join(' ')}`,
      ...declared.map((name) => `${name}: ${style.getPropertyValue(name)}`),
    ].join('\n');
    let index = 0;
    for (const child of element.children) visit(child, `${path} > ${child.localName}.${index++}`, from);
  };
  [...document.querySelectorAll(css)].forEach((element, index) => {
    const boundary = element.shadowRoot?.querySelector('.boundary');
    if (boundary) visit(boundary, `${element.localName}.${index}`, boundary.getBoundingClientRect());
  });
  return looks;
}

/**
 * Computed styles of the page's own nodes.
 * @param {string} css
 * @returns {string[]}
 */
export function pageStyles(css) {
  return [...document.querySelectorAll(css)].map((element) => {
    const style = getComputedStyle(element);
    // A length that is reckoned once has to be registered, and then browsers list its name everywhere.
    const names = [...style].filter((name) => name !== '--_relu-rem');
    return [element.localName, ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('\n');
  });
}

/**
 * @param {Record<string, string>} before
 * @param {Record<string, string>} after
 * @returns {string[]} what differs, one line each
 */
export function differences(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((path) => {
    if (!(path in before) || !(path in after))
      return [`${path}: only ${path in before ? 'before' : 'after'}`];
    const [old, now] = [before[path], after[path]].map((text) => text.split('\n'));
    return now.flatMap((line, index) => (line === old[index] ? [] : [`${path}: ${old[index]} -> ${line}`]));
  });
}
