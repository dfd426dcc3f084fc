/** The lab as the page sees it: starts the worker, tells it what the reader wants, keeps what it answers. */
import { completeExperiment, LIMITS, requireWithin } from './experiment.js';
import { LabError, problemOf } from './lab-error.js';
import { measurementsCsv } from './measurements-csv.js';
import { mergeNews } from './merge-news.js';
import { startWorker } from './start-worker.js';
import { WorkerLine } from './worker-line.js';

/** @typedef {import('./types.js').Experiment} Experiment */
/** @typedef {import('./types.js').Snapshot} Snapshot */

/** @type {Snapshot} */
const NOTHING = Object.freeze({
  phase: 'idle',
  isHeld: false,
  experiment: null,
  point: 0,
  reached: 0,
  points: 0,
  contestants: [],
  learningRate: 0,
  events: [],
  variant: '',
  examples: { train: 0, test: 0 },
  error: null,
});

const isHidden = () => globalThis.document?.visibilityState === 'hidden';

/**
 * Trains in a worker that starts with the first call that needs it. While the page is hidden the work rests; after
 * close() there is none.
 *
 * `change` is sent after every change of `snapshot`, about ten times a second while a run goes on.
 *
 * @fires change
 */
export class LabClient extends EventTarget {
  #snapshot = { ...NOTHING, isHeld: isHidden() };
  #run = 0;
  #isClosed = false;
  #pace = 0;
  #line;

