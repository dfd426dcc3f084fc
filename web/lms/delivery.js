/**
 * Hands reports over to a Reporter, one after the other, until each is confirmed. What is not confirmed is kept,
 * also over a reload, tried again and again, and can be downloaded.
 */
import { KeptData } from '../quiz/kept-data.js';
import { newSeed } from '../quiz/new-seed.js';
import { inTime } from './in-time.js';
import { newUuid } from './new-uuid.js';
import { isQueue } from './queue-shape.js';

/** @typedef {import('./reporter.js').Reporter} Reporter */
/** @typedef {import('./reporter.js').Kept} Kept */
/** @typedef {import('./reporter.js').Moment} Moment */
/** @typedef {Omit<Moment, 'id'>} Progress */
/** @typedef {ConstructorParameters<typeof KeptData>[0]} TextStorage */
/**
 * @typedef {object} Entry
 * @property {string} id the same each time it is handed over
 * @property {number} number place in its queue, from 1
 * @property {'start' | 'answer' | 'complete'} type
 * @property {any} report
 *
 * @typedef {object} Queue what is not confirmed yet
 * @property {1} version
 * @property {string} id
 * @property {number} last number given to an entry
 * @property {Entry[]} entries
 * @property {Progress | null} progress the latest
 *
 * @typedef {'connecting' | 'not-connected' | 'not-recorded' | 'ready' | 'saving' | 'saved' | 'not-saved'} Status
 *   not-recorded: a finished attempt is only looked at; ready: nothing to save yet
 */

/** Waits between tries, in ms: doubled each time. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
/** Before the state stands which entry was the last: such as "abc234" and "1a", and a point. */
const MARK = /^(\w{6})([0-9a-z]{1,5})\.(.*)$/su;
const MARK_LENGTH = 12;

/**
 * @fires Delivery#status after `status` or `unsent` changed
 * @fires Delivery#open when the other side has been reached; its `kept` is set
 */
export class Delivery extends EventTarget {
  #reporter;
  #patience;
  #scope;
  #storage;
  #store;
  /** @type {Queue} */
  #queue = emptyQueue();
  /** Whether the latest progress has been handed over. */
  #isProgressSent = true;
  #isBusy = false;
  #isClosed = false;
  #failures = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Status} */
  #status = 'connecting';
  #learner = '';

  /** What the other side knew when it was reached. @type {Kept | null} */
  kept = null;
  /** The last failure, for whoever looks after the course. @type {unknown} */
  error = null;

  /**
   * @param {Reporter} reporter
   * @param {object} [options]
   * @param {string} [options.scope] tells one lesson from another
   * @param {TextStorage} [options.storage] outlives the tab; used only once the learner's id is known, for the
   *   next at this computer may be another
   * @param {TextStorage} [options.tabStorage] lives as long as the tab
   * @param {number} [options.patience] ms after which an answer counts as not coming
   */
  constructor(reporter, { scope = '', storage = null, tabStorage = null, patience = 10_000 } = {}) {
    super();
    this.#reporter = reporter;
    this.#patience = patience;
    this.#scope = scope;
    this.#storage = storage;
    this.#store = this.#keepIn(tabStorage, '');
    this.#queue = readQueue(this.#store);
  }

  /** Such as "SCORM 1.2". */
  get name() {
    return this.#reporter.name;
  }

  /** @returns {Status} */
  get status() {
    return this.#status;
  }

  /** How many reports are not confirmed yet. */
  get unsent() {
    return this.#queue.entries.length;
  }

  /** How long a state may be. */
  get stateLimit() {
    return this.#reporter.stateLimit - MARK_LENGTH;
  }

