/** Folds whose content belongs on paper. */
const FOLDS = '.feedback details:not([open]), details.item:not([open])';

/** Paper has nothing to open: explanations are printed in full, and afterwards each fold is as it was. */
export class OpenForPrint {
  #host;
  /** @type {HTMLDetailsElement[]} */
  #opened = [];

  /** @param {import('lit').LitElement} host */
  constructor(host) {
    this.#host = host;
  }

  hostConnected() {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  #open = () => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll(FOLDS)].map(
      (fold) => /** @type {HTMLDetailsElement} */ (fold),
    );
    for (const fold of this.#opened) fold.open = true;
  };

  #close = () => {
    for (const fold of this.#opened) fold.open = false;
    this.#opened = [];
  };
}
