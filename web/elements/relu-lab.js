import { html, nothing } from 'lit';
import { labStrings as strings } from '../content/en/strings-lab.js';
import { LabClient } from '../lab/lab-client.js';
import { judge } from '../lab/verdict.js';
import { withoutEmphasis } from '../lesson/emphasis.js';
import { fillTemplate } from '../lesson/fill-template.js';
import { downloadFile } from './download-file.js';
import { changeText } from './lab/change-text.js';
import { InsideWatch } from './lab/inside-watch.js';
import { labStyles } from './lab/lab-styles.js';
import { looksOf } from './lab/line-marks.js';
import { paintAll } from './lab/paint.js';
import { Preparation } from './lab/preparation.js';
import { EXPERIMENT_ATTRIBUTES, readChoices } from './lab/read-choices.js';
import { RestWhileClosed } from './lab/rest-while-closed.js';
import { WATCHABLE_MS, phaseText, renderRun } from './lab/run-view.js';
import { renderSetUp } from './lab/set-up-view.js';
import { predictionText, verdictText } from './lab/verdict-words.js';
import { MeasuredRoom } from './measured-room.js';
import { SpeakingElement } from './speaking-element.js';

/** Without the engine or a worker nothing of the lab can be done; other failures are of one run. */
const NO_LAB = ['worker-unavailable', 'engine-unavailable', 'variant-unsupported'];

/**
 * <relu-lab>: the same network, data and random starts trained with several activation functions side by side, in the
 * background. The learner predicts first, watches the curves, looks inside a network, and reads what the run shows.
 *
 * Nothing is trained before the learner starts it; while the page is hidden or the element is in a closed section the
 * work rests. Attributes hold for the next set-up.
 *
 * @tag relu-lab
 * @attr {'digits' | 'circles' | 'xor' | 'moons' | 'spiral'} [data=digits] - what is learned
 * @attr {string} [functions=relu leaky-relu prelu tanh identity] - ids of the functions, with spaces between
 * @attr {string} [seeds=1 2 3 4 5] - of the random starts: 1 to 20 whole numbers
 * @attr {string} [units] - size of each hidden layer, with spaces between; without it what suits the data
 * @attr {number} [rate] - the learning rate; without it what suits the data
 * @attr {number} [epochs] - passes through the data; without it what suits the data
 * @attr {number} [pace] - milliseconds that a point of the curves lasts at least; without it digits go as fast as they
 *   can, and points in the plane slowly enough to be watched
 * @attr {string} [hide] - parts to leave out, with spaces between: `settings`, `predict`, `inside`, `take`
 * @csspart panel - the box around everything
 * @csspart set-up - what is chosen and predicted before a run
 * @csspart run - a run with its controls, curves and numbers
 * @csspart verdict - what a finished run shows
 * @csspart inside - one network, its answer and its hidden units
 */
export class ReluLab extends SpeakingElement {
  static styles = [...SpeakingElement.styles, ...labStyles];
  static hideable = ['settings', 'predict', 'inside', 'take'];

  static get observedAttributes() {
    return [...super.observedAttributes, ...EXPERIMENT_ATTRIBUTES];
  }

  /** What the learner chooses and predicts. */
  plan = new Preparation(this);
  /** Whether the charts show the second half alone. */
  isCloser = false;
  /** Where the slider is while it is moved. @type {number | undefined} */
  draftPoint;
  /** What was last done, in a sentence. */
  said = '';
  /** The engine's functions, once it is there. @type {readonly import('../engine/descriptions.js').FunctionDescription[]} */
  functions = [];
  room = new MeasuredRoom(this, '.chart');
  inside = new InsideWatch(this);
  /** @type {LabClient | undefined} */
  #client;
  #isRun = false;
  /** Where the page names one. @type {number | undefined} */
  #ownPace;
  /** Milliseconds that a point lasts at least. */
  pace = 0;
  #failure = '';
  /** @type {string[]} */
  #problems = [];
  /** @type {import('../lab/types.js').Phase} */
  #phase = 'idle';
  /** What the learner changed last, as it was announced. */
  #change = '';
  /** Curves are drawn in larger steps for readers who want less motion. @type {ReturnType<typeof setTimeout> | undefined} */
  #drawing;