  /** @param {{ startWorker?: () => Worker }} [options] another worker than the lab's own file, for tests */
  constructor(options = {}) {
    super();
    this.#line = new WorkerLine({
      startWorker,
      ...options,
      settings: () => [
        { kind: 'hold', isHeld: this.#snapshot.isHeld },
        { kind: 'pace', milliseconds: this.#pace },
      ],
      onMessage: (message) => this.#receive(message),
      onFailure: (error) => this.#fail(problemOf(error)),
    });
    globalThis.document?.addEventListener('visibilitychange', this.#hold);
  }

  /** What is known; a new object after every change. */
  get snapshot() {
    return this.#snapshot;
  }

  /**
   * Begins a run; one that goes on is given up. The phase is 'loading', then 'running', or 'failed' with `error`.
   *
   * @param {Partial<Experiment>} experiment `dataSet` at least; the rest as in defaultExperiment
   * @throws {LabError} 'unknown-data-set', 'experiment-out-of-range', 'closed'; the codes of the engine, of data
   *   and of the worker come in `snapshot.error`
   */
  start(experiment) {
    const complete = completeExperiment(experiment);
    this.#requireOpen();
    this.#run += 1;
    const { learningRate } = complete;
    const { isHeld } = this.#snapshot;
    this.#change({ ...NOTHING, isHeld, phase: 'loading', experiment: complete, learningRate });
    this.#line.send({ kind: 'start', experiment: complete, run: this.#run });
  }

  /** Stops at once, at the last point that all contestants have reached. Nothing happens unless a run goes on. */
  pause() {
    this.#steer({ kind: 'pause' });
  }

  /** Goes on to the end. Nothing happens unless the run is paused. */
  resume() {
    this.#steer({ kind: 'resume' });
  }

  /** Goes on to the next point, then pauses. Nothing happens unless the run is paused. */
  step() {
    this.#steer({ kind: 'step' });
  }

  /**
   * Pauses at a point that was reached before, with the same weights as then, and the learning rate and killed units
   * with which the run left it. Going on repeats the changes of later points; a new change drops them.
   *
   * @param {number} point from 0 to `snapshot.reached`
   * @throws {LabError} 'unknown-point', 'not-running'
   */
  rewind(point) {
    const { reached } = this.#requireRun();
    if (!Number.isInteger(point) || point < 0 || point > reached) {
      throw new LabError('unknown-point', `there is no point ${point} yet; accepted is 0 to ${reached}`);
    }
    this.#steer({ kind: 'rewind', point });
  }

  /**
   * For all contestants, from the current point on; while the run goes on, from the next one.
   *
   * @param {number} rate
   * @throws {LabError} 'experiment-out-of-range', 'not-running'
   */
  setLearningRate(rate) {
    this.#requireRun();
    requireWithin(rate, 'learningRate', LIMITS.learningRate);
    this.#steer({ kind: 'learning-rate', rate });
  }

  /**
   * How long a point lasts at least, so that small networks can be watched; the results are the same. It holds for
   * later runs too.
   *
   * @param {number} milliseconds 0, as at first, for as fast as it goes
   * @throws {LabError} 'experiment-out-of-range'
   */
  setPace(milliseconds) {
    requireWithin(milliseconds, 'the pace', LIMITS.pace);
    this.#pace = milliseconds;
    this.#line.tell({ kind: 'pace', milliseconds });
  }

  /**
   * Kills a hidden unit, which then answers 0 and learns nothing, or revives it; when: as setLearningRate.
   *
   * @param {number} contestant
   * @param {number} layer from 0, the first hidden one
   * @param {number} unit
   * @param {boolean} isKilled
   * @throws {LabError} 'unknown-contestant', 'unknown-unit', 'not-running'
   */
  setKilled(contestant, layer, unit, isKilled) {
    const { contestants, experiment } = this.#requireRun();
    if (!contestants[contestant]) {
      const last = contestants.length - 1;
      throw new LabError(
        'unknown-contestant',
        `there is no contestant ${contestant}; accepted is 0 to ${last}`,
      );
    }
    const units = experiment?.hidden[layer] ?? 0;
    if (!Number.isInteger(unit) || unit < 0 || unit >= units) {
      throw new LabError('unknown-unit', `layer ${layer} has no unit ${unit}; it has ${units} hidden units`);
    }
    this.#steer({ kind: 'killed', contestant, layer, unit, isKilled });
  }

  /**
   * The activation functions that there are; loads the engine, and starts nothing.
   *
   * @returns {Promise<readonly import('../engine/descriptions.js').FunctionDescription[]>} rejects with LabError
   */
  functions() {
    return this.#ask({ about: 'functions' });
  }

  /**
   * The units of one network for one input, as they are now.
   *
   * @param {import('./types.js').InspectRequest} request
   * @returns {Promise<import('./types.js').Inspection>} rejects with LabError
   */
  inspect(request) {
    return this.#ask({ about: 'inspect', request });
  }

  /**
   * What one network makes of the plane; 2-D data alone.
   *
   * @param {import('./types.js').SurfaceRequest} request
   * @returns {Promise<import('./types.js').Surface>} rejects with LabError
   */
  surface(request) {
    return this.#ask({ about: 'surface', request });
  }

  /**
   * What several networks make of the plane at the same moment, to be compared; 2-D data alone.
   *
   * @param {import('./types.js').SurfacesRequest} request
   * @returns {Promise<import('./types.js').Surface[]>} one for each contestant asked for; rejects with LabError
   */
  surfaces(request) {
    return this.#ask({ about: 'surfaces', request });
  }

  /**
   * Examples of the run's data, to be drawn.
   *
   * @param {import('./types.js').ExamplesRequest} request
   * @returns {Promise<import('./types.js').Examples>} rejects with LabError
   */
  examples(request) {
    return this.#ask({ about: 'examples', request });
  }

  /** All measurements that are known as CSV (RFC 4180), a row for each contestant and point. */
  exportCsv() {
    return measurementsCsv(this.#snapshot);
  }

  /** Ends the worker. Promises that wait are rejected with 'closed'. */
  close() {
    this.#isClosed = true;
    globalThis.document?.removeEventListener('visibilitychange', this.#hold);
    this.#line.end(new LabError('closed', 'the lab was closed'));
    if (this.#snapshot.phase !== 'idle') this.#change(NOTHING);
  }

  #hold = () => {
    const isHeld = isHidden();
    if (isHeld === this.#snapshot.isHeld) return;
    this.#line.tell({ kind: 'hold', isHeld });
    this.#change({ ...this.#snapshot, isHeld });
  };

  /** @param {Snapshot} snapshot */
  #change(snapshot) {
    this.#snapshot = snapshot;
    this.dispatchEvent(new Event('change'));
  }

  #requireOpen() {
    if (this.#isClosed) throw new LabError('closed', 'the lab was closed; accepted is a new LabClient');
  }

  #requireRun() {
    if (this.#snapshot.contestants.length > 0) return this.#snapshot;
    throw new LabError(
      'not-running',
      'there is no run yet; accepted after start(), when it is no longer loading',
    );
  }

  /** @param {import('./types.js').LabCommand} command */
  #steer(command) {
    if (this.#snapshot.experiment && this.#snapshot.phase !== 'failed') this.#line.send(command);
  }

  /**
   * @param {import('./types.js').Question} question
   * @returns {Promise<any>}
   */
  async #ask(question) {
    this.#requireOpen();
    return this.#line.ask(question);
  }

  /** @param {import('./worker-line.js').RunMessage} message */
  #receive(message) {
    if (message.run !== this.#run) return;
    if (message.kind === 'failed') {
      this.#fail(message.problem);
    } else if (message.kind === 'started') {
      const { points, contestants, variant, examples } = message;
      this.#change({ ...this.#snapshot, phase: 'running', points, contestants, variant, examples });
    } else {
      this.#change(mergeNews(this.#snapshot, message.news));
    }
  }

  /** @param {import('./types.js').LabProblem} error */
  #fail(error) {
    if (this.#snapshot.experiment) this.#change({ ...this.#snapshot, phase: 'failed', error });
  }
}
