/**
 * Paper has nothing to open: folds with content are open while the page is printed, and afterwards each is as it
 * was. A controller for elements; a page calls hostConnected() itself.
 */
export class OpenForPrint {
  #root;
  #folds;
  /** @type {HTMLDetailsElement[]} */
  #opened = [];

  /**
   * @param {() => ParentNode} root where the folds are
   * @param {string} folds CSS of those to open
   */
  constructor(root, folds = 'details') {
    this.#root = root;
    this.#folds = `:is(${folds}):not([open])`;
  }

  hostConnected() {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }

  /** @param {Event} event */
  handleEvent({ type }) {
    const isPrinting = type === 'beforeprint';
    if (isPrinting) this.#opened = [...this.#root().querySelectorAll(this.#folds)].filter(isFold);
    for (const fold of this.#opened) fold.open = isPrinting;
  }
}

/** @param {Element} element @returns {element is HTMLDetailsElement} */
const isFold = (element) => element instanceof HTMLDetailsElement;
