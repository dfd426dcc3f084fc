/** The @xapi/cmi5 library, loaded only where a page was launched by cmi5. */
import { ReportError } from './reporter.js';

/** @typedef {import('@xapi/cmi5').default} Cmi5 */
/** @typedef {NonNullable<ConstructorParameters<typeof import('@xapi/cmi5').default>[0]>} Launch */
/** @typedef {Parameters<Cmi5['sendXapiStatement']>[0]} Statement */
/** @typedef {Awaited<ReturnType<typeof cmi5Session>>} Session */

/**
 * A session with the record store. Statements take the id set before them, so that one sent twice is stored once.
 * @param {Launch} launch
 */
export async function cmi5Session(launch) {
  // Its package.json names no entry that Node finds, so the file is named. Its types are at the root.
  // @ts-expect-error The file has none of its own.
  const loaded = await import('@xapi/cmi5/dist/Cmi5.esm.js');
  const { default: Library } = /** @type {typeof import('@xapi/cmi5')} */ (loaded);
  class Session extends Library {
    /** Of the next statement; '' leaves it to the library. */
    id = '';
    /** The page is going: only a request that outlives it arrives. */
    isLeaving = false;

    /** @type {Cmi5['sendXapiStatement']} */
    async sendXapiStatement(statement, options) {
      const whole = options?.transform ? options.transform(statement) : statement;
      if (this.id) whole.id = this.id;
      if (this.isLeaving) return sendLast(launch.endpoint, this.getAuthToken(), whole);
      try {
        return await super.sendXapiStatement(whole);
      } catch (error) {
        // It arrived before, and only the answer was lost.
        if (/** @type {any} */ (error)?.response?.status === 409)
          return /** @type {any} */ ({ data: [whole.id] });
        throw error;
      }
    }
  }
  const session = new Session(launch);
  let token = '';
  // The address works once only: a second try must not ask again. The library takes what it gets, even nothing.
  Reflect.set(session, 'getAuthTokenFromLMS', async (/** @type {string} */ address) => {
    token ||= await fetchToken(address);
    return token;
  });
  return session;
}

/** @param {string} address */
async function fetchToken(address) {
  const answer = await fetch(address, { method: 'POST' });
  const { 'auth-token': token, 'error-text': why = answer.status } = await answer.json();
  if (typeof token === 'string' && token !== '') return token;
  throw new ReportError(`The LMS gave no access: ${why}`);
}

/**
 * @param {string} endpoint
 * @param {string} token
 * @param {Statement} statement
 * @returns {Promise<any>}
 */
const sendLast = (endpoint, token, statement) =>
  fetch(`${endpoint.replace(/\/$/u, '')}/statements`, {
    method: 'POST',
    keepalive: true,
    headers: {
      Authorization: `Basic ${token}`,
      'Content-Type': 'application/json',
      'X-Experience-API-Version': '1.0.3',
    },
    body: JSON.stringify(statement),
  });
