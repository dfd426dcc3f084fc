/** A run without worker or page: what to do next, slice by slice, and what the reader asks of it. */
import { Checkpoints } from './checkpoints.js';
import { createContestants } from './contestant.js';
import { createExampleSets } from './lab-examples.js';
import { LabError } from './lab-error.js';
import { makeSchedule } from './schedule.js';
import { rateAt, withEvent } from './timeline.js';

/** @typedef {import('./types.js').LabEvent} LabEvent */
/** @typedef {import('./types.js').News} News */
/**
 * A change that has no point yet.
 *
 * @typedef {{ kind: 'learning-rate', rate: number }
 *   | { kind: 'kill' | 'revive', contestant: number, layer: number, unit: number }} Change
 */

/** Before the first weights are measured. */
const NOWHERE = -1;

/**
 * Contestants go from point to point in turn: none starts for the next before all have come to this one. Whenever
 * no training goes on, all of them stand at `point`: what they did beyond it is undone.
 */
export class Runner {
  #checkpoints;
  #schedule;
  #examples;
  #point = NOWHERE;
  #reached = 0;
  #target;
  /** Whose turn it is to come to the next point. */
  #turn = 0;
  /** @type {News['phase']} */
  #phase = 'running';
  /** @type {LabEvent[]} */
  #events = [];
  /** Changes that wait for the next point. @type {Change[]} */
  #waiting = [];
  /** How much of each curve has been told. @type {{ count: number, diverged: boolean, isCut: boolean }[]} */
  #told;

