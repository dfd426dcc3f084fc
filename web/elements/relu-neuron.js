import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { sidesOfZero } from '../lesson/describe-node.js';
import { memoize } from '../lesson/memoize.js';
import { nodeSnapshot } from '../lesson/node-snapshot.js';
import { strings } from '../content/en/strings.js';
import { LessonElement } from './lesson-element.js';
import { MeasuredRoom } from './measured-room.js';
import { NumberFields } from './number-fields.js';
import { renderDrawing, renderFigure } from './neuron/drawing.js';
import { EachInputComparison } from './neuron/each-input.js';
import { neuronStyles } from './neuron/neuron-styles.js';
import { renderShadingScale } from './neuron/shading-scale.js';
import { renderValues } from './neuron/values.js';
import { emphasised, nodeSentence } from './neuron/words.js';
import { renderWrittenSum } from './neuron/written-sum.js';
import { PartOnDemand } from './part-on-demand.js';

/** The still picture is drawn for a phone and for a wide column; the style sheet shows one of them. */
const STILL_WIDTHS = { narrow: 264, wide: 440 };
/** The small picture on the node shows a function over this far to either side of 0. */
const PICTURE_REACH = 3;
const PICTURE_SAMPLES = 61;

/**
 * <relu-neuron>: a node of a layer. Its inputs, weights and always visible bias can be changed; it shows the
 * weighted sum with its numbers, the function of the sum and how activated the node is. With one input it
 * shows the hinge; folded away is a comparison with applying the function to each input.
 *
 * The attributes hold when it stands alone; inside a <relu-lesson> the lesson decides.
 *
 * @tag relu-neuron
 * @attr {string} [inputs=1 -1 2.5] - 1 to 6 numbers, the last of which is x
 * @attr {number} [x=2.5] - the last input, also by itself
 * @attr {string} [weights=0.5 -1 1] - a number for each input
 * @attr {number} [bias=-1.5] - what is added to the sum
 * @attr {string} [function=relu] - id of the function, such as `leaky-relu`
 * @attr {string} [parameters] - `function.parameter=number`, several with spaces between; what is not named has the
 *   engine's initial value
 * @attr {string} [hide] - parts to leave out, wherever it stands, with spaces between: `shading`, `sum`,
 *   `sentence`, `predict`, `count`, `hinge`, `each-input`
 * @csspart panel - the box around everything
 */
export class ReluNeuron extends LessonElement {
  static styles = [...LessonElement.styles, neuronStyles];
  static hideable = ['shading', 'sum', 'sentence', 'predict', 'count', 'hinge', 'each-input'];
  static stateAttributes = ['inputs', 'x', 'weights', 'bias', 'function', 'parameters'];

