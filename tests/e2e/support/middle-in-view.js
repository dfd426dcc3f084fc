/**
 * Runs in the page: brings an element into view. Stands alone.
 * @param {Element} element
 * @returns {{ x: number, y: number }} its middle, in whole pixels of the view
 */
export function middleInView(element) {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
