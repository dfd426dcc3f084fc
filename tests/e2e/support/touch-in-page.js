/**
 * A finger's drag, or its tap with what the browser makes of one, as events, for browsers whose driver has no touch: Playwright's moz-firefox has none,
 * and WebKitGTK's driver turns a touch pointer into a mouse. What this cannot show is whether the browser would
 * have scrolled instead; the touch-action that decides it is tested beside it.
 *
 * Runs in the page and stands alone.
 * @param {Element} element the drag starts at its middle
 * @param {{ x: number, y: number }} by
 */
export function touchInPage(element, by) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const from = { x: left + width / 2, y: top + height / 2 };
  // The id of the mouse, which is known to the browser: capturing an unknown pointer throws.
  const pointerId = navigator.userAgent.includes('Firefox') ? 0 : 1;
  const steps = 8;
  const send = (/** @type {string} */ type, /** @type {number} */ part, /** @type {number} */ buttons) => {
    const at = { clientX: from.x + by.x * part, clientY: from.y + by.y * part };
    const shared = {
      pointerId,
      pointerType: 'touch',
      isPrimary: true,
      buttons,
      button: type === 'pointermove' ? -1 : 0,
    };
    element.dispatchEvent(
      new PointerEvent(type, { ...at, ...shared, bubbles: true, composed: true, cancelable: true }),
    );
  };
  send('pointerdown', 0, 1);
  for (let step = 1; step <= steps; step++) send('pointermove', step / steps, 1);
  send('pointerup', 1, 0);
  if (by.x !== 0 || by.y !== 0) return;
  /** @type {HTMLElement} */ (element).focus();
  // Drawings have no click().
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
}
