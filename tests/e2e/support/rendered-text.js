/**
 * What can be read of an element, an element of the lesson with what is in its shadow root. Runs in the page and
 * stands alone. Spaces that keep numbers from breaking are read as spaces.
 * @param {Element} element
 * @returns {string}
 */
export function renderedText(element) {
  const parts = element.shadowRoot ? [...element.shadowRoot.children] : [element];
  // Drawings have no innerText.
  const texts = parts.map((part) => (part instanceof HTMLElement ? part.innerText : part.textContent));
  return texts.join('\n').replace(/[\u00a0\u202f\u2009]/gu, ' ');
}
