import { sharedEngine } from '../engine/shared-engine.js';
import { CHANGE_EVENT, CONNECT_EVENT } from '../lesson/event-names.js';
import { LessonModel } from '../lesson/lesson-model.js';
import { VERSION } from './version.js';

/** A server has no such class: there the module can be imported, and no element be made. */
const HTMLElement = globalThis.HTMLElement ?? class {};

/**
 * <relu-lesson>: gives the elements inside it one state, so that graph, table and node show the same numbers.
 * It draws nothing itself.
 *
 * @tag relu-lesson
 * @slot - the elements that share the state, and whatever stands between them
 * @fires {CustomEvent} relu-change - after the state changed (bubbles, composed); read `event.target.model.state`
 */
export class ReluLesson extends HTMLElement {
  static version = VERSION;

  /** The state shared by the elements inside. */
  model = new LessonModel();
  #attached = false;

  connectedCallback() {
    this.addEventListener(CONNECT_EVENT, this.#onConnect);
    if (this.#attached) return;
    this.#attached = true;
    this.model.addEventListener('change', () =>
      this.dispatchEvent(new CustomEvent(CHANGE_EVENT, { bubbles: true, composed: true })),
    );
    this.model.attach(sharedEngine());
  }

  disconnectedCallback() {
    this.removeEventListener(CONNECT_EVENT, this.#onConnect);
  }

  /** @param {Event} event */
  #onConnect = (event) => {
    event.stopPropagation();
    const [element] = event.composedPath();
    /** @type {import('./lesson-element.js').LessonElement} */ (element).model = this.model;
  };
}
