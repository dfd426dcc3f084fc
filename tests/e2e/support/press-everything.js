/**
 * Runs in the page: uses every function there is, shadow roots included. Folds are opened, boxes ticked, lists and
 * sliders set, fields filled, buttons pressed, and what that brings is used in the next round. The choice of a language
 * is left alone: it leads to another page.
 * @param {number} rounds
 * @returns {Promise<number>} how many things were used
 */
export async function pressEverything(rounds) {
  window.print = () => {};
  let used = 0;
  /** @type {(root: Document | ShadowRoot) => any[]} */
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((node) => [
      node,
      ...(node.shadowRoot ? all(node.shadowRoot) : []),
    ]);
  const told = (/** @type {Element} */ node, /** @type {string} */ type) =>
    node.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  for (let round = 0; round < rounds; round++) {
    for (const node of all(document)) {
      if (!node.isConnected || node.disabled) continue;
      used++;
      if (node.localName === 'details') node.open = true;
      else if (node.localName === 'select' && node.id !== 'lang') {
        node.selectedIndex = (round + 1) % node.options.length;
        told(node, 'change');
      } else if (node.localName === 'textarea' || ['text', 'number'].includes(node.type)) {
        node.value = '1';
        told(node, 'input');
        told(node, 'change');
      } else if (node.type === 'range') {
        node.value = node.max;
        told(node, 'input');
      } else if (['checkbox', 'radio'].includes(node.type) || node.localName === 'button') node.click();
      else used--;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return used;
}
