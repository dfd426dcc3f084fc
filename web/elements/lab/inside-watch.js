import { reportUnlessClosed } from './report-unless-closed.js';

/** @typedef {import('../relu-lab.js').ReluLab} ReluLab */
/** @typedef {import('../../lab/types.js').UnitPlace} UnitPlace */

/** While a run goes on, between two looks: often enough to be seen moving, and training has the rest. */
const LOOK_AGAIN_MS = 200;
/** As long, for readers who want less motion. */
const LOOK_AGAIN_CALMLY_MS = 1500;
/** Cells on a side of the square. */
const SURFACE_SIZE = 64;
/** Of each of several squares that are drawn small. */
const SMALL_SIZE = 32;

/** Which network, example and unit the learner looks at, and what the worker last said of them. */
export class InsideWatch {
  contestant = 0;
  example = 0;
  /** @type {UnitPlace} */
  unit = { layer: 0, unit: 0 };
  /** @type {import('../../lab/types.js').Inspection | undefined} */
  inspection;
  /** Of 2-D data. @type {import('../../lab/types.js').Surface | undefined} */
  surface;
  /** Of 2-D data: one network of each function, from the same start. @type {import('../../lab/types.js').Surface[] | undefined} */
  surfaces;
  /** Of 2-D data: what is trained on. @type {import('../../lab/types.js').Examples | undefined} */
  examples;
  #host;
  #isAsking = false;
  #isStale = false;
  #askedAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;

  /** @param {ReluLab} host */
  constructor(host) {
    this.#host = host;
  }

  /** Nothing of an earlier run may stay. */
  forget() {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.inspection = this.surface = this.surfaces = this.examples = undefined;
    this.contestant = 0;
    this.unit = { layer: 0, unit: 0 };
  }

  /** @param {Partial<Pick<InsideWatch, 'contestant' | 'example' | 'unit'>>} choice */
  choose(choice) {
    Object.assign(this, choice);
    this.#askedAt = -Infinity;
    this.look();
    this.#host.requestUpdate();
  }

  /** @param {number} index in the experiment's functions */
  chooseFunction(index) {
    const starts = this.#host.experiment.seeds.length;
    this.choose({ contestant: index * starts + (this.contestant % starts) });
  }

  /** @param {number} index in the experiment's seeds */
  chooseSeed(index) {
    const starts = this.#host.experiment.seeds.length;
    this.choose({ contestant: this.contestant - (this.contestant % starts) + index });
  }

  /** Asks the worker for what is shown, as it is now; one question at a time, and not too often. */
  async look() {
    const { client, snapshot, isCalm } = this.#host;
    if (snapshot.contestants.length === 0 || this.#waiting) return;
    if (this.#isAsking) {
      this.#isStale = true;
      return;
    }
    const pause = isCalm ? LOOK_AGAIN_CALMLY_MS : LOOK_AGAIN_MS;
    const early = this.#askedAt + pause - performance.now();
    if (early > 0) {
      this.#waiting = setTimeout(() => {
        this.#waiting = undefined;
        this.look();
      }, early);
      return;
    }
    this.#isAsking = true;
    this.#isStale = false;
    this.#askedAt = performance.now();
    try {
      await this.#ask(client, snapshot.experiment?.dataSet !== 'digits');
    } catch (error) {
      reportUnlessClosed(error);
    }
    this.#isAsking = false;
    if (this.#isStale) this.look();
  }

  /**
   * @param {import('../../lab/lab-client.js').LabClient} client
   * @param {boolean} isPlane
   */
  async #ask(client, isPlane) {
    const { contestant, example, unit } = this;
    const { experiment } = this.#host.snapshot;
    const starts = this.#host.experiment.seeds.length;
    const contestants = this.#host.experiment.functions.map((_, i) => i * starts + (contestant % starts));
    const [inspection, surface, surfaces, examples] = await Promise.all([
      client.inspect({ contestant, example, unit }),
      isPlane ? client.surface({ contestant, unit, size: SURFACE_SIZE }) : undefined,
      isPlane ? client.surfaces({ contestants, size: SMALL_SIZE }) : undefined,
      isPlane ? (this.examples ?? client.examples({ set: 'train' })) : undefined,
    ]);
    // Another run may have begun meanwhile.
    if (this.#host.client !== client || this.#host.snapshot.experiment !== experiment) return;
    Object.assign(this, { inspection, surface, surfaces, examples });
    this.#host.requestUpdate();
  }
}
