import { pixelOf } from '../graph/drag.js';

/** @typedef {import('../../lesson/curve-segments.js').Pixel} Pixel */

/**
 * @typedef {object} DragTarget what the hand can do in the drawing as it is now
 * @property {number} width of the drawing in its own pixels
 * @property {import('../../lesson/place-label.js').Box} box of the plot
 * @property {{ id: number, at: Pixel }[]} handles
 * @property {(at: Pixel) => number} handleFor which handle a tap beside all of them brings there
 * @property {(id: number, at: Pixel) => void} moveTo
 */

/** A finger that trembles less than this many pixels has tapped. */
const TAP_WITHIN = 8;
const GRAB_RADIUS = 22;

/** @type {WeakMap<object, FigureDrag>} */
const drags = new WeakMap();

/**
 * The hand on the drawing of an element: the same one through all of its renders.
 * @param {object} host
 */
export function figureDrag(host) {
  let drag = drags.get(host);
  if (!drag) drags.set(host, (drag = new FigureDrag()));
  return drag;
}

/**
 * Mouse, touch and pen on a drawing that is answered in. A press on a handle drags it. A mouse pressed elsewhere
 * in the plot brings the handle there and drags it on; a finger does so by tapping, for beside the handles it
 * scrolls the page, as everywhere.
 */
export class FigureDrag {
  /** @type {DragTarget | undefined} */
  #target;
  /** @type {{ pointer: number, id: number | null, start: Pixel, offset: Pixel } | undefined} id: null for a tap */
  #press;

  /** @param {DragTarget | undefined} target nothing where the drawing is only to be looked at */
  aim(target) {
    this.#target = target;
    if (!target) this.#press = undefined;
  }

  /** @param {PointerEvent} event */
  down = (event) => {
    const target = this.#target;
    if (!target || !event.isPrimary || event.button !== 0) return;
    const start = pixelOf(event, target.width);
    const handle = nearest(target.handles, start);
    if (!handle && !isInside(start, target.box)) return;
    if (!handle && event.pointerType !== 'mouse') {
      this.#press = { pointer: event.pointerId, id: null, start, offset: [0, 0] };
      return;
    }
    const id = handle?.id ?? target.handleFor(start);
    /** @type {Pixel} */
    const offset = handle ? [handle.at[0] - start[0], handle.at[1] - start[1]] : [0, 0];
    this.#press = { pointer: event.pointerId, id, start, offset };
    /** @type {Element} */ (event.currentTarget).setPointerCapture(event.pointerId);
    if (!handle) target.moveTo(id, start);
  };

  /** @param {PointerEvent} event */
  move = (event) => {
    const press = this.#press;
    const target = this.#target;
    if (!target || press?.pointer !== event.pointerId) return;
    const [x, y] = pixelOf(event, target.width);
    if (press.id !== null) target.moveTo(press.id, [x + press.offset[0], y + press.offset[1]]);
    else if (Math.hypot(x - press.start[0], y - press.start[1]) > TAP_WITHIN) this.#press = undefined;
  };

  /** @param {PointerEvent} event */
  up = (event) => {
    const press = this.#press;
    const target = this.#target;
    if (press?.pointer !== event.pointerId) return;
    this.#press = undefined;
    if (target && press.id === null) target.moveTo(target.handleFor(press.start), press.start);
  };

  /** The browser took the pointer away, to scroll for instance. @param {PointerEvent} event */
  cancel = (event) => {
    if (this.#press?.pointer === event.pointerId) this.#press = undefined;
  };
}

/**
 * @param {DragTarget['handles']} handles
 * @param {Pixel} pixel
 */
function nearest(handles, [x, y]) {
  const near = handles
    .map((handle) => ({ handle, distance: Math.hypot(x - handle.at[0], y - handle.at[1]) }))
    .filter(({ distance }) => distance <= GRAB_RADIUS)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.handle;
}

/**
 * @param {Pixel} pixel
 * @param {import('../../lesson/place-label.js').Box} box
 */
const isInside = ([x, y], { left, top, width, height }) =>
  x >= left && x <= left + width && y >= top && y <= top + height;
