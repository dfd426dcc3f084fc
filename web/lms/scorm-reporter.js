/** What SCORM 1.2 and 2004 have in common; scorm12.js and scorm2004.js hold their words. */
import { findApi } from './find-api.js';
import { interactionOf } from './interaction.js';
import { ReportError } from './reporter.js';
import { ScormApi } from './scorm-api.js';

/** @typedef {import('./reporter.js').Reporter} Reporter */
/** @typedef {import('./reporter.js').Moment} Moment */
/** @typedef {import('./reporter.js').StartReport} StartReport */
/** @typedef {import('./reporter.js').AnswerReport} AnswerReport */
/** @typedef {import('./reporter.js').CompleteReport} CompleteReport */
/** @typedef {[element: string, value: string][]} Values to set, in this order */
/**
 * @typedef {object} Dialect
 * @property {string} name
 * @property {import('./scorm-api.js').ApiNames} api
 * @property {number} stateLimit
 * @property {{ learner: string, mode: string, exit: string, location: string, sessionTime: string }} elements
 * @property {string} exitWhenFinished
 * @property {(seconds: number) => string} timespan
 * @property {(api: ScormApi) => Values} opening what to set before anything happened
 * @property {(interaction: import('./interaction.js').Interaction, report: AnswerReport) => Values} interaction
 *   without "cmi.interactions.n."
 * @property {(moment: Moment) => Values} progress
 * @property {(api: ScormApi, idea: CompleteReport['ideas'][number], n: number) => Values} objective
 * @property {(api: ScormApi, report: CompleteReport) => Values} result score and status
 */

/** SCORM 2004 promises room for 250 interactions; a quiz has at most 200 that count. */
const MOST_PRACTICE = 50;

/** @implements {Reporter} */
export class ScormReporter {
  #dialect;
  #window;
  #now;
  /** @type {ScormApi | null} */
  #api = null;
  #openedAt = 0;
  /** Which place each answer of this session has among the interactions. @type {Map<string, number>} */
  #places = new Map();
  #nextPlace = 0;

  /**
   * What the LMS would not take of the interactions and objectives, which it need not keep. The score never
   * waits for them.
   * @type {string[]}
   */
  refused = [];

  /**
   * @param {Dialect} dialect
   * @param {{ window: import('./find-api.js').WindowLike, now?: () => number }} options now: ms
   */
  constructor(dialect, { window, now = Date.now }) {
    this.#dialect = dialect;
    this.#window = window;
    this.#now = now;
    this.name = dialect.name;
    this.stateLimit = dialect.stateLimit;
  }

  /** @type {Reporter['open']} */
  async open() {
    const { api: names, elements } = this.#dialect;
    const found = findApi(this.#window, names.name);
    if (!found) throw new ReportError(`No window around this one has a ${names.name}.`);
    const api = new ScormApi(found, names);
    api.initialize();
    this.#openedAt = this.#now();
    const records = !['browse', 'review'].includes(api.get(elements.mode));
    if (records) setAll(api, [...this.#dialect.opening(api), [elements.exit, 'suspend']]);
    this.#api = api;
    return { learner: api.get(elements.learner), state: api.get('cmi.suspend_data'), records };
  }

  /** @type {Reporter['start']} */
  async start(_report, moment) {
    const api = this.#opened;
    setAll(api, [[this.#dialect.elements.exit, 'suspend']]);
    this.#save(api, moment);
  }

  /** @type {Reporter['answer']} */
  async answer(report, moment) {
    const api = this.#opened;
    this.#writeAnswer(api, report, moment);
    this.#save(api, moment);
  }

  /** Without a commit: the next answer or the end brings it along. @type {Reporter['progress']} */
  async progress(moment) {
    this.#setProgress(this.#opened, moment);
  }

  /** @type {Reporter['complete']} */
  async complete(report, moment) {
    const api = this.#opened;
    const counted = report.answers.filter((answer) => answer.counts);
    // An LMS that has as many interactions has those of earlier sessions; one that forgot them is told again.
    if (Number(api.get('cmi.interactions._count')) < counted.length) {
      const missing = counted.filter((answer) => !this.#places.has(answerName(answer)));
      for (const answer of missing) this.#writeAnswer(api, answer, moment);
    }
    for (const idea of report.ideas) {
      this.#setDetails(api, this.#dialect.objective(api, idea, placeOfObjective(api, idea.id)));
    }
    setAll(api, this.#dialect.result(api, report));
    setAll(api, [[this.#dialect.elements.exit, this.#dialect.exitWhenFinished]]);
    this.#save(api, moment);
  }

  close() {
    try {
      this.#api?.finish();
    } catch {
      // The page is going; the next one asks what the LMS has.
    }
    this.#api = null;
  }

  get #opened() {
    if (!this.#api) throw new ReportError('The LMS has not been opened.');
    return this.#api;
  }

  /** @param {ScormApi} api @param {AnswerReport} report @param {Moment} moment */
  #writeAnswer(api, report, { seed }) {
    const key = answerName(report);
    const next = Math.max(this.#nextPlace, Number(api.get('cmi.interactions._count')) || 0);
    const place = this.#places.get(key) ?? next;
    if (!report.counts && place >= MOST_PRACTICE) return;
    this.#places.set(key, place);
    this.#nextPlace = Math.max(next, place + 1);
    const values = this.#dialect.interaction(interactionOf(report, seed), report);
    this.#setDetails(
      api,
      values.map(([field, value]) => [`cmi.interactions.${place}.${field}`, value]),
    );
  }

  /** @param {ScormApi} api @param {Moment} moment */
  #save(api, moment) {
    this.#setProgress(api, moment);
    api.commit();
  }

  /** @param {ScormApi} api @param {Moment} moment */
  #setProgress(api, moment) {
    const { elements, timespan } = this.#dialect;
    setAll(api, [
      ...this.#dialect.progress(moment),
      [elements.location, String(moment.number)],
      [elements.sessionTime, timespan(Math.max(0, this.#now() - this.#openedAt) / 1000)],
      ['cmi.suspend_data', moment.state],
    ]);
  }

  /** @param {ScormApi} api @param {Values} values */
  #setDetails(api, values) {
    for (const [element, value] of values) {
      try {
        api.set(element, value);
      } catch (error) {
        this.refused.push(String(error));
      }
    }
  }
}

/** @param {AnswerReport} report */
const answerName = ({ attempt, index, at, counts }) => `${attempt} ${index} ${counts ? '' : at}`;

/** @param {ScormApi} api @param {Values} values */
function setAll(api, values) {
  for (const [element, value] of values) api.set(element, value);
}

/**
 * Looked up by id: the first place may be the LMS's own.
 * @param {ScormApi} api
 * @param {string} id
 */
function placeOfObjective(api, id) {
  const count = Number(api.get('cmi.objectives._count')) || 0;
  for (let n = 0; n < count; n++) if (api.get(`cmi.objectives.${n}.id`) === id) return n;
  return count;
}
