import { html, nothing } from 'lit';
import { strings } from '../content/en/strings.js';

/**
 * A part of an element whose script is loaded when the reader first asks for it: most never open it, and the page
 * starts sooner for all.
 * @template Part
 */
export class PartOnDemand {
  /** The part, once it is there. @type {Part | undefined} */
  part;
  #host;
  #load;
  #isLoading = false;
  #hasFailed = false;

  /**
   * @param {import('lit').ReactiveElement} host drawn anew when the part arrives, or fails to
   * @param {() => Promise<Part>} load
   */
  constructor(host, load) {
    this.#host = host;
    this.#load = load;
  }

  /** Loads the part unless it is there or on its way. One that failed is tried again. */
  ask = async () => {
    if (this.part || this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.part = await this.#load();
    } catch {
      this.#hasFailed = true;
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  };

  /**
   * @param {(part: Part) => unknown} draw
   * @returns {unknown} nothing while it loads, and a sentence where it could not be loaded
   */
  render(draw) {
    if (this.part) return draw(this.part);
    return this.#hasFailed ? html`<p class="problem" role="alert">${strings.partMissing}</p>` : nothing;
  }
}
