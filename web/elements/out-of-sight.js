/** @typedef {import('lit').ReactiveController} ReactiveController */

/** Changes that follow one another faster than this, in a drag, are drawn as one. */
const PAUSE_MS = 120;
/** What a scroll would soon bring into sight is drawn as if it was there. */
const NEAR = '25%';

/**
 * Lets a change wait while its element is out of sight: a point that is dragged leaves each frame only what the
 * reader sees to draw. What waits is drawn when the changes pause or the element comes into sight.
 * @implements {ReactiveController}
 */
export class OutOfSight {
  #host;
  #isNear = true;
  /** @type {IntersectionObserver | undefined} */
  #watch;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pausing;
  #draw = () => {};

  /** @param {import('lit').ReactiveElement} host */
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#watch = new IntersectionObserver(
      (entries) => {
        this.#isNear = entries[entries.length - 1].isIntersecting;
        if (this.#isNear) this.#draw();
      },
      { rootMargin: NEAR },
    );
    this.#watch.observe(this.#host);
  }

  hostDisconnected() {
    this.#watch?.disconnect();
  }

  /** To be told of every change: the wait for a pause begins anew. */
  changed() {
    if (this.#isNear) return;
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(this.#draw, PAUSE_MS);
  }

  /** @returns {Promise<void> | undefined} nothing when the element is to be drawn at once */
  pause() {
    if (this.#isNear) return undefined;
    return new Promise((resolve) => {
      this.#draw = resolve;
      this.changed();
    });
  }
}