  /** What is chosen for the next run, or trained in this one. */
  get experiment() {
    return this.plan.experiment;
  }

  /** Trains in the background. */
  get client() {
    this.#client ??= this.#newClient();
    return this.#client;
  }

  get snapshot() {
    return this.client.snapshot;
  }

  /** Whether the reader wants less motion. */
  get isCalm() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  constructor() {
    super();
    this.addController(new RestWhileClosed(this));
  }

  connectedCallback() {
    super.connectedCallback();
    // A button inside that opened it goes: its focus is kept.
    this.#load(this.contains(document.activeElement));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // A move takes the element out and puts it in again at once.
    queueMicrotask(() => this.isConnected || this.#close());
  }

  #close() {
    clearTimeout(this.#drawing);
    this.#client?.close();
    this.#client = undefined;
    this.#isRun = false;
    this.functions = [];
    this.inside.forget();
  }

  #newClient() {
    const client = new LabClient();
    client.addEventListener('change', () => client === this.#client && this.#follow());
    return client;
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    super.attributeChangedCallback(name, before, now);
    if (before !== now && this.functions.length > 0) this.#readAttributes();
  }

  /** @param {boolean} hasFocus */
  async #load(hasFocus) {
    if (this.functions.length > 0) return;
    this.#failure = '';
    const { client } = this;
    try {
      this.functions = await client.functions();
      this.#readAttributes();
      if (hasFocus) this.#focusOn('#lab');
    } catch (error) {
      if (client === this.#client) this.#fail(/** @type {import('../lab/lab-error.js').LabError} */ (error));
    }
    this.requestUpdate();
  }

  #readAttributes() {
    const texts = Object.fromEntries(EXPERIMENT_ATTRIBUTES.map((name) => [name, this.getAttribute(name)]));
    const { experiment, pace, problems } = readChoices(texts, this.functions);
    this.#ownPace = pace;
    this.#problems = problems;
    if (!this.#isRun) this.plan.choose(experiment);
    this.requestUpdate();
  }

  /** @param {{ code: string, message: string }} problem */
  #fail({ code, message }) {
    const isLabGone = NO_LAB.includes(code);
    this.#failure = isLabGone
      ? strings.unavailable
      : code.startsWith('data-')
        ? strings.dataMissing
        : fillTemplate(strings.failed, { why: message });
    this.#isRun = this.#isRun && !isLabGone;
    this.announce(this.#failure);
  }

  /** Starts the run, once the learner has predicted or chosen not to. */
  begin() {
    if (this.shows('predict') && !this.plan.isMade()) {
      this.#focusOn('#prediction input');
      return;
    }
    this.#start();
  }

  #start() {
    this.#isRun = true;
    this.#failure = '';
    this.said = '';
    this.draftPoint = undefined;
    this.inside.forget();
    this.setPace(this.#ownPace ?? (this.experiment.dataSet === 'digits' ? 0 : WATCHABLE_MS));
    this.client.start(this.experiment);
    this.#focusOn('#lab');
  }

  /** The same once more, from other first weights; the prediction is asked again. */
  again() {
    this.plan.drawSeeds();
    this.setUp();
  }

  /** Back to what is chosen before a run. */
  setUp() {
    this.client.pause();
    this.#isRun = false;
    this.#failure = '';
    this.plan.forgetPrediction();
    this.#focusOn('#lab');
  }

  /** @param {number} milliseconds that a point lasts at least */
  setPace(milliseconds) {
    this.pace = milliseconds;
    this.client.setPace(milliseconds);
    this.requestUpdate();
  }

  /** @param {number} point */
  draftPlace(point) {
    this.draftPoint = point;
    this.requestUpdate();
  }

  /** @param {number} point that was reached before */
  goBack(point) {
    this.draftPoint = undefined;
    this.client.rewind(point);
  }

  /** @param {boolean} isCloser */
  lookCloser(isCloser) {
    this.isCloser = isCloser;
    this.requestUpdate();
  }

  /** Gives the learner all that was measured. */
  download() {
    const file = `relu-lab-${this.experiment.dataSet}.csv`;
    downloadFile(file, this.client.exportCsv(), 'text/csv');
    this.said = fillTemplate(strings.run.downloaded, { file });
    this.announce(this.said);
    this.requestUpdate();
  }

  #follow() {
    const { phase, error } = this.snapshot;
    const hasNewPhase = phase !== this.#phase;
    this.#phase = phase;
    if (hasNewPhase && this.#isRun) this.#announcePhase();
    this.#announceChange();
    if (phase === 'failed' && error && hasNewPhase) this.#fail(error);
    this.inside.look();
    if (hasNewPhase || !this.isCalm) this.requestUpdate();
    else this.#drawing ??= setTimeout(() => this.#draw(), CALM_MS);
  }

  #draw() {
    this.#drawing = undefined;
    this.requestUpdate();
  }

