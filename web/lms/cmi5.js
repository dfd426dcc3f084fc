/** cmi5: xAPI statements to the record store that the launch names, the attempt as a document beside them. */
import { cmi5Session } from './cmi5-session.js';
import { interactionOf } from './interaction.js';
import { newUuid } from './new-uuid.js';
import { ReportError } from './reporter.js';

/** @typedef {import('./reporter.js').Reporter} Reporter */
/** @typedef {import('./reporter.js').Moment} Moment */
/** @typedef {import('./reporter.js').CompleteReport} CompleteReport */
/** @typedef {import('./cmi5-session.js').Session} Session */
/** @typedef {{ state: string, isCompleted: boolean, isPassed: boolean }} Document what may be said once a registration */

const STATE_ID = 'relu-lesson';
const STATE_LIMIT = 64_000;
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';

/** @implements {Reporter} */
export class Cmi5Reporter {
  name = 'cmi5';
  stateLimit = STATE_LIMIT;
  #launch;
  #language;
  /** @type {Session | null} */
  #session = null;
  /** Of the statement "initialized": one a session, however often it is tried. */
  #initializedId = newUuid();
  #isOpen = false;
  #isOver = false;
  #hasFailed = false;
  /** @type {Document} */
  #document = { state: '', isCompleted: false, isPassed: false };

  /**
   * @param {object} options
   * @param {string} options.search of the page's address, with fetch, endpoint, actor, registration and activityId
   * @param {string} [options.language] of the quiz's texts
   * @throws {ReportError} when the address is not that of a cmi5 launch
   */
  constructor({ search, language = 'en' }) {
    this.#launch = readLaunch(search);
    this.#language = language;
  }

