/**
 * What does not fit: runs in the page and stands alone. Looks into open shadow roots.
 * @returns {string[]} one line for each fault: the page scrolls sideways, something sticks out of it, text is cut
 *   off, or letters in a drawing are too small to read or lie on one another
 */
export function layoutFaults() {
  const smallest = 12;
  /** A hair of rounding. */
  const slack = 1;
  /** @type {string[]} */
  const faults = [];
  const wide = document.documentElement;
  if (wide.scrollWidth > wide.clientWidth) {
    faults.push(`the page is ${wide.scrollWidth} px wide in a window of ${wide.clientWidth} px`);
  }

  const called = (/** @type {Element} */ element) => {
    const host = /** @type {ShadowRoot} */ (element.getRootNode()).host?.localName ?? 'page';
    const own = [element.localName, ...element.classList].join('.');
    return `${host} › ${own} "${(element.textContent ?? '').trim().replace(/\s+/gu, ' ').slice(0, 40)}"`;
  };
  const parentOf = (/** @type {Element} */ element) =>
    element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host;
  const scrolls = (/** @type {Element | null} */ element) => {
    for (let above = element && parentOf(element); above; above = parentOf(above)) {
      if (/auto|scroll/u.test(getComputedStyle(above).overflowX)) return true;
    }
    return false;
  };
  /** Kept for screen readers only. */
  const isHiddenText = (/** @type {Element} */ element) =>
    element.clientWidth <= 1 || getComputedStyle(element).clipPath === 'inset(50%)';

  const checkBox = (/** @type {HTMLElement} */ element) => {
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0 || isHiddenText(element)) return;
    if ((right > wide.clientWidth + slack || left < -slack) && !scrolls(element)) {
      const place = `${Math.round(left)} to ${Math.round(right)} px of ${wide.clientWidth}`;
      faults.push(`${called(element)} sticks out: ${place}`);
    }
    const { overflowX } = getComputedStyle(element);
    const cuts = /hidden|clip/u.test(overflowX) || element.matches('button, select');
    if (cuts && element.scrollWidth > element.clientWidth + slack) {
      faults.push(`${called(element)} is cut off: ${element.scrollWidth} px in ${element.clientWidth}`);
    }
  };

  /** A line of text is taller than its letters, by as much as its font likes. */
  const inkOf = (/** @type {SVGTextElement} */ text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const blank = Math.max(0, (bottom - top - parseFloat(getComputedStyle(text).fontSize)) / 2);
    return { left, right, top: top + blank, bottom: bottom - blank };
  };
  const checkDrawing = (/** @type {SVGSVGElement} */ drawing) => {
    const frame = drawing.getBoundingClientRect();
    const labels = [...drawing.querySelectorAll('text')]
      .filter((text) => text.textContent?.trim() && text.checkVisibility({ visibilityProperty: true }))
      .map((text) => ({ text, box: inkOf(text) }));
    for (const [index, { text, box }] of labels.entries()) {
      const size = parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1);
      if (size < smallest - 0.1)
        faults.push(`${called(text)} is ${size.toFixed(1)} px high, under ${smallest}`);
      const isCut =
        box.left < frame.left - slack ||
        box.right > frame.right + slack ||
        box.top < frame.top - slack ||
        box.bottom > frame.bottom + slack;
      if (isCut) faults.push(`${called(text)} leaves its drawing`);
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 2 && down > size * 0.3) faults.push(`${called(text)} lies on ${called(other.text)}`);
      }
    }
  };

  const visit = (/** @type {Document | Element | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element instanceof SVGSVGElement) checkDrawing(element);
      if (element instanceof HTMLElement) checkBox(element);
    }
  };
  visit(document);
  return faults;
}
