/** What the worker does with commands, apart from how it gets them: between page and runner, for tests in Node too. */
import { examples, inspect, surface, surfaces } from './answers.js';
import { LabError, problemOf } from './lab-error.js';
import { loadData } from './load-data.js';
import { Runner } from './runner.js';

/** @typedef {import('./types.js').LabCommand} LabCommand */
/** @typedef {import('./types.js').LabMessage} LabMessage */

/** News are told at most so often, in milliseconds; a change of phase at once. */
const NEWS_INTERVAL = 100;

/** Takes commands, works in slices, posts messages. One run at a time. */
export class LabDesk {
  #post;
  #loadLab;
  #digitsFile;
  #now;
  /** @type {Promise<import('../engine/lab.js').Lab> | undefined} */
  #lab;
  /** @type {Runner | null} */
  #runner = null;
  #run = 0;
  #isHeld = false;
  /** Settled when the run that was started last is there, or has failed. */
  #made = Promise.resolve();
  #toldAt = -Infinity;
  /** At least so many milliseconds from one point to the next. */
  #pace = 0;
  #dueAt = -Infinity;

  /**
   * @param {object} surroundings
   * @param {(message: LabMessage) => void} surroundings.post
   * @param {() => Promise<import('../engine/lab.js').Lab>} surroundings.loadLab
   * @param {() => Promise<Uint8Array<ArrayBuffer>>} [surroundings.digitsFile]
   * @param {() => number} [surroundings.now] milliseconds
   */
  constructor({ post, loadLab, digitsFile, now = () => performance.now() }) {
    this.#post = post;
    this.#loadLab = loadLab;
    this.#digitsFile = digitsFile;
    this.#now = now;
  }

  /** Milliseconds until work() has something to do; Infinity until a command comes. */
  get delay() {
    if (this.#isHeld || !this.#runner?.isWorking) return Infinity;
    return Math.max(0, this.#dueAt - this.#now());
  }

  /**
   * Never throws: what goes wrong is posted. Commands for a run that is still being made wait for it.
   *
   * @param {LabCommand} command
   */
  async take(command) {
    if (command.kind === 'start') {
      this.#made = this.#start(command);
      return this.#made;
    }
    if (command.kind === 'hold') {
      this.#isHeld = command.isHeld;
      return;
    }
    if (command.kind === 'pace') {
      this.#pace = command.milliseconds;
      this.#dueAt = -Infinity;
      return;
    }
    if (command.kind === 'ask') return this.#answer(command);
    const run = this.#run;
    await this.#made;
    if (run !== this.#run) return;
    this.#guarded(() => {
      this.#steer(command);
      this.#tell();
    });
  }

  /**
   * Slices for about so long.
   *
   * @param {number} milliseconds
   */
  work(milliseconds) {
    const runner = this.#runner;
    if (!runner || this.delay > 0) return;
    this.#guarded(() => {
      const end = this.#now() + milliseconds;
      do {
        const { point } = runner;
        runner.advance();
        if (runner.phase === 'running' && runner.point > point) this.#dueAt = this.#now() + this.#pace;
      } while (this.delay === 0 && this.#now() < end);
      if (!runner.isWorking || this.#now() - this.#toldAt >= NEWS_INTERVAL) this.#tell();
    });
  }

  /** @param {Extract<LabCommand, { kind: 'start' }>} command */
  async #start({ experiment, run }) {
    this.#runner?.free();
    this.#runner = null;
    this.#run = run;
    try {
      const [lab, data] = await Promise.all([this.#ready(), loadData(experiment, this.#digitsFile)]);
      if (run !== this.#run) return;
      this.#runner = new Runner(lab, experiment, data);
      const { contestants, points } = this.#runner;
      this.#post({
        kind: 'started',
        run,
        points,
        contestants: contestants.map(({ label }) => ({ ...label, measurements: [], diverged: false })),
        variant: lab.variant,
        examples: { train: data.train.labels.length, test: data.test.labels.length },
      });
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  /** The engine, loaded once; a load that failed is tried again. */
  #ready() {
    this.#lab ??= this.#loadLab().catch((error) => {
      this.#lab = undefined;
      throw error;
    });
    return this.#lab;
  }

  /** @param {LabCommand} command */
  #steer(command) {
    const runner = this.#runner;
    if (!runner) return;
    if (command.kind === 'pause') runner.pause();
    if (command.kind === 'resume') runner.resume();
    if (command.kind === 'step') runner.step();
    if (command.kind === 'rewind') runner.rewind(command.point);
    if (command.kind === 'learning-rate') runner.setLearningRate(command.rate);
    if (command.kind === 'killed') {
      runner.setKilled(command.contestant, command.layer, command.unit, command.isKilled);
    }
  }

  /** @param {Extract<LabCommand, { kind: 'ask' }>} command */
  async #answer({ id, question }) {
    try {
      this.#post({ kind: 'answer', id, answer: await this.#answerTo(question) });
    } catch (error) {
      this.#post({ kind: 'answer', id, problem: problemOf(error) });
    }
  }

  /** @param {import('./types.js').Question} question */
  async #answerTo(question) {
    if (question.about === 'functions') return (await this.#ready()).functions;
    await this.#made;
    if (!this.#runner)
      throw new LabError('not-running', 'there is no run to look at; accepted after start()');
    if (question.about === 'inspect') return inspect(this.#runner, question.request);
    if (question.about === 'surface') return surface(this.#runner, question.request);
    if (question.about === 'surfaces') return surfaces(this.#runner, question.request);
    return examples(this.#runner, question.request);
  }

  #tell() {
    if (!this.#runner) return;
    const news = this.#runner.takeNews();
    this.#toldAt = this.#now();
    this.#post({ kind: 'progress', run: this.#run, news });
  }

  /** @param {() => void} action */
  #guarded(action) {
    try {
      action();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    this.#runner?.free();
    this.#runner = null;
    this.#post({ kind: 'failed', run: this.#run, problem: problemOf(error) });
  }
}
