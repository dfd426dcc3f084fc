import { dragStep, snap } from '../../lesson/point-steps.js';
import { moveView, zoomView } from '../../lesson/zoom-view.js';

/** A finger or a hand that trembles less than this many pixels has tapped, not dragged. */
const TAP_WITHIN = 6;
const WHEEL_ZOOM = 1.2;
const GRAB_RADIUS = 22;

/**
 * @typedef {object} DragHost what the drawing lets itself be asked
 * @property {() => import('../../lesson/graph-scene.js').GraphScene} scene
 * @property {() => import('../../lesson/place-point.js').PlacedPoint | undefined} placed
 * @property {() => number} x
 * @property {(x: number) => void} moveTo
 * @property {(isHeld: boolean) => void} hold told when something begins to move, and when it is let go
 * @property {(view: import('../../lesson/initial-state.js').GraphView) => void} show
 */

/**
 * @typedef {object} Press
 * @property {number} id of the pointer
 * @property {'point' | 'plane' | 'tap'} what is being moved; 'tap' is a touch that may still become a scroll
 * @property {[number, number]} start in the drawing's pixels
 * @property {number} x
 * @property {import('../../lesson/initial-state.js').GraphView} view
 * @property {boolean} hasMoved
 */

/**
 * Mouse, touch and pen on the drawing. A press on the handle drags the point sideways; a tap or click anywhere
 * in the plot brings the point there; a mouse drags the empty plot to move the view. A finger beside the handle
 * scrolls the page, as everywhere. Escape puts back what was moved.
 */
export class PointDrag {
  #host;
  /** @type {Press | undefined} */
  #press;

  /** @param {DragHost} host */
  constructor(host) {
    this.#host = host;
  }

  /** What is being dragged now, for the cursor. */
  get dragging() {
    return this.#press?.hasMoved ? this.#press.what : '';
  }

  /** @param {PointerEvent} event */
  down = (event) => {
    if (!event.isPrimary || event.button !== 0 || this.#press) return;
    const start = pixelOf(event, this.#host.scene().layout.width);
    const onHandle = this.#isOnHandle(start);
    if (!onHandle && !this.#isInPlot(start)) return;
    const what = onHandle ? 'point' : event.pointerType === 'mouse' ? 'plane' : 'tap';
    const { view } = this.#host.scene().layout;
    this.#press = { id: event.pointerId, what, start, x: this.#host.x(), view, hasMoved: false };
    addEventListener('keydown', this.#onKeydown);
    if (what !== 'tap') svgOf(event).setPointerCapture(event.pointerId);
    if (what === 'point') {
      // Neither selects text nor leaves the focus elsewhere: arrow keys go on where the hand stopped.
      event.preventDefault();
      /** @type {SVGElement | null} */ (svgOf(event).querySelector('.handle'))?.focus({
        preventScroll: true,
      });
    }
  };

  /** @param {PointerEvent} event */
  move = (event) => {
    const press = this.#press;
    if (!press || press.id !== event.pointerId) return;
    const { plot, width } = this.#host.scene().layout;
    const [x, y] = pixelOf(event, width);
    const by = [x - press.start[0], y - press.start[1]];
    if (!press.hasMoved && Math.hypot(by[0], by[1]) < (press.what === 'point' ? 1 : TAP_WITHIN)) return;
    if (!press.hasMoved) this.#host.hold(true);
    press.hasMoved = true;
    if (press.what === 'point') {
      const { view, box } = { view: press.view, box: plot.box };
      const grabbed = Math.min(view.right, Math.max(view.left, press.x));
      const to = plot.x.toValue(plot.x.toPixel(grabbed) + by[0]);
      this.#host.moveTo(Math.min(view.right, Math.max(view.left, snap(to, dragStep(view, box.width)))));
    } else if (press.what === 'plane') {
      const perX = (press.view.right - press.view.left) / plot.box.width;
      const perY = (press.view.top - press.view.bottom) / plot.box.height;
      this.#host.show(moveView(press.view, -by[0] * perX, by[1] * perY));
    }
  };

  /** @param {PointerEvent} event */
  up = (event) => {
    const press = this.#press;
    if (!press || press.id !== event.pointerId) return;
    this.#release();
    if (press.hasMoved || press.what === 'point') return;
    const { plot, view } = this.#host.scene().layout;
    const tapped = snap(plot.x.toValue(press.start[0]), dragStep(view, plot.box.width));
    this.#host.moveTo(Math.min(view.right, Math.max(view.left, tapped)));
  };

  /** The browser took the pointer away, to scroll for instance. @param {PointerEvent} event */
  cancel = (event) => {
    if (this.#press?.id === event.pointerId) this.#release();
  };

  /** @param {KeyboardEvent} event */
  #onKeydown = (event) => {
    if (event.key !== 'Escape' || !this.#press) return;
    const { what, x, view } = this.#press;
    if (what === 'point') this.#host.moveTo(x);
    if (what === 'plane') this.#host.show(view);
    this.#release();
  };

  #release() {
    if (this.#press?.hasMoved) this.#host.hold(false);
    this.#press = undefined;
    removeEventListener('keydown', this.#onKeydown);
  }

  /** Zooms about the pointer, only while Ctrl or Cmd is held: turning the wheel alone scrolls the page. */
  wheel = {
    handleEvent: (/** @type {WheelEvent} */ event) => {
      if ((!event.ctrlKey && !event.metaKey) || event.deltaY === 0) return;
      event.preventDefault();
      const { plot, view, width } = this.#host.scene().layout;
      const [x, y] = pixelOf(event, width);
      const fixed = { x: plot.x.toValue(x), y: plot.y.toValue(y) };
      this.#host.show(zoomView(view, event.deltaY > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, fixed));
    },
    passive: false,
  };

  /** @param {[number, number]} pixel */
  #isOnHandle([x, y]) {
    const placed = this.#host.placed();
    return placed !== undefined && Math.hypot(x - placed.at[0], y - placed.at[1]) <= GRAB_RADIUS;
  }

  /** @param {[number, number]} pixel */
  #isInPlot([x, y]) {
    const { box } = this.#host.scene().layout.plot;
    return x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;
  }
}

/** @param {MouseEvent} event */
const svgOf = (event) => /** @type {SVGSVGElement} */ (event.currentTarget);

/**
 * @param {MouseEvent} event on the drawing
 * @param {number} width the drawing's own, which a host page may have scaled
 * @returns {[number, number]}
 */
export function pixelOf(event, width) {
  const shown = svgOf(event).getBoundingClientRect();
  const scale = width / shown.width;
  return [(event.clientX - shown.left) * scale, (event.clientY - shown.top) * scale];
}
