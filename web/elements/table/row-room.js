import { rowSlots, rowWindow } from '../../lesson/row-window.js';

/** Up to this many rows all are drawn; of more, only those in sight. */
const MOST_DRAWN = 60;
/** The header and the point stay in sight above the learner's rows. */
const ROWS_ABOVE = 2;
/** On paper the box is as high as its rows, which must not call for more rows. */
const MOST_IN_SIGHT = 24;

/** The box that the rows scroll in: how high a row is, which are in sight and which have to be drawn. */
export class RowRoom {
  #host;
  #firstInSight = 0;
  #inSight = 12;
  #observer;
  /** @type {Element | null} */
  #observed = null;
  /** In pixels. */
  rowHeight = 44;
  /** Whether there is anything to scroll, down or across. */
  isScrollable = false;

  /** @param {import('../relu-table.js').ReluTable} host */
  constructor(host) {
    this.#host = host;
    this.#observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(this.#measure);
  }

  /** Whether there are too many rows to draw them all. */
  get isWindowed() {
    return !this.#host.still && this.#count > MOST_DRAWN;
  }

  get #count() {
    return this.#host.model.state.rows.length;
  }

  /**
   * What to draw, in order.
   * @param {number} kept index of a row to draw wherever it is
   */
  slots(kept) {
    const all = { start: 0, end: this.#count };
    const drawn = this.isWindowed ? rowWindow(this.#count, this.#firstInSight, this.#inSight) : all;
    return rowSlots(this.#count, drawn, kept);
  }

  /** Watches the box that is drawn now. */
  observe() {
    const box = this.#box;
    if (box === this.#observed) return;
    this.disconnect();
    this.#observed = box;
    if (!box?.firstElementChild) return;
    this.#observer?.observe(box);
    this.#observer?.observe(box.firstElementChild);
  }

  disconnect() {
    this.#observer?.disconnect();
    this.#observed = null;
  }

  /** Draws the first rows: paper can't scroll. */
  prepareForPrint() {
    this.#firstInSight = 0;
    this.#host.requestUpdate();
  }

  /**
   * Scrolls the box, not the page, so that a row is in sight.
   * @param {number} index
   */
  async show(index) {
    await this.#host.updateComplete;
    const box = this.#box;
    if (!box) return;
    const top = index * this.rowHeight;
    const below = box.clientHeight - (ROWS_ABOVE + 1) * this.rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top > box.scrollTop + below) box.scrollTop = below > 0 ? top - below : top;
  }

  onScroll = (/** @type {Event} */ event) => {
    if (!this.isWindowed) return;
    const first = Math.floor(/** @type {HTMLElement} */ (event.target).scrollTop / this.rowHeight);
    const before = rowWindow(this.#count, this.#firstInSight, this.#inSight);
    const after = rowWindow(this.#count, first, this.#inSight);
    this.#firstInSight = first;
    if (before.start !== after.start || before.end !== after.end) this.#host.requestUpdate();
  };

  get #box() {
    return /** @type {HTMLElement | null} */ (this.#host.renderRoot?.querySelector('.box') ?? null);
  }

  #measure = () => {
    const box = this.#box;
    if (!box) return;
    const isScrollable = box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
    const rowHeight = box.querySelector('tr.row')?.getBoundingClientRect().height || this.rowHeight;
    const inSight = Math.min(MOST_IN_SIGHT, Math.ceil(box.clientHeight / rowHeight));
    const isSame =
      isScrollable === this.isScrollable && rowHeight === this.rowHeight && inSight === this.#inSight;
    if (isSame) return;
    this.isScrollable = isScrollable;
    this.rowHeight = rowHeight;
    this.#inSight = inSight;
    this.#host.requestUpdate();
  };
}
