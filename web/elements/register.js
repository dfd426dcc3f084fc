/**
 * Makes an element known to the page. A name that is taken already (by a second copy of the script) is left as it is,
 * and a server, which has no elements, does nothing.
 * @param {string} name
 * @param {CustomElementConstructor} element
 */
export function register(name, element) {
  const { customElements } = globalThis;
  if (customElements && !customElements.get(name)) customElements.define(name, element);
}
