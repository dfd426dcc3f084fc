const ROWS_PER_PAGE = 8;

/**
 * The keyboard in the rows: Tab reaches the buttons of one row, arrows lead from row to row. Ten thousand
 * rows are then two stops of the Tab key, not twenty thousand.
 */
export class RowKeys {
  #host;
  #reached = 0;

  /** @param {import('../relu-table.js').ReluTable} host */
  constructor(host) {
    this.#host = host;
  }

  /** The row whose buttons Tab reaches; -1 when there is none. */
  get reached() {
    const last = this.#last;
    return this.#reached > last ? last : this.#reached;
  }

  get #last() {
    return this.#host.model.state.rows.length - 1;
  }

  /**
   * @param {number} index
   * @param {string} action which of the row's buttons
   */
  async focus(index, action) {
    this.#reached = index;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const button = this.#host.renderRoot.querySelector(`[data-row="${index}"][data-action="${action}"]`);
    /** @type {HTMLElement | null} */ (button)?.focus();
  }

  onFocusin = (/** @type {FocusEvent} */ event) => {
    const { row } = /** @type {HTMLElement} */ (event.target).dataset;
    if (row === undefined || Number(row) === this.#reached) return;
    this.#reached = Number(row);
    this.#host.requestUpdate();
  };

  onKeydown = (/** @type {KeyboardEvent} */ event) => {
    const { row, action } = /** @type {HTMLElement} */ (event.target).dataset;
    if (row === undefined || !action || event.altKey || event.ctrlKey || event.metaKey) return;
    const index = Number(row);
    const last = this.#last;
    /** @type {Record<string, number>} */
    const targets = {
      ArrowUp: index - 1,
      ArrowDown: index + 1,
      PageUp: index - ROWS_PER_PAGE,
      PageDown: index + ROWS_PER_PAGE,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.focus(target < 0 ? 0 : target > last ? last : target, action);
  };
}