  /** The fields for inputs, weights and bias. */
  fields = new NumberFields(this);
  #isPredicting = false;
  #prediction = new PartOnDemand(this, async () => {
    const { Prediction } = await import('./neuron/prediction.js');
    return new Prediction(this);
  });
  #hinge = new PartOnDemand(this, () => import('./neuron/hinge-plot.js'));
  #comparison = new EachInputComparison(this);
  #room = new MeasuredRoom(this, '.figure');

  constructor() {
    super();
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#predict(false));
  }

  #snapshot = memoize(
    /**
     * @param {import('../lesson/lesson-model.js').LessonModel} model
     * @param {import('../lesson/initial-state.js').LessonState} _state
     */
    (model, _state) => nodeSnapshot(model),
  );

  /** What the node computes now. */
  get node() {
    return this.#snapshot(this.model, this.model.state);
  }

  /** Whether z and y are hidden, for a prediction. */
  get hides() {
    return this.#isPredicting && Boolean(this.#prediction.part?.hides);
  }

  /** How the chosen function treats either side of 0. */
  get sides() {
    return sidesOfZero((x) => this.model.valueAt(x), this.model.function.kinks);
  }

  #smallCurve = memoize(
    /**
     * @param {string} id
     * @param {object} _parameters
     */
    (id, _parameters) => {
      const kinks = this.model.engine.describe(id).kinks;
      const high = Math.max(PICTURE_REACH, ...kinks.map(({ x }) => 1.5 * x));
      const low = -high;
      const xs = Array.from(
        { length: PICTURE_SAMPLES },
        (_, i) => low + ((high - low) * i) / (PICTURE_SAMPLES - 1),
      );
      const jumps = kinks.filter(({ isJump }) => isJump).map(({ x }) => x);
      return { xs, ys: this.model.curve(id, xs), jumps };
    },
  );

  /** The chosen function for the small picture on the node. */
  get smallCurve() {
    return this.#smallCurve(this.model.state.function, this.model.state.parameters);
  }

  /**
   * The output if the node's only input were x.
   * @param {number} x
   */
  outputAt(x) {
    const { weights, bias, function: id } = this.model.state;
    const parameters = this.model.parametersOf(id);
    return this.model.engine.node({ inputs: [x], weights, bias, function: id, parameters }).y;
  }

  /**
   * Asks for a change and tells screen readers what came of it.
   * @param {import('../lesson/reduce-state.js').Action} action
   */
  change(action) {
    this.model.request(action);
    if (this.hides) return;
    const { z, y } = this.node;
    this.announce(fillTemplate(strings.neuron.result, { z: this.number(z), y: this.number(y) }));
  }

  renderReady() {
    if (this.still) return renderStill(this);
    if (!this.shows('predict')) this.#isPredicting = false;
    const hasHinge = this.node.terms.length === 1 && this.shows('hinge');
    if (hasHinge) this.#hinge.ask();
    return html`<div class="panel" part="panel">
      <div class="layout">
        <div>
          ${renderFigure(this, this.#room)}
          <p class="note">${strings.neuron.lines}</p>
          ${this.shows('shading') ? renderShadingScale(this) : nothing}
          ${this.shows('sum') ? renderWrittenSum(this) : nothing}
          ${this.shows('sentence') ? html`<p class="says">${emphasised(nodeSentence(this))}</p>` : nothing}
          ${this.shows('predict') ? this.#renderPredict() : nothing}
        </div>
        <div>${renderValues(this)}</div>
      </div>
      ${hasHinge ? this.#hinge.render(({ renderHinge }) => renderHinge(this, this.#room)) : nothing}
      ${this.shows('each-input') ? this.#comparison.render() : nothing}
    </div>`;
  }

  #renderPredict() {
    return html`<div class="predict">
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(this.#isPredicting)}
          @change=${(/** @type {Event} */ event) =>
            this.#predict(/** @type {HTMLInputElement} */ (event.target).checked)}
        />
        ${strings.neuron.hide}
      </label>
      ${this.#isPredicting ? this.#prediction.render((prediction) => prediction.render()) : nothing}
    </div>`;
  }

  /** @param {boolean} isOn whether z and y are to be predicted first: a mode that can be left at any time */
  #predict(isOn) {
    if (isOn === this.#isPredicting) return;
    this.#isPredicting = isOn;
    this.#prediction.ask();
    this.#prediction.part?.hide();
    if (!isOn) /** @type {HTMLElement} */ (this.renderRoot.querySelector('.predict input')).focus();
    this.requestUpdate();
  }
}

/** @param {ReluNeuron} host */
function renderStill(host) {
  return html`<div class="panel" part="panel">
    <div class="still-narrow">${renderDrawing(host, STILL_WIDTHS.narrow)}</div>
    <div class="still-wide">${renderDrawing(host, STILL_WIDTHS.wide)}</div>
    <p class="note">${strings.neuron.lines}</p>
    ${renderShadingScale(host)} ${renderWrittenSum(host)}
    <p class="says">${emphasised(nodeSentence(host))}</p>
  </div>`;
}
