/** @typedef {import('lit').ReactiveController} ReactiveController */

/** Before anything is measured; the first measure comes before the first paint. */
const WIDTH_AT_FIRST = 640;
/** Twice the usual type still leaves room for a plot on a phone; beyond, the page's zoom does the rest. */
const LARGEST_TEXT_SCALE = 2;

/**
 * How wide a part of an element is, and how large the reader's type: the element is drawn anew when one of them
 * changes. Watches only while the element is in the document.
 * @implements {ReactiveController}
 */
export class MeasuredRoom {
  /** In CSS pixels. */
  width = WIDTH_AT_FIRST;
  /** 1 where the element's type is 16 px. */
  textScale = 1;
  #host;
  #selector;
  /** @type {ResizeObserver | undefined} */
  #resizes;
  /** @type {Element | null} */
  #part = null;

  /**
   * @param {import('lit').LitElement} host
   * @param {string} selector of the part, in the host's shadow root
   */
  constructor(host, selector) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostConnected() {
    // In the next frame: drawing at once would resize what is watched while it is being told of.
    this.#resizes = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    if (this.#part) this.#resizes.observe(this.#part);
  }

  hostDisconnected() {
    this.#resizes?.disconnect();
    this.#resizes = undefined;
  }

  hostUpdated() {
    const part = this.#host.renderRoot.querySelector(this.#selector);
    if (part === this.#part) return;
    if (this.#part) this.#resizes?.unobserve(this.#part);
    this.#part = part;
    if (part) this.#resizes?.observe(part);
    // The first measure comes before the first paint.
    this.#measure();
  }

  #measure() {
    const width = this.#part?.clientWidth;
    if (!width) return;
    const rem = parseFloat(getComputedStyle(this.#host).fontSize) / 16;
    const textScale = rem > LARGEST_TEXT_SCALE ? LARGEST_TEXT_SCALE : rem > 1 ? rem : 1;
    if (width === this.width && textScale === this.textScale) return;
    this.width = width;
    this.textScale = textScale;
    this.#host.requestUpdate();
  }
}