  /** State that is not confirmed yet, perhaps of an earlier visit; '' without. */
  get unsentState() {
    return this.unsent > 0 ? (this.#queue.progress?.state ?? '') : '';
  }

  /**
   * Looks for the other side; goes on looking when there is none yet.
   * @returns {Promise<Kept | null>} null when it was not reached at the first try
   */
  async open() {
    clearTimeout(this.#timer);
    this.#isClosed = false;
    try {
      const { learner, state, records } = await inTime(this.#reporter.open(), this.#patience);
      if (this.#isClosed) return null;
      const [, id = '', last = '', plain = state] = MARK.exec(state ?? '') ?? [];
      this.#takeQueueOf(learner, { id, last: parseInt(last, 36) });
      this.kept = { learner, state: plain, records };
      this.#failures = 0;
      this.#say(records ? (this.unsent > 0 ? 'saving' : 'ready') : 'not-recorded');
      this.dispatchEvent(new Event('open'));
      this.#deliver();
      return this.kept;
    } catch (error) {
      this.#fail(error, 'not-connected');
      return null;
    }
  }

  /**
   * Takes a report to hand over.
   * @param {Entry['type']} type
   * @param {object} report plain JSON
   * @param {Progress} progress
   */
  send(type, report, progress) {
    if (this.#status === 'not-recorded') return;
    const number = ++this.#queue.last;
    this.#queue.entries.push({ id: newUuid(), number, type, report });
    this.#setProgress(progress);
    this.#deliver();
  }

  /** The learner has moved. @param {Progress} progress */
  move(progress) {
    if (this.#status === 'not-recorded') return;
    this.#setProgress(progress);
    // No reason to be sooner than the next try.
    if (this.#failures === 0) this.#deliver();
  }

  /** Tries again at once. */
  retry() {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    if (this.kept) this.#deliver();
    else this.open();
  }

  /** On pagehide: the other side hears goodbye and nothing else. What is unsent stays for the next visit. */
  close() {
    clearTimeout(this.#timer);
    this.#isClosed = true;
    this.#reporter.close();
    this.kept = null;
  }

  /** What is not confirmed, as a file for the learner to keep or to send to a teacher. */
  file() {
    const { entries, progress } = this.#queue;
    const content = { version: 1, to: this.name, learner: this.#learner, reports: entries, progress };
    return {
      name: 'relu-lesson-not-saved.json',
      type: 'application/json',
      text: `${JSON.stringify(content, null, 2)}\n`,
    };
  }

  /** @param {Progress} progress */
  #setProgress(progress) {
    this.#queue.progress = progress;
    this.#isProgressSent = false;
    this.#write();
  }

  async #deliver() {
    if (this.#isBusy || !this.kept?.records) return;
    this.#isBusy = true;
    clearTimeout(this.#timer);
    try {
      while (this.unsent > 0 || !this.#isProgressSent) {
        if (this.unsent > 0) this.#say('saving');
        await inTime(this.#handOver(), this.#patience);
        this.#failures = 0;
      }
      if (this.#status === 'saving' || this.#status === 'not-saved') this.#say('saved');
    } catch (error) {
      this.#fail(error, 'not-saved');
    } finally {
      this.#isBusy = false;
    }
  }

  /** The oldest report, or else the progress alone. */
  async #handOver() {
    const reporter = this.#reporter;
    const { id, last, entries, progress } = this.#queue;
    const entry = entries.at(0);
    const number = entry?.number ?? last;
    const { state, ...rest } = /** @type {Progress} */ (progress);
    const marked = state && `${id}${number.toString(36)}.${state}`;
    const moment = { ...rest, state: marked, id: entry?.id ?? newUuid() };
    if (!entry || entries.length === 1) this.#isProgressSent = true;
    try {
      if (entry) await reporter[entry.type](entry.report, moment);
      else await reporter.progress(moment);
    } catch (error) {
      this.#isProgressSent = false;
      throw error;
    }
    if (!entry) return;
    // Another may have been taken in meanwhile, never one taken out.
    this.#queue.entries = this.#queue.entries.filter((other) => other !== entry);
    this.#write();
  }

  /**
   * @param {unknown} error
   * @param {Status} status
   */
  #fail(error, status) {
    this.error = error;
    this.#failures++;
    this.#say(status);
    if (this.#isClosed) return;
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.#failures - 1));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.retry(), wait);
  }

  /**
   * What this learner could not hand over at an earlier visit comes first, without what arrived all the same.
   * @param {string} learner
   * @param {{ id: string, last: number }} arrived
   */
  #takeQueueOf(learner, arrived) {
    const own = this.#queue;
    this.#learner = learner;
    if (learner !== '') {
      this.#store.write(null);
      this.#store = this.#keepIn(this.#storage, learner);
    }
    const earlier = readQueue(this.#store);
    const isNew = (/** @type {Queue} */ { id }, /** @type {Entry} */ { number }) =>
      id !== arrived.id || number > arrived.last;
    const entries = [
      ...(earlier.id === own.id ? [] : earlier.entries.filter((entry) => isNew(earlier, entry))),
      ...own.entries.filter((entry) => isNew(own, entry)),
    ].map((entry, index) => ({ ...entry, number: index + 1 }));
    const progress = own.progress ?? (earlier.entries.length > 0 ? earlier.progress : null);
    this.#queue = { ...emptyQueue(), last: entries.length, entries, progress };
    this.#write();
  }

  #write() {
    this.#store.write(this.unsent > 0 ? this.#queue : null);
    this.dispatchEvent(new Event('status'));
  }

  /** @param {Status} status */
  #say(status) {
    if (this.#status === status) return;
    this.#status = status;
    this.dispatchEvent(new Event('status'));
  }

  /** @param {TextStorage} storage @param {string} learner */
  #keepIn(storage, learner) {
    return new KeptData(storage, `relu-lesson reports ${this.#scope} ${learner}`);
  }
}

/** @returns {Queue} */
const emptyQueue = () => ({ version: 1, id: newSeed(), last: 0, entries: [], progress: null });

/** @param {KeptData} store */
function readQueue(store) {
  const found = store.read();
  return isQueue(found) ? found : emptyQueue();
}
