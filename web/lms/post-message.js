/** Reports to the page around a frame, by messages that docs/messages.md describes. */
import { newUuid } from './new-uuid.js';
import { ReportError } from './reporter.js';

/** @typedef {import('./reporter.js').Reporter} Reporter */

/** Of the messages: each has it as "relu-lesson". */
export const MESSAGE_VERSION = 1;
/** Plenty for any quiz; a state is to fit in one field of a database. */
const STATE_LIMIT = 64_000;

/** @implements {Reporter} */
export class PostMessageReporter {
  name = 'postMessage';
  stateLimit = STATE_LIMIT;
  #window;
  #origin;
  /** Messages that wait for an answer, by id. @type {Map<string, { resolve: (message: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();

  /**
   * @param {object} options
   * @param {Pick<Window, 'addEventListener' | 'removeEventListener'> & { parent: any }} options.window
   * @param {string} options.origin the one page that may see scores, as its author named it: "https://host"
   * @throws {RangeError} when the origin is not one: "*" and "null" would tell everyone
   */
  constructor({ window, origin }) {
    this.#window = window;
    this.#origin = checkedOrigin(origin);
  }

  /** @type {Reporter['open']} */
  async open() {
    if (this.#window.parent === this.#window) throw new ReportError('There is no page around this one.');
    this.#window.addEventListener('message', this.#hear);
    const { learner = '', state, records } = await this.#ask({ type: 'hello' });
    return {
      learner: String(learner),
      state: typeof state === 'string' ? state : null,
      records: records !== false,
    };
  }

  /** @type {Reporter['start']} */
  start = async (report, { id, state, ...at }) =>
    void (await this.#ask({ type: 'start', id, report, state, at }));

  /** @type {Reporter['answer']} */
  answer = async (report, { id, state, ...at }) =>
    void (await this.#ask({ type: 'answer', id, report, state, at }));

  /** @type {Reporter['progress']} */
  progress = async ({ id, state, ...at }) => void (await this.#ask({ type: 'progress', id, state, at }));

  /** @type {Reporter['complete']} */
  complete = async (report, { id, state, ...at }) =>
    void (await this.#ask({ type: 'complete', id, report, state, at }));

  close() {
    this.#post({ type: 'close', id: newUuid() });
    this.#window.removeEventListener('message', this.#hear);
    this.#waiting.clear();
  }

  /**
   * @param {{ type: string, id?: string, [field: string]: unknown }} message
   * @returns {Promise<any>} the answer
   */
  #ask({ id = newUuid(), ...message }) {
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ ...message, id });
    });
  }

  /** @param {object} message */
  #post(message) {
    this.#window.parent.postMessage({ 'relu-lesson': MESSAGE_VERSION, ...message }, this.#origin);
  }

  #hear = (/** @type {MessageEvent} */ { source, origin, data }) => {
    if (source !== this.#window.parent || origin !== this.#origin) return;
    if (data?.['relu-lesson'] !== MESSAGE_VERSION) return;
    const waiting = this.#waiting.get(data.id);
    if (!waiting) return;
    if (data.type === 'welcome' || data.type === 'saved') waiting.resolve(data);
    else if (data.type === 'not-saved') waiting.reject(new ReportError(String(data.why ?? '')));
    else return;
    this.#waiting.delete(data.id);
  };
}

/** @param {string} text */
function checkedOrigin(text) {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin !== 'null' && /^https?:/u.test(origin)) return origin;
  throw new RangeError(`The origin is "${text}"; it takes one such as "https://school.example".`);
}
