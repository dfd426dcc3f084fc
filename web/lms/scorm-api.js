/** The calls of either SCORM version, with their errors as ReportErrors. */
import { ReportError } from './reporter.js';

/** @typedef {{ name: 'API' | 'API_1484_11', prefix: string, finish: string, alreadyOpen: readonly string[] }} ApiNames */

/** An API that was found. */
export class ScormApi {
  #api;
  #names;

  /**
   * @param {Record<string, (...args: string[]) => unknown>} api
   * @param {ApiNames} names
   */
  constructor(api, names) {
    this.#api = api;
    this.#names = names;
  }

  /** @throws {ReportError} */
  initialize() {
    if (this.#says('Initialize', '')) return;
    const error = this.#error('Initialize');
    // A page that was loaded again in the same launch.
    if (!this.#names.alreadyOpen.includes(error.code)) throw error;
  }

  /** @param {string} element @returns {string} '' where there is nothing */
  get(element) {
    return String(this.#call('GetValue', element) ?? '');
  }

  /** @param {string} element @param {string} value @throws {ReportError} */
  set(element, value) {
    if (!this.#says('SetValue', element, value)) throw this.#error(`SetValue ${element} = ${value}`);
  }

  /** @throws {ReportError} */
  commit() {
    if (!this.#says('Commit', '')) throw this.#error('Commit');
  }

  /** @throws {ReportError} */
  finish() {
    if (!this.#says(this.#names.finish, '')) throw this.#error(this.#names.finish);
  }

  /** Some answer true, some 'true'. @param {string} method @param {...string} args */
  #says(method, ...args) {
    return String(this.#call(method, ...args)) === 'true';
  }

  /** @param {string} method @param {...string} args */
  #call(method, ...args) {
    try {
      return this.#api[this.#names.prefix + method](...args);
    } catch (cause) {
      throw new ReportError(`The LMS failed at ${method}.`, { cause });
    }
  }

  /** @param {string} what */
  #error(what) {
    const code = String(this.#call('GetLastError'));
    return new ReportError(`The LMS refused ${what}: ${code} ${this.#call('GetErrorString', code)}`, {
      code,
    });
  }
}