  /**
   * @param {import('../engine/lab.js').Lab} lab
   * @param {import('./types.js').Experiment} experiment complete
   * @param {import('./load-data.js').LabData} data
   * @param {{ checkpointBytes?: number }} [options]
   * @throws {import('../engine/lab.js').EngineError} when a network cannot be made or does not fit into memory
   */
  constructor(lab, experiment, data, { checkpointBytes } = {}) {
    /** @readonly */
    this.experiment = experiment;
    /** @readonly */
    this.data = data;
    this.#schedule = makeSchedule(experiment, data);
    this.#target = this.#schedule.points;
    this.#checkpoints = new Checkpoints(checkpointBytes);
    this.#examples = createExampleSets(lab, data);
    try {
      /** @readonly */
      this.contestants = createContestants(lab, experiment, this.#examples);
    } catch (error) {
      this.#examples.free();
      throw error;
    }
    this.#told = this.contestants.map(() => ({ count: 0, diverged: false, isCut: false }));
  }

  /** The last measuring point. */
  get points() {
    return this.#schedule.points;
  }

  /** Where all contestants stand, or stood when those before them set out for the next. */
  get point() {
    return Math.max(0, this.#point);
  }

  get phase() {
    return this.#phase;
  }

  get events() {
    return this.#events;
  }

  /** Whether advance() has something to do. */
  get isWorking() {
    return this.#phase === 'running' || this.#phase === 'rewinding';
  }

  /** Does one slice of work, a few milliseconds. */
  advance() {
    if (!this.isWorking) return;
    const contestant = this.contestants[this.#turn];
    const left = this.#schedule.steps[this.#point + 1] - contestant.step;
    if (left > 0 && this.#point <= contestant.lastPoint) {
      if (contestant.train(Math.min(left, this.#schedule.sliceSteps))) return;
      contestant.lastPoint = this.#point;
    } else {
      this.#measure(contestant);
    }
    this.#turn += 1;
    if (this.#turn === this.contestants.length) this.#arrive();
  }

  /** @param {import('./contestant.js').RunningContestant} contestant */
  #measure(contestant) {
    const point = this.#point + 1;
    if (point > contestant.lastPoint || contestant.measurements.length > point) return;
    const measurement = contestant.measure();
    if (measurement) contestant.measurements.push(measurement);
    else contestant.lastPoint = this.#point;
  }

  /** All have come to the next point. */
  #arrive() {
    this.#point += 1;
    this.#reached = Math.max(this.#reached, this.#point);
    this.#checkpoints.put(
      this.#point,
      this.contestants.map(({ network }) => network.saveState()),
    );
    this.#leave();
    if (this.#phase === 'running') this.#makeWaitingChanges();
    if (this.#point === this.#target) this.#rest();
  }

  /** Ready for the way to the next point, with what the reader changed at this one. */
  #leave() {
    this.#turn = 0;
    for (const contestant of this.contestants) contestant.startSpan();
    const rate = this.learningRate;
    for (const { network } of this.contestants) network.setLearningRate(rate);
    for (const event of this.#events) {
      if (event.kind === 'learning-rate' || event.point !== this.#point) continue;
      const { network } = this.contestants[event.contestant];
      if (event.kind === 'kill') network.kill(event.layer, event.unit);
      else network.revive(event.layer, event.unit);
    }
  }

  #rest() {
    this.#phase = this.#point === this.points ? 'finished' : 'paused';
    this.#makeWaitingChanges();
  }

  /** In use from `point` on. */
  get learningRate() {
    return rateAt(this.#events, this.point, this.experiment.learningRate);
  }

  /** Stops at once; what was done since the last point is undone. A rewind goes on to its end. */
  pause() {
    if (this.#phase !== 'running') return;
    this.#return(this.#point);
    this.#rest();
  }

  /** Goes on to the end. */
  resume() {
    this.#goTo(this.points);
  }

  /** Goes on to the next point. */
  step() {
    this.#goTo(this.point + 1);
  }

  /** @param {number} target */
  #goTo(target) {
    if (this.#phase !== 'paused') return;
    this.#target = target;
    this.#phase = 'running';
  }

  /**
   * Goes to a point that was reached before, to the same weights, killed units and learning rate as when it was
   * left last. Later changes are made again when training goes on, unless something else is changed first.
   *
   * @param {number} point
   * @throws {LabError} 'unknown-point'
   */
  rewind(point) {
    if (!Number.isInteger(point) || point < 0 || point > this.#reached) {
      throw new LabError(
        'unknown-point',
        `there is no point ${point} yet; accepted is 0 to ${this.#reached}`,
      );
    }
    // What the reader changed before this belongs to where the run stands now.
    this.pause();
    if (this.#point === NOWHERE) return;
    this.#return(point);
    this.#target = point;
    this.#phase = 'rewinding';
    if (this.#point === point) this.#rest();
  }

  /** @param {number} point to which all go back, or to the nearest state before it */
  #return(point) {
    if (point === NOWHERE) {
      this.#turn = 0;
      return;
    }
    const saved = this.#checkpoints.before(point);
    this.#point = saved.point;
    this.contestants.forEach((contestant, i) => contestant.restore(saved.states[i]));
    this.#leave();
  }

  /**
   * From the next point on, or from this one while nothing goes on.
   *
   * @param {number} rate
   */
  setLearningRate(rate) {
    this.#change({ kind: 'learning-rate', rate });
  }

  /**
   * From the next point on, or from this one while nothing goes on.
   *
   * @param {number} contestant
   * @param {number} layer
   * @param {number} unit
   * @param {boolean} isKilled
   */
  setKilled(contestant, layer, unit, isKilled) {
    this.#change({ kind: isKilled ? 'kill' : 'revive', contestant, layer, unit });
  }

  /** @param {Change} change */
  #change(change) {
    this.#waiting.push(change);
    if (!this.isWorking) this.#makeWaitingChanges();
  }

  /** A change makes what was known of later points untrue. */
  #makeWaitingChanges() {
    const { point } = this;
    if (this.#waiting.length === 0 || this.#point === NOWHERE) return;
    for (const change of this.#waiting) this.#events = withEvent(this.#events, { ...change, point });
    this.#waiting = [];
    this.#reached = point;
    this.contestants.forEach((contestant, i) => {
      contestant.measurements.length = Math.min(contestant.measurements.length, point + 1);
      if (contestant.lastPoint >= point) contestant.lastPoint = Infinity;
      const told = this.#told[i];
      if (told.count > point + 1) Object.assign(told, { count: point + 1, isCut: true });
    });
    this.#leave();
  }

  /**
   * What has changed since this was asked last.
   *
   * @returns {News}
   */
  takeNews() {
    const curves = this.contestants.flatMap((contestant, index) => {
      const { measurements } = contestant;
      const told = this.#told[index];
      const diverged = contestant.lastPoint < Infinity;
      const from = told.count;
      if (from === measurements.length && diverged === told.diverged && !told.isCut) return [];
      this.#told[index] = { count: measurements.length, diverged, isCut: false };
      return [{ contestant: index, from, measurements: measurements.slice(from), diverged }];
    });
    const { phase, point, learningRate } = this;
    return { phase, point, reached: this.#reached, learningRate, events: this.#events, curves };
  }

  /** Gives the engine's memory back. */
  free() {
    this.#phase = 'paused';
    for (const { network } of this.contestants) network.free();
    this.#examples.free();
  }
}
