/**
 * The one state of a lesson and everything computed from it. Views ask for changes with request() and
 * redraw on 'change'; no view calls another, so graph, table and node cannot disagree.
 */
import { INITIAL_STATE } from './initial-state.js';
import { reduceState } from './reduce-state.js';
import { memoize } from './memoize.js';

/** @typedef {import('./initial-state.js').LessonState} LessonState */
/** @typedef {import('./reduce-state.js').Action} Action */
/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {import('../engine/descriptions.js').FunctionDescription} FunctionDescription */

/**
 * @typedef {object} Point
 * @property {number} x
 * @property {number} y f(x)
 * @property {number} slope f'(x), at a kink the one that state.atKink names
 * @property {boolean} atKink whether x is exactly a kink
 */

/** @fires LessonModel#change after the state or the status changed */
export class LessonModel extends EventTarget {
  /** @type {Engine | undefined} */
  #engine;
  /** @type {Error | undefined} */
  #failure;
  #state;

  /**
   * @param {object} [options]
   * @param {Engine} [options.engine] when it is there already
   * @param {Partial<LessonState>} [options.state] what differs from the start
   * @param {boolean} [options.still] for a picture without scripts: nothing will ever change
   */
  constructor({ engine, state, still = false } = {}) {
    super();
    this.#engine = engine;
    this.#state = { ...INITIAL_STATE, ...state };
    this.isStill = still;
  }

  /** Whether a drag moves something, so that the state changes with every frame. */
  isHeld = false;

  /**
   * Tells that a drag moves something, or has ended: then there is a last 'change', for views that waited.
   * @param {boolean} isHeld
   */
  hold(isHeld) {
    this.isHeld = isHeld;
    if (!isHeld) this.#announce();
  }

  /** @returns {'loading' | 'ready' | 'unavailable'} */
  get status() {
    if (this.#engine) return 'ready';
    return this.#failure ? 'unavailable' : 'loading';
  }

  /** Why the engine is unavailable. */
  get failure() {
    return this.#failure;
  }

  /** @returns {Readonly<LessonState>} */
  get state() {
    return this.#state;
  }

  /** The engine; only once status is 'ready'. */
  get engine() {
    if (!this.#engine) throw new Error('The engine is not ready: wait for status "ready".');
    return this.#engine;
  }

  /**
   * Takes the engine once it has loaded, or the reason why it will not.
   * @param {Promise<Engine>} loading
   */
  async attach(loading) {
    try {
      this.#engine = await loading;
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
    }
    this.#announce();
  }

  /**
   * Asks for a change.
   * @param {Action} action
   * @throws {import('./reduce-state.js').LessonError} naming what was wrong; the state is then unchanged
   */
  request(action) {
    const next = reduceState(this.#state, action, this.engine.functions);
    if (next === this.#state) return;
    this.#state = next;
    this.#announce();
  }

  /** The chosen function. @returns {FunctionDescription} */
  get function() {
    return this.engine.describe(this.#state.function);
  }

  /**
   * The parameters that a function is drawn and computed with now.
   * @param {string} id
   * @returns {Record<string, number>}
   */
  parametersOf(id) {
    const initial = this.engine.describe(id).parameters.map((parameter) => [parameter.id, parameter.initial]);
    return { ...Object.fromEntries(initial), ...this.#state.parameters[id] };
  }

  #pointOf = memoize(
    /**
     * @param {LessonState} state
     * @returns {Point}
     */
    ({ x, function: id }) => ({
      x,
      y: this.valueAt(x),
      slope: this.slopeAt(x),
      atKink: this.isKink(id, x),
    }),
  );

  /** The point of the chosen function at x: asked for several times in each frame of a drag. @returns {Point} */
  get point() {
    return this.#pointOf(this.#state);
  }

  /**
   * @param {number} x
   * @param {string} [id] the chosen function unless told
   */
  valueAt(x, id = this.#state.function) {
    return this.engine.value(id, x, this.parametersOf(id));
  }

  /**
   * @param {number} x
   * @param {string} [id] the chosen function unless told
   */
  slopeAt(x, id = this.#state.function) {
    return this.engine.slope(id, x, this.parametersOf(id), this.#state.atKink);
  }

  /**
   * @param {string} id
   * @param {number} x
   */
  isKink(id, x) {
    return this.engine.describe(id).kinks.some((kink) => kink.x === x);
  }

  /**
   * Values or slopes of a function at many inputs.
   * @param {string} id
   * @param {number[] | Float32Array} xs
   * @param {'value' | 'slope'} [what]
   * @returns {Float32Array} as long as xs
   */
  curve(id, xs, what = 'value') {
    const parameters = this.parametersOf(id);
    return what === 'value'
      ? this.engine.forward(id, xs, parameters)
      : this.engine.slopes(id, xs, parameters, this.#state.atKink);
  }

  #rowOutputs = memoize(
    /**
     * @param {number[]} rows
     * @param {string} id
     * @param {LessonState['parameters']} _parameters
     */
    (rows, id, _parameters) => this.curve(id, rows),
  );

  /** f(x) for every row of the table, in order; the same array as long as nothing it depends on changes. */
  get rowOutputs() {
    return this.#rowOutputs(this.#state.rows, this.#state.function, this.#state.parameters);
  }

  /** All inputs of the node; the last is x. */
  get nodeInputs() {
    return [...this.#state.inputs, this.#state.x];
  }

  /**
   * The node: products w*x, their sum with the bias, and the activation of that sum.
   * @returns {{ products: number[], z: number, y: number }}
   */
  get node() {
    const { weights, bias, function: id } = this.#state;
    return this.engine.node({
      inputs: this.nodeInputs,
      weights,
      bias,
      function: id,
      parameters: this.parametersOf(id),
    });
  }

  #announce() {
    this.dispatchEvent(new Event('change'));
  }
}