  #announcePhase() {
    const { phase, contestants, point } = this.snapshot;
    if (phase === 'running' && point === 0) {
      this.announce(fillTemplate(strings.run.started, { count: this.number(contestants.length) }));
    } else if (phase === 'paused') {
      this.announce(withoutEmphasis(phaseText(this)));
    } else if (phase === 'finished') {
      const said = [phaseText(this), verdictText(this.race), predictionText(this.race)];
      this.announce(withoutEmphasis(said.filter(Boolean).join(' ')));
    }
  }

  /** A change takes effect at the next point, and is seen elsewhere than where it is made. */
  #announceChange() {
    const last = this.snapshot.events.at(-1);
    const change = last ? changeText(this, last) : '';
    if (change && change !== this.#change) this.announce(change);
    this.#change = change;
  }

  /** What the run shows, and what was expected. */
  get race() {
    const { contestants, examples, points } = this.snapshot;
    return {
      verdict: judge(contestants, { testExamples: examples.test, point: points }),
      functions: this.experiment.functions,
      prediction: this.plan.prediction,
      nameOf: (/** @type {string} */ id) => this.nameOf(id),
      share: (/** @type {number} */ value) => this.share(value),
    };
  }

  /** @param {string} id of a function */
  nameOf(id) {
    const { names } = strings;
    if (id in names) return names[/** @type {keyof typeof names} */ (id)];
    return this.functions.find((description) => description.id === id)?.name ?? id;
  }

  /** @param {string} id of a function of the experiment @returns {number} its colour, dashes and mark */
  lookOf(id) {
    return looksOf(this.experiment.functions).get(id) ?? 0;
  }

  /** Passes through the data of the whole run. */
  get passes() {
    return this.experiment.epochs;
  }

  /** @param {number} point @returns {string} how many passes are done there */
  passAt(point) {
    const { points } = this.snapshot;
    return this.number(Number(((point * this.passes) / Math.max(1, points)).toFixed(1)));
  }

  /** @param {number} value 0 to 1 */
  share(value) {
    return fillTemplate(strings.percent, { value: this.number(Number((100 * value).toFixed(1))) });
  }

  /** @param {import('./lab/series.js').Measure} measure @param {number} value */
  measured(measure, value) {
    const isShare = measure === 'accuracy' || measure === 'deadShare';
    return isShare ? this.share(value) : this.number(Number(value.toPrecision(3)));
  }

  /** @param {string} selector */
  async #focusOn(selector) {
    this.requestUpdate();
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(selector))?.focus();
  }

  updated() {
    paintAll(this.renderRoot);
  }

  render() {
    const isReady = this.functions.length > 0;
    const isWaiting = !isReady && !this.#failure;
    return html`<div class="boundary">
      <div part="panel" class="panel">
        ${isWaiting ? html`<p class="waiting" role="status">${strings.loading}</p>` : nothing}
        ${this.#isRun ? nothing : this.#renderProblems()} ${this.#failure ? this.#renderFailure() : nothing}
        ${isReady && !this.#failure ? (this.#isRun ? renderRun(this) : renderSetUp(this)) : nothing}
      </div>
      ${this.renderLiveRegion()}
    </div>`;
  }

  #renderProblems() {
    return [...this.#problems, ...this.hiddenProblems].map(
      (problem) => html`<p class="problem">${problem}</p>`,
    );
  }

  #renderFailure() {
    if (this.#failure === strings.unavailable) return html`<p>${this.#failure}</p>`;
    return html`<p class="problem">${this.#failure}</p>
      <div class="controls">
        <button type="button" @click=${() => this.setUp()}>${strings.run.change}</button>
      </div>`;
  }
}

/** Between two drawings of a run for readers who want less motion. */
const CALM_MS = 1500;
