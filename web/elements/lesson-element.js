import { LitElement, html, nothing } from 'lit';
import { sharedEngine } from '../engine/shared-engine.js';
import { CHANGE_EVENT, CONNECT_EVENT } from '../lesson/event-names.js';
import { formatNumber } from '../lesson/format-number.js';
import { LessonModel } from '../lesson/lesson-model.js';
import { LessonError } from '../lesson/reduce-state.js';
import { strings } from '../content/en/strings.js';
import { STATE_ATTRIBUTES } from './state-attributes.js';
import { baseStyles } from './styles/base-styles.js';

/** Long enough for a screen reader to finish a word, short enough to feel like an answer. */
const ANNOUNCE_AFTER_MS = 400;

/**
 * What all elements of the lesson share: the model they show, the engine's arrival or absence, attributes
 * that set the state, numbers in the reader's locale and a live region for screen readers.
 *
 * Inside a <relu-lesson> the lesson's model is shown and state attributes are ignored; alone, an element has
 * a model of its own. A page built ahead of time carries the element's still picture as a declarative shadow
 * root; it stays until the engine is ready, and for good where the engine cannot run.
 *
 * @fires relu-change after the state changed (bubbles, composed); `event.target.model.state` has it
 */
export class LessonElement extends LitElement {
  // noAccessor: the accessor below follows the model; Lit keeps what was set before the upgrade.
  static properties = { model: { attribute: false, noAccessor: true } };
  static styles = [baseStyles];

  /** Names from STATE_ATTRIBUTES that this element takes. @type {string[]} */
  static stateAttributes = ['x', 'function', 'parameters', 'at-kink'];

  static get observedAttributes() {
    return [...super.observedAttributes, ...this.stateAttributes];
  }

  #prerendered = false;
  #ownsModel = false;
  /** @type {LessonModel | undefined} */
  #model;
  /** @type {Map<string, string>} attribute -> what is wrong with it */
  #problems = new Map();
  #announcement = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #announcing;

  /** The lesson shown: set by the <relu-lesson> around it, by a script, or else the element's own. */
  get model() {
    if (!this.#model) throw new Error('An element has a model once it is in a document or was given one.');
    return this.#model;
  }

  set model(model) {
    const before = this.#model;
    this.#unfollow();
    this.#model = model;
    this.#follow();
    this.requestUpdate('model', before);
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.#model) {
      this.dispatchEvent(new CustomEvent(CONNECT_EVENT, { bubbles: true, composed: true }));
    }
    if (!this.#model) {
      this.#ownsModel = true;
      this.model = new LessonModel();
      this.model.attach(sharedEngine());
    }
    this.#follow();
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unfollow();
    clearTimeout(this.#announcing);
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (this.#ownsModel && this.model.status === 'ready' && now !== null) this.#applyAttribute(name, now);
  }

  createRenderRoot() {
    this.#prerendered = Boolean(this.shadowRoot);
    const root = super.createRenderRoot();
    // The still picture is replaced as a whole by the first live drawing, not drawn before it.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** @param {import('lit').PropertyValues} changed */
  shouldUpdate(changed) {
    return super.shouldUpdate(changed) && (this.model.status === 'ready' || !this.#prerendered);
  }

  /** @param {import('lit').PropertyValues} changed */
  update(changed) {
    if (this.#prerendered) {
      this.#prerendered = false;
      this.shadowRoot?.replaceChildren();
    }
    super.update(changed);
  }

  render() {
    if (this.model.status === 'ready') {
      return html`${this.renderProblems()}${this.renderReady()}${this.#renderLiveRegion()}`;
    }
    const waiting = this.model.status === 'loading';
    return html`<p class="waiting" role="status">
      ${waiting ? strings.engine.loading : strings.engine.unavailable}
    </p>`;
  }

  /**
   * The element itself, once the engine is ready. Also called at build time for the still picture, where
   * `this.still` is true and nothing that needs a script is drawn.
   * @returns {unknown}
   */
  renderReady() {
    return nothing;
  }

  /** @returns {unknown} */
  renderProblems() {
    return [...this.#problems.values()].map((problem) => html`<p class="problem">${problem}</p>`);
  }

  #renderLiveRegion() {
    if (this.still) return nothing;
    return html`<p class="visually-hidden" role="status">${this.#announcement}</p>`;
  }

  /** Whether this is the still picture made at build time. */
  get still() {
    return this.model.isStill;
  }

  /** Whether the element stands outside a <relu-lesson>, with a state of its own. */
  get alone() {
    return this.#ownsModel;
  }

  /** The reader's language: the nearest `lang`, which decides decimal marks. */
  get locale() {
    return this.still ? 'en' : /** @type {HTMLElement | null} */ (this.closest('[lang]'))?.lang || 'en';
  }

  /**
   * A number as the page writes it.
   * @param {number} value
   * @param {{ exact?: boolean }} [options]
   */
  number(value, options = {}) {
    return formatNumber(value, { locale: this.locale, ...options });
  }

  /**
   * Says something to screen readers, once the learner pauses.
   * @param {string} text
   */
  announce(text) {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#announcement = text;
      this.requestUpdate();
    }, ANNOUNCE_AFTER_MS);
  }

  /** Only while connected: an element that was removed must not be kept alive by its lesson. */
  #follow() {
    if (this.isConnected) this.#model?.addEventListener('change', this.#onChange);
  }

  #unfollow() {
    this.#model?.removeEventListener('change', this.#onChange);
  }

  #attributesApplied = false;
  #onChange = () => {
    if (this.#ownsModel && this.model.status === 'ready' && !this.#attributesApplied) {
      this.#attributesApplied = true;
      this.#applyAttributes();
    }
    this.requestUpdate();
    if (this.#ownsModel) this.dispatchEvent(new CustomEvent(CHANGE_EVENT, { bubbles: true, composed: true }));
  };

  #applyAttributes() {
    const { stateAttributes } = /** @type {typeof LessonElement} */ (this.constructor);
    for (const name of stateAttributes) {
      const text = this.getAttribute(name);
      if (text !== null) this.#applyAttribute(name, text);
    }
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  #applyAttribute(name, text) {
    const { stateAttributes } = /** @type {typeof LessonElement} */ (this.constructor);
    if (!stateAttributes.includes(name)) return;
    this.#problems.delete(name);
    try {
      for (const action of STATE_ATTRIBUTES[name](text, this.model.state)) this.model.request(action);
    } catch (error) {
      if (!(error instanceof LessonError)) throw error;
      this.#problems.set(name, error.message);
      this.requestUpdate();
    }
  }
}
