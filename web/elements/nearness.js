/** @typedef {import('lit').ReactiveController} ReactiveController */

/** What a scroll would soon bring into sight counts as seen. */
const MARGIN = '25%';

/**
 * Whether an element is in sight, or nearly. One that comes there is drawn anew.
 * @implements {ReactiveController}
 */
export class Nearness {
  isNear = true;
  #host;
  /** @type {IntersectionObserver | undefined} */
  #watch;

  /** @param {import('lit').LitElement} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#watch = new IntersectionObserver(
      (entries) => {
        const wasNear = this.isNear;
        this.isNear = entries[entries.length - 1].isIntersecting;
        if (this.isNear && !wasNear) this.#host.requestUpdate();
      },
      { rootMargin: MARGIN },
    );
    this.#watch.observe(this.#host);
  }

  hostDisconnected() {
    this.#watch?.disconnect();
  }
}
