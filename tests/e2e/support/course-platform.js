/**
 * A course platform on a port of its own: serves an unzipped course package, the pages of tests/e2e/pages/lms with
 * what they need, keeps what SCORM saves, and hands xAPI on to a record store.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { strFromU8, unzipSync } from 'fflate';
import { inRepository } from '../../../scripts/lib/repository.js';
import { listen } from '../../../scripts/lib/static-server.js';

const PAGES = inRepository('tests', 'e2e', 'pages', 'lms');
/** @type {Record<string, string>} */
const FILES = {
  '/lms/left.html': `${PAGES}/left.html`,
  '/lms/scorm.html': `${PAGES}/scorm.html`,
  '/lms/scorm.js': `${PAGES}/scorm.js`,
  '/web/lms/scorm-lms.js': inRepository('tests', 'web', 'lms', 'scorm-lms.js'),
  '/lms/scorm-again.js': inRepository('node_modules', 'scorm-again', 'dist', 'esm', 'scorm-again.min.js'),
};
/** A record store is most often another site than the lesson. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version, If-Match',
};
const FORWARDED = /^\/(?:xapi\/|token)/u;

/** One learner's course with one lesson. */
export class CoursePlatform {
  /** What SCORM has saved. @type {any} */
  saved = null;
  /** @type {string[]} */
  offences = [];
  /** Of the learner at the package: a page of the one before may speak late. */
  attempt = 0;
  /** Its files, by path. @type {Record<string, string>} */
  lesson = {};
  /** Where xAPI goes. */
  recordStore = '';
  url = '';
  #server = createServer((request, response) => void this.#answer(request, response));

  async open() {
    this.url = `http://127.0.0.1:${await listen(this.#server, 0)}/`;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Takes a package in and forgets all that was. @param {Uint8Array} zip */
  import(zip) {
    this.attempt++;
    this.saved = null;
    this.offences = [];
    const files = Object.entries(unzipSync(zip));
    this.lesson = Object.fromEntries(files.map(([name, bytes]) => [`/lesson/${name}`, strFromU8(bytes)]));
  }

  /** The page that its manifest names. */
  get start() {
    const manifest = this.lesson['/lesson/imsmanifest.xml'] ?? this.lesson['/lesson/cmi5.xml'];
    const href = /<resource [^>]*href="([^"]+)"|<url>([^<]+)<\/url>/u.exec(manifest);
    return `lesson/${href?.[1] ?? href?.[2]}`;
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #answer(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    const answer = (/** @type {number} */ status, /** @type {string} */ type, /** @type {string} */ text) =>
      void response.writeHead(status, { ...CORS, 'Content-Type': `${type}; charset=utf-8` }).end(text);

    if (request.method === 'OPTIONS') return answer(200, 'text/plain', '');
    if (FORWARDED.test(pathname)) {
      // The store may have been closed before a page that was left.
      const { status, text } = await this.#forward(request, body).catch(() => ({ status: 502, text: '' }));
      return answer(status, 'application/json', text);
    }
    if (pathname === '/lms/saved.json') {
      const isLate = searchParams.get('attempt') !== String(this.attempt);
      if (request.method === 'POST' && !isLate) {
        const { cmi, offences } = JSON.parse(body.toString());
        Object.assign(this, { saved: cmi, offences });
      }
      return answer(200, 'application/json', JSON.stringify(this.saved));
    }
    const text = this.lesson[pathname] ?? (FILES[pathname] && readFileSync(FILES[pathname], 'utf8'));
    if (!text) return answer(404, 'text/plain', 'Not found.');
    return answer(200, pathname.endsWith('.js') ? 'text/javascript' : 'text/html', text);
  }

  /** @param {import('node:http').IncomingMessage} request @param {Buffer} body */
  async #forward({ method, url, headers }, body) {
    /** @type {Record<string, string>} */
    const kept = {};
    for (const name of ['authorization', 'content-type', 'x-experience-api-version', 'if-match'])
      if (headers[name]) kept[name] = String(headers[name]);
    const answer = await fetch(new URL(url ?? '', this.recordStore), {
      method,
      headers: kept,
      body: body.length > 0 ? new Uint8Array(body) : undefined,
    });
    return { status: answer.status, text: answer.status === 204 ? '' : await answer.text() };
  }
}
