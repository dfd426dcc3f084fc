import { html, nothing } from 'lit';
import { sharedEngine } from '../engine/shared-engine.js';
import { CHANGE_EVENT, CONNECT_EVENT } from '../lesson/event-names.js';
import { INITIAL_STATE } from '../lesson/initial-state.js';
import { LessonModel } from '../lesson/lesson-model.js';
import { LessonError } from '../lesson/reduce-state.js';
import { strings } from '../content/en/strings.js';
import { Nearness } from './nearness.js';
import { OpenForPrint } from './open-for-print.js';
import { SpeakingElement } from './speaking-element.js';
import { STATE_ATTRIBUTES, sharingState, withoutAttribute } from './state-attributes.js';
import { unavailable } from './unavailable.js';

/**
 * What all elements of the lesson share: the model they show, the engine's arrival or absence and attributes
 * that set the state.
 *
 * Inside a <relu-lesson> the lesson's model is shown and state attributes are ignored; alone, an element has
 * a model of its own. A page built ahead of time carries the element's still picture as a declarative shadow
 * root; it stays until the engine is ready, and for good where the engine cannot run.
 *
 * @fires {CustomEvent} relu-change - after the state changed, when it stands alone (bubbles, composed);
 *   `event.target.model.state` has it
 */
export class LessonElement extends SpeakingElement {
  // noAccessor: the accessor below follows the model; Lit keeps what was set before the upgrade.
  static properties = { model: { attribute: false, noAccessor: true } };

  /** The view that the element was given, to come back to. */
  firstView = INITIAL_STATE.view;

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
  #nearness = new Nearness(this);

  constructor() {
    super();
    this.addController(new OpenForPrint(() => this.renderRoot, '.content'));
  }

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
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (!this.#ownsModel || this.model.status !== 'ready') return;
    if (now === null) this.#removeAttribute(name);
    else this.#applyAttribute(name, now);
  }

  createRenderRoot() {
    this.#prerendered = Boolean(this.shadowRoot);
    const root = super.createRenderRoot();
    // The still picture is replaced as a whole by the first live drawing, not drawn before it.
    this.renderOptions.renderBefore = null;
    return root;
  }

  /** Each element comes alive in a task of its own. */
  async scheduleUpdate() {
    if (this.#prerendered) await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
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
      return html`<div class="boundary">
        ${this.renderProblems()}${this.renderReady()}${this.renderLiveRegion()}
      </div>`;
    }
    const waiting = this.model.status === 'loading';
    return html`<div class="boundary">
      <p class="waiting" role="status">
        ${waiting ? strings.engine.loading : unavailable(this.model.failure)}
      </p>
    </div>`;
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
    return [...this.#problems.values(), ...this.hiddenProblems].map(
      (problem) => html`<p class="problem">${problem}</p>`,
    );
  }

  /** Whether this is the still picture made at build time. */
  get still() {
    return this.model.isStill;
  }

  /** Whether the element stands outside a <relu-lesson>, with a state of its own. */
  get alone() {
    return this.#ownsModel;
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
    // A drag leaves each frame only what the reader sees to draw; its end brings the rest.
    if (this.#nearness.isNear || !this.model.isHeld) this.requestUpdate();
    if (this.#ownsModel) this.dispatchEvent(new CustomEvent(CHANGE_EVENT, { bubbles: true, composed: true }));
  };

  get #stateAttributes() {
    return /** @type {typeof LessonElement} */ (this.constructor).stateAttributes;
  }

  /** @param {string[]} [names] */
  #applyAttributes(names = this.#stateAttributes) {
    for (const name of names) {
      const text = this.getAttribute(name);
      if (text !== null) this.#applyAttribute(name, text);
    }
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  #applyAttribute(name, text) {
    if (!this.#stateAttributes.includes(name)) return;
    this.#problems.delete(name);
    try {
      for (const action of STATE_ATTRIBUTES[name](text, this.model.state)) this.model.request(action);
      if (name === 'view') this.firstView = this.model.state.view;
    } catch (error) {
      if (!(error instanceof LessonError)) throw error;
      this.#problems.set(name, error.message);
      this.requestUpdate();
    }
  }

  /**
   * What the attribute said is as it was at first; what it shares with others is asked of them again.
   * @param {string} name
   */
  #removeAttribute(name) {
    if (!this.#stateAttributes.includes(name)) return;
    this.#problems.delete(name);
    this.model.request({ type: 'replace', state: withoutAttribute(name, this.model.state) });
    if (name === 'view') this.firstView = this.model.state.view;
    this.#applyAttributes(this.#stateAttributes.filter((other) => sharingState(name, other)));
    this.requestUpdate();
  }
}
