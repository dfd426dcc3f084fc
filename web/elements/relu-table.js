import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { tableStrings as strings } from '../content/en/strings-table.js';
import { countOutputs } from '../lesson/count-outputs.js';
import { describeRows } from '../lesson/describe-rows.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { plainSymbol } from '../lesson/plain-symbol.js';
import { memoize } from '../lesson/memoize.js';
import { rulePieces } from '../lesson/rule-pieces.js';
import { LessonElement } from './lesson-element.js';
import { PartOnDemand } from './part-on-demand.js';
import { emphasised } from './table/parts.js';
import { RowChanges } from './table/row-changes.js';
import { RowsView } from './table/rows-view.js';
import { renderRule } from './table/rule-table.js';
import { renderSpecialValues } from './table/special-table.js';
import { tableStyles } from './table/styles.js';

/** Inputs that tell whether a function is silent on its negative side. */
const NEGATIVE_SAMPLES = [-1, -1000];

/**
 * <relu-table>: the rule of the chosen function, and live rows of inputs with their outputs. The first row
 * follows the lesson's point; choosing any other moves the point to it.
 *
 * The attributes hold when it stands alone; inside a <relu-lesson> the lesson decides.
 *
 * @tag relu-table
 * @attr {number} [x=2.5] - the input of the point, which the first row has
 * @attr {string} [function=relu] - id of the function, such as `leaky-relu`
 * @attr {string} [parameters] - `function.parameter=number`, several with spaces between; what is not named has the
 *   engine's initial value
 * @attr {string} [rows=-3 -0.5 0 1 2.5] - inputs, with spaces between
 * @attr {string} [hide] - parts to leave out, wherever it stands, with spaces between: `rule`, `predict`,
 *   `digits`, `sentence`, `add`, `take`, `special`
 * @csspart panel - the box around everything
 */
export class ReluTable extends LessonElement {
  static stateAttributes = ['x', 'function', 'parameters', 'rows'];
  static hideable = ['rule', 'predict', 'digits', 'sentence', 'add', 'take', 'special'];
  static styles = [...LessonElement.styles, tableStyles];

  /** What changes the learner's rows. */
  changes = new RowChanges(this);
  #rows = new RowsView(this);
  #predictions = new PartOnDemand(this, async () => {
    const { PredictionView } = await import('./table/prediction-view.js');
    return new PredictionView(this);
  });
  #takeAway = new PartOnDemand(this, async () => {
    const { TakeAway } = await import('./table/take-away.js');
    return new TakeAway(this);
  });
  #isPredicting = false;
  #isExact = false;
  #counts = memoize(countOutputs);

  constructor() {
    super();
    this.addEventListener('keydown', (event) => event.key === 'Escape' && this.#predict(false));
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onBeforePrint);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onBeforePrint);
    this.#rows.room.disconnect();
  }

  #onBeforePrint = () => this.#rows.room.prepareForPrint();

  /** The rule of the chosen function with its present parameters. */
  get pieces() {
    return rulePieces(this.model.function, this.model.parametersOf(this.model.state.function));
  }

  /**
   * A number of the table: all digits of it when the learner asks for them.
   * @param {number} value
   */
  digits(value) {
    return this.number(value, { exact: this.#isExact });
  }

  /**
   * Whether the point is at this input.
   * @param {number} x
   */
  isCurrent(x) {
    const point = this.model.state.x;
    return x === point || (Number.isNaN(x) && Number.isNaN(point));
  }

  /** What marks a row as the point's, for eyes and ears. */
  marker() {
    return html`<span class="mark" aria-hidden="true"></span
      ><span class="visually-hidden">${strings.rows.atPoint}</span>`;
  }

  /**
   * Moves the lesson's point.
   * @param {number} x
   * @param {string} text x as the row writes it
   */
  select(x, text) {
    this.model.request({ type: 'set-x', x });
    const symbol = plainSymbol(this.model.function.symbol);
    this.announce(
      fillTemplate(strings.rows.selected, { x: text, symbol, y: this.digits(this.model.point.y) }),
    );
  }

  /**
   * Brings a row of the table into the sight of its box.
   * @param {number} index
   */
  showRow(index) {
    this.#rows.room.show(index);
  }

  /**
   * Moves the keyboard to a part of the element once it is drawn.
   * @param {string} selector
   */
  async focusOn(selector) {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  renderReady() {
    if (!this.shows('predict')) this.#isPredicting = false;
    const predictions = this.#isPredicting ? this.#predictions.part : undefined;
    return html`<div part="panel" class="panel ${this.#isExact ? 'exact' : ''}">
      ${this.shows('rule') ? renderRule(this) : nothing} ${this.still ? nothing : this.#renderModes()}
      ${this.#isPredicting ? this.#predictions.render(() => nothing) : nothing}
      ${predictions ? predictions.render() : this.#rows.render()}
      ${
        predictions || this.shows('sentence')
          ? html`<p class="says">${emphasised(predictions ? predictions.sentence : this.#sentence())}</p>`
          : nothing
      }
      ${this.still ? nothing : this.#renderControls()}
    </div>`;
  }

  #renderModes() {
    return html`<div class="controls modes">
      ${
        this.shows('predict')
          ? this.#renderCheck(strings.predictFirst, this.#isPredicting, (isOn) => this.#predict(isOn))
          : nothing
      }
      ${
        this.shows('digits')
          ? this.#renderCheck(strings.digits, this.#isExact, (isOn) => {
              this.#isExact = isOn;
            })
          : nothing
      }
    </div>`;
  }

  /**
   * @param {string} label
   * @param {boolean} isOn
   * @param {(isOn: boolean) => void} onChange
   */
  #renderCheck(label, isOn, onChange) {
    const change = (/** @type {Event} */ event) => {
      onChange(/** @type {HTMLInputElement} */ (event.target).checked);
      this.requestUpdate();
    };
    return html`<label class="check"
      ><input type="checkbox" .checked=${live(isOn)} @change=${change} />${label}</label
    >`;
  }

  /** @param {boolean} isOn whether outputs are to be predicted first: a mode that can be left at any time */
  #predict(isOn) {
    if (isOn === this.#isPredicting) return;
    this.#isPredicting = isOn;
    this.#predictions.ask();
    if (!isOn) this.focusOn('.modes input');
    this.requestUpdate();
  }

  #renderControls() {
    return html`${this.shows('add') ? this.changes.renderAdd() : nothing} ${this.changes.renderStatus()}
    ${
      this.shows('take')
        ? html`<details class="take" @toggle=${this.#takeAway.ask}>
            <summary>${strings.take}</summary>
            ${this.#takeAway.render((takeAway) => takeAway.render())}
          </details>`
        : nothing
    }
    ${this.shows('special') ? renderSpecialValues(this) : nothing}`;
  }

  #sentence() {
    const { model } = this;
    const isSilencing = model.curve(model.state.function, NEGATIVE_SAMPLES).every((y) => y === 0);
    return describeRows(strings.says, this.#counts(model.rowOutputs), isSilencing, (count) =>
      this.number(count),
    );
  }

  /** @type {number | undefined} */
  #lastX;

  /** @param {import('lit').PropertyValues} changed */
  updated(changed) {
    super.updated(changed);
    if (this.model.status !== 'ready') return;
    this.#rows.room.observe();
    const { x, rows } = this.model.state;
    if (Object.is(x, this.#lastX)) return;
    const isFirst = this.#lastX === undefined;
    this.#lastX = x;
    const index = isFirst ? -1 : rows.findIndex((row) => this.isCurrent(row));
    if (index >= 0) this.showRow(index);
  }
}
