/**
 * An LMS for tests: scorm-again behind a gate that is as strict as the strictest LMS, for scorm-again alone takes
 * 64,000 characters where 1.2 has 4,096, and any text where it has a vocabulary.
 */
import { Scorm12API, Scorm2004API } from 'scorm-again';

/** @typedef {{ method: string, args: string[] }} Call */

const TIMESPAN_12 = /^\d{4}:\d{2}:\d{2}(?:\.\d{1,2})?$/u;
const TIMESPAN_2004 = /^PT(?:\d+H)?(?:\d+M)?\d+(?:\.\d{1,2})?S$/u;
const PERCENT = /^(?:100|\d{1,2}(?:\.\d{1,2})?)$/u;
const SHARE = /^(?:1|0(?:\.\d{1,7})?)$/u;
const ID = /^[\w.-]{1,250}$/u;

/** What each version takes for what a lesson sets; an element that is not here may not be set. @type {Record<string, [RegExp, RegExp][]>} */
const STRICT = {
  API: [
    [/^cmi\.core\.lesson_status$/u, /^(?:incomplete|completed|passed|failed)$/u],
    [/^cmi\.core\.exit$/u, /^(?:suspend|)$/u],
    [/^cmi\.core\.lesson_location$/u, /^\d{1,3}$/u],
    [/^cmi\.core\.session_time$/u, TIMESPAN_12],
    [/^cmi\.core\.score\.(?:raw|min|max)$/u, PERCENT],
    [/^cmi\.suspend_data$/u, /^[\x21-\x7e]{0,4096}$/u],
    [/^cmi\.interactions\.\d+\.id$/u, ID],
    [/^cmi\.interactions\.\d+\.objectives\.0\.id$/u, ID],
    [/^cmi\.interactions\.\d+\.type$/u, /^(?:choice|fill-in|numeric|sequencing)$/u],
    [/^cmi\.interactions\.\d+\.time$/u, /^\d{2}:\d{2}:\d{2}(?:\.\d{1,2})?$/u],
    [/^cmi\.interactions\.\d+\.weighting$/u, /^[01]$/u],
    [/^cmi\.interactions\.\d+\.result$/u, /^(?:correct|wrong|0?\.\d{1,2})$/u],
    [/^cmi\.interactions\.\d+\.latency$/u, TIMESPAN_12],
    [/^cmi\.interactions\.\d+\.(?:student_response|correct_responses\.0\.pattern)$/u, /^.{0,250}$/u],
    [/^cmi\.objectives\.\d+\.id$/u, ID],
    [/^cmi\.objectives\.\d+\.score\.(?:raw|min|max)$/u, PERCENT],
    [/^cmi\.objectives\.\d+\.status$/u, /^completed$/u],
  ],
  API_1484_11: [
    [/^cmi\.completion_status$/u, /^(?:incomplete|completed)$/u],
    [/^cmi\.success_status$/u, /^(?:passed|failed)$/u],
    [/^cmi\.exit$/u, /^(?:suspend|normal)$/u],
    [/^cmi\.location$/u, /^\d{1,3}$/u],
    [/^cmi\.session_time$/u, TIMESPAN_2004],
    [/^cmi\.progress_measure$/u, SHARE],
    [/^cmi\.suspend_data$/u, /^[\x21-\x7e]{0,64000}$/u],
    [/^cmi\.(?:objectives\.\d+\.)?score\.scaled$/u, SHARE],
    [/^cmi\.(?:objectives\.\d+\.)?score\.(?:raw|min|max)$/u, PERCENT],
    [/^cmi\.objectives\.\d+\.id$/u, ID],
    [/^cmi\.objectives\.\d+\.completion_status$/u, /^completed$/u],
    [/^cmi\.interactions\.\d+\.id$/u, ID],
    [/^cmi\.interactions\.\d+\.objectives\.0\.id$/u, ID],
    [/^cmi\.interactions\.\d+\.type$/u, /^(?:choice|fill-in|numeric|sequencing)$/u],
    [/^cmi\.interactions\.\d+\.timestamp$/u, /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{2}Z$/u],
    [/^cmi\.interactions\.\d+\.weighting$/u, /^[01]$/u],
    [/^cmi\.interactions\.\d+\.result$/u, /^(?:correct|incorrect|0?\.\d{1,4})$/u],
    [/^cmi\.interactions\.\d+\.latency$/u, TIMESPAN_2004],
    [/^cmi\.interactions\.\d+\.(?:learner_response|correct_responses\.0\.pattern)$/u, /^.{0,250}$/u],
    [/^cmi\.interactions\.\d+\.description$/u, /^.{1,250}$/u],
  ],
};

/** One learner's attempt at one lesson, over all its launches. */
export class ScormLms {
  #name;
  #learner;
  /** What the LMS has on its disk, as cmi. @type {any} */
  saved = null;
  /** Whether the server behind the API is down. */
  isDown = false;
  /** Everything that was set against the strict rules. @type {string[]} */
  offences = [];
  /** Calls of the launch under way. @type {Call[]} */
  calls = [];

  /** @param {'API' | 'API_1484_11'} name @param {string} [learner] */
  constructor(name, learner = 'ann') {
    this.#name = name;
    this.#learner = learner;
  }

  /**
   * Opens the lesson.
   * @param {Record<string, any>} [more] put into the cmi first
   * @returns {any} the lesson's window: a frame in a frame of the LMS
   */
  launch(more) {
    const lms = this;
    this.calls = [];
    const Api = /** @type {any} */ (this.#name === 'API' ? Scorm12API : Scorm2004API);
    const service = {
      /** @param {string} _url @param {any} content */
      processHttpRequest(_url, content) {
        if (lms.isDown) return { result: 'false', errorCode: 101 };
        lms.saved = JSON.parse(JSON.stringify(content)).cmi;
        return { result: 'true', errorCode: 0 };
      },
      updateSettings() {},
    };
    const api = new Api({ lmsCommitUrl: 'http://lms.invalid', logLevel: 5 }, service);
    const learner =
      this.#name === 'API' ? { core: { student_id: this.#learner } } : { learner_id: this.#learner };
    api.loadFromJSON({ ...learner, ...more, ...this.saved }, 'cmi');
    const gate = new Proxy(api, {
      get(target, /** @type {string} */ method) {
        return (/** @type {string[]} */ ...args) => {
          lms.calls.push({ method, args });
          if (method.endsWith('SetValue')) lms.#check(args);
          return target[method](...args);
        };
      },
    });
    this.api = api;
    const top = { [this.#name]: gate, parent: null };
    return listening({ parent: { parent: top } });
  }

  /** Names of the calls, without LMS before them and without those that only ask. */
  get does() {
    return this.calls
      .map(({ method }) => method.replace(/^LMS/u, ''))
      .filter((name) => !name.startsWith('Get'));
  }

  /** @param {string[]} args */
  #check([element, value]) {
    const rule = STRICT[this.#name].find(([name]) => name.test(element));
    if (typeof value !== 'string' || !rule?.[1].test(value)) this.offences.push(`${element} = ${value}`);
  }
}

/**
 * With events as a window has them.
 * @template {object} Thing
 * @param {Thing} thing
 * @returns {Thing & EventTarget}
 */
export function listening(thing) {
  const target = new EventTarget();
  return Object.assign(thing, {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
  });
}