  /** @type {Reporter['open']} */
  async open() {
    if (this.#isOver) throw new ReportError('The session is over; the LMS must open the lesson again.');
    this.#session ??= await cmi5Session(this.#launch);
    const session = this.#session;
    if (!this.#isOpen) {
      session.id = this.#initializedId;
      await session.initialize();
      session.id = '';
      this.#isOpen = true;
    }
    this.#document = { ...this.#document, ...(await this.#readDocument(session)) };
    return {
      learner: JSON.stringify(this.#launch.actor),
      state: this.#document.state,
      records: session.launchData.launchMode === 'Normal',
    };
  }

  /** @type {Reporter['start']} */
  async start(_report, moment) {
    await this.#keep({ state: moment.state });
  }

  /** @type {Reporter['answer']} */
  async answer(report, moment) {
    const session = this.#opened;
    const { id, type, given, right } = interactionOf(report, moment.seed);
    const isNumeric = type === 'numeric';
    const definition = /** @type {any} */ ({
      type: INTERACTION,
      interactionType: type,
      correctResponsesPattern: [isNumeric ? `${right[0]}[:]${right[0]}` : right.join('[,]')],
      name: { [this.#language]: report.item },
      description: { [this.#language]: report.prompt },
    });
    const end = new Date(report.at);
    const start = new Date(end.getTime() - report.latency * 1000);
    const objective = /** @type {any} */ ({
      objectType: 'Activity',
      id: `${this.#launch.activityId}/idea/${report.idea}`,
      definition: { type: 'http://adlnet.gov/expapi/activities/objective' },
    });
    await this.#say(session, moment.id, () =>
      session.interaction(
        report.counts ? 'quiz' : 'practice',
        id,
        given.join('[,]'),
        definition,
        report.correct,
        { start, end },
        objective,
      ),
    );
    if (report.counts)
      await this.#say(session, nextId(moment.id, 1), () => session.progress(percent(moment)));
    await this.#keep({ state: moment.state });
  }

  /** @type {Reporter['progress']} */
  async progress(moment) {
    await this.#keep({ state: moment.state });
  }

  /** @type {Reporter['complete']} */
  async complete(report, moment) {
    const session = this.#opened;
    const { isCompleted, isPassed } = this.#document;
    const score = { scaled: Number(report.score.toFixed(4)), raw: report.points, min: 0, max: report.of };
    // The LMS's own mark outranks the quiz's: the library refuses to say otherwise.
    const mastery = session.launchData.masteryScore;
    const passed = typeof mastery === 'number' ? score.scaled >= mastery : report.passed;
    const success = isPassed || (passed === false && this.#hasFailed) ? null : passed;
    await this.#say(session, moment.id, () => {
      if (success === null) return session.sendXapiStatement(this.#scored(session, score));
      return success ? session.pass(score) : session.fail(score);
    });
    if (success === false) this.#hasFailed = true;
    if (!isCompleted) await this.#say(session, nextId(moment.id, 2), () => session.complete());
    await this.#keep({ state: moment.state, isCompleted: true, isPassed: isPassed || passed === true });
  }

  close() {
    const session = this.#session;
    if (!session || !this.#isOpen || this.#isOver) return;
    this.#isOver = true;
    session.isLeaving = true;
    session.id = '';
    session.terminate().catch(() => {});
  }

  get #opened() {
    if (!this.#session || !this.#isOpen) throw new ReportError('The record store has not been opened.');
    if (this.#isOver) throw new ReportError('The session is over; the LMS must open the lesson again.');
    return this.#session;
  }

  /** @param {Session} session @param {string} id @param {() => Promise<unknown>} send */
  async #say(session, id, send) {
    session.id = id;
    try {
      await send();
    } finally {
      session.id = '';
    }
  }

  /**
   * A score where nobody passes or fails: cmi5 allows none in "completed".
   * @param {Session} session
   * @param {{ scaled: number, raw: number, min: number, max: number }} score
   */
  #scored({ launchData }, score) {
    const { actor, activityId, registration } = this.#launch;
    return {
      actor,
      timestamp: new Date().toISOString(),
      verb: { id: `${VERBS}scored`, display: { en: 'scored' } },
      object: { objectType: /** @type {const} */ ('Activity'), id: activityId },
      result: { score },
      context: { ...launchData.contextTemplate, registration },
    };
  }

  get #address() {
    const { actor: agent, activityId, registration } = this.#launch;
    return { agent, activityId, registration, stateId: STATE_ID };
  }

  /** @param {Session} session @returns {Promise<Partial<Document>>} */
  async #readDocument(session) {
    try {
      const found = /** @type {any} */ ((await session.xapi?.getState(this.#address))?.data);
      return typeof found?.state === 'string' ? found : {};
    } catch (error) {
      if (/** @type {any} */ (error)?.response?.status === 404) return {};
      throw error;
    }
  }

  /** @param {Partial<Document>} changes */
  async #keep(changes) {
    const document = { ...this.#document, ...changes };
    await this.#opened.xapi?.setState({
      ...this.#address,
      state: /** @type {any} */ (document),
      contentType: 'application/json',
    });
    this.#document = document;
  }
}

/** @param {string} search @returns {import('./cmi5-session.js').Launch} */
function readLaunch(search) {
  const values = new URLSearchParams(search);
  const text = (/** @type {string} */ name) => {
    const value = values.get(name);
    if (value) return value;
    throw new ReportError(`The address has no "${name}": this is not a cmi5 launch.`);
  };
  try {
    const actor = JSON.parse(text('actor'));
    const [fetch, endpoint, registration, activityId] = [
      text('fetch'),
      text('endpoint'),
      text('registration'),
      text('activityId'),
    ];
    return { fetch, endpoint, registration, activityId, actor };
  } catch (cause) {
    if (cause instanceof ReportError) throw cause;
    throw new ReportError('The "actor" in the address is not JSON.', { cause });
  }
}

/** Whole percent, as the progress extension wants it. @param {Moment} moment */
const percent = ({ answered, total }) => (total === 0 ? 0 : Math.floor((answered / total) * 100));

/** Another id, the same each time. @param {string} uuid @param {number} step */
const nextId = (uuid, step) =>
  ((parseInt(uuid.slice(0, 8), 16) + step) % 2 ** 32).toString(16).padStart(8, '0') + uuid.slice(8);
