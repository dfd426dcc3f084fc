/** A record store and an LMS's token address for tests of cmi5, on 127.0.0.1; it refuses what is not cmi5. */
import { createServer } from 'node:http';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const DURATION = /^P(?:\d+D)?T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?$/u;
const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
export const ACTIVITY = 'https://example.org/course/relu';
export const REGISTRATION = '6b2f1f64-3c56-4f5c-9a0e-0a6f0d8f3f11';
export const ACTOR = {
  objectType: 'Agent',
  account: { homePage: 'https://school.example', name: 'ann' },
};
const TEMPLATE = {
  contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://example.org/publisher/relu' }] },
  extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1' },
};

/** What a launch's address leads to. */
export class RecordStore {
  /** @type {any[]} */
  statements = [];
  /** @type {Map<string, any>} */
  documents = new Map();
  /** What is wrong with what arrived. @type {string[]} */
  offences = [];
  isDown = false;
  /** Stores what arrives, and says that it has failed. */
  losesAnswers = false;
  /** @type {Record<string, unknown>} */
  launchData = { contextTemplate: TEMPLATE, launchMode: 'Normal', moveOn: 'CompletedAndPassed' };
  #tokens = 0;
  #server = createServer((request, response) => void this.#answer(request, response));

  /** @returns {Promise<string>} the search of a launch's address */
  async open() {
    await /** @type {Promise<void>} */ (
      new Promise((resolve) => this.#server.listen(0, '127.0.0.1', () => resolve()))
    );
    const address = /** @type {import('node:net').AddressInfo} */ (this.#server.address());
    this.url = `http://127.0.0.1:${address.port}`;
    return this.launch();
  }

  /** A new session of the same registration. */
  launch() {
    this.#tokens = 0;
    return `?${new URLSearchParams({
      endpoint: `${this.url}/xapi/`,
      fetch: `${this.url}/token`,
      actor: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      activityId: ACTIVITY,
    })}`;
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  /** Last parts of the verbs, in order. */
  get verbs() {
    return this.statements.map(verbOf);
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #answer(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : null;
    const url = new URL(request.url ?? '', this.url);
    const [status, content] = this.isDown ? [503, null] : this.#reply(request, url, body);
    const isLost = this.losesAnswers && request.method !== 'GET' && !url.pathname.endsWith('/token');
    response.writeHead(isLost ? 500 : status, { 'Content-Type': 'application/json' });
    response.end(content === null ? '' : JSON.stringify(content));
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {URL} url
   * @param {any} body
   * @returns {[number, unknown]}
   */
  #reply({ method, headers }, url, body) {
    if (url.pathname === '/token') {
      return this.#tokens++ > 0
        ? [200, { 'error-code': '1', 'error-text': 'used' }]
        : [200, { 'auth-token': 'dG9rZW4=' }];
    }
    if (headers.authorization !== 'Basic dG9rZW4=') return [401, null];
    if (headers['x-experience-api-version'] !== '1.0.3') this.offences.push(`no version: ${url.pathname}`);
    if (url.pathname === '/xapi/agents/profile') return [404, null];
    if (url.pathname === '/xapi/activities/state') return this.#state(method, url, body);
    if (url.pathname !== '/xapi/statements' || method !== 'POST') return [404, null];
    if (this.statements.some(({ id }) => id === body.id)) return [409, null];
    this.#check(body);
    this.statements.push(body);
    return [200, [body.id]];
  }

  /** @param {string | undefined} method @param {URL} url @param {any} body @returns {[number, unknown]} */
  #state(method, { searchParams }, body) {
    const id = searchParams.get('stateId') ?? '';
    const isOurs =
      searchParams.get('activityId') === ACTIVITY &&
      searchParams.get('registration') === REGISTRATION &&
      searchParams.get('agent') === JSON.stringify(ACTOR);
    if (!isOurs) this.offences.push(`state ${searchParams}`);
    if (id === 'LMS.LaunchData') return [200, this.launchData];
    if (method === 'PUT') {
      this.documents.set(id, body);
      return [204, null];
    }
    const found = this.documents.get(id);
    return found ? [200, found] : [404, null];
  }

  /** @param {any} statement */
  #check(statement) {
    const { id, actor, verb, object, result = {}, context = {}, timestamp } = statement;
    const name = verbOf(statement);
    const must = (/** @type {unknown} */ holds, /** @type {string} */ what) => {
      if (!holds) this.offences.push(`${name}: ${what}`);
    };
    const categories = (context.contextActivities?.category ?? []).map(
      (/** @type {any} */ activity) => activity.id,
    );
    must(UUID.test(id), `id ${id}`);
    must(JSON.stringify(actor) === JSON.stringify(ACTOR), 'actor');
    must(new Date(timestamp).toISOString() === timestamp, 'timestamp');
    must(Object.keys(verb.display ?? {}).length > 0, 'display of the verb');
    must(context.registration === REGISTRATION, 'registration');
    must(context.extensions?.['https://w3id.org/xapi/cmi5/context/extensions/sessionid'], 'session');
    must(context.contextActivities?.grouping?.length === 1, 'the grouping of the launch');
    const isDefined = DEFINED.includes(name);
    must(categories.includes(`${CATEGORY}cmi5`) === isDefined, 'cmi5 category');
    const moves = ['completed', 'passed', 'failed'].includes(name);
    must(categories.includes(`${CATEGORY}moveon`) === moves, 'moveOn category');
    if (isDefined) must(object.id === ACTIVITY, 'object');
    if (moves || name === 'terminated') must(DURATION.test(result.duration), `duration ${result.duration}`);
    must(result.completion === (name === 'completed' ? true : undefined), 'completion');
    if (name === 'passed' || name === 'failed') must(result.success === (name === 'passed'), 'success');
    if (isDefined && name !== 'passed' && name !== 'failed') must(!result.score, 'no score');
    if (result.score) must(result.score.scaled >= 0 && result.score.scaled <= 1, 'scaled');
    if (name === 'answered') this.#checkAnswer(statement, must);
    const before = this.verbs;
    const since = before.slice(before.lastIndexOf('initialized'));
    if (name === 'initialized')
      must(before.length === 0 || before.at(-1) === 'terminated', 'initialized twice');
    else must(since[0] === 'initialized' && !since.includes('terminated'), 'outside of a session');
    if (name === 'completed' || name === 'passed') must(!before.includes(name), 'twice in a registration');
    if (name === 'failed')
      must(!before.includes('passed') && !since.includes('failed'), 'failed again or after passed');
  }

  /** @param {any} statement @param {(holds: unknown, what: string) => void} must */
  #checkAnswer({ object, result }, must) {
    const { definition } = object;
    must(object.id.startsWith(`${ACTIVITY}/`) && !/\s/u.test(object.id), `object ${object.id}`);
    must(definition.type === 'http://adlnet.gov/expapi/activities/cmi.interaction', 'type');
    must(['choice', 'sequencing', 'numeric', 'fill-in'].includes(definition.interactionType), 'interaction');
    must(definition.correctResponsesPattern.length === 1, 'pattern');
    if (definition.interactionType === 'numeric')
      must(/^.+\[:\].+$/u.test(definition.correctResponsesPattern[0]), 'range');
    must(typeof result.response === 'string' && typeof result.success === 'boolean', 'response');
    must(DURATION.test(result.duration), 'duration');
    must(definition.description.en.length > 0, 'description');
  }
}

/** @param {any} statement */
const verbOf = ({ verb }) => /** @type {string} */ (verb.id.split('/').at(-1));
