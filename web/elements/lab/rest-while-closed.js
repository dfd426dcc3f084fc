/** @typedef {import('lit').ReactiveController} ReactiveController */

/**
 * Pauses a run while the element cannot be seen, because a fold around it is closed or it is not drawn, and goes on
 * when it is back. The client does the same while the page is hidden.
 * @implements {ReactiveController}
 */
export class RestWhileClosed {
  #host;
  #isResting = false;
  /** @type {ResizeObserver | undefined} */
  #sizes;

  /** @param {import('../relu-lab.js').ReluLab} host */
  constructor(host) {
    this.#host = host;
  }

  hostConnected() {
    // A toggle does not bubble; what is no longer drawn changes its size.
    document.addEventListener('toggle', this.#look, true);
    this.#sizes = new ResizeObserver(this.#look);
    this.#sizes.observe(this.#host);
  }

  hostDisconnected() {
    document.removeEventListener('toggle', this.#look, true);
    this.#sizes?.disconnect();
    this.#isResting = false;
  }

  #look = () => {
    const { snapshot, client } = this.#host;
    const isSeen = this.#host.checkVisibility();
    if (!isSeen && snapshot.phase === 'running') {
      this.#isResting = true;
      client.pause();
    } else if (isSeen && this.#isResting) {
      this.#isResting = false;
      client.resume();
    }
  };
}
