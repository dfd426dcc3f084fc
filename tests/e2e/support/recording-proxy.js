/**
 * Stands between WebKit and the site: WebKit's driver tells nothing of the console, so pages pass through here
 * and get a script that records errors before any of their own runs. Everything else passes unchanged. It also
 * offers a frame of any size, because MiniBrowser's window is never narrower than its toolbar.
 */
import { createServer, request } from 'node:http';
import { recordErrors } from './record-errors.js';

const RECORDER = '/recorder.js';
const FRAME = '/frame';

/**
 * @param {string} site origin to pass on to
 * @returns {Promise<{ origin: string, frame: (path: string, size: { width: number, height: number }) => string,
 *   close: () => void }>}
 */
export async function recordingProxy(site) {
  const server = createServer((incoming, answer) => {
    const address = new URL(incoming.url ?? '/', site);
    if (address.pathname === RECORDER) return send(answer, 'text/javascript', `(${recordErrors})(true);`);
    if (address.pathname === FRAME) return send(answer, 'text/html', frame(address.searchParams));
    const onward = request(address, { method: incoming.method, headers: incoming.headers }, (reply) => {
      const isPage = reply.headers['content-type']?.startsWith('text/html');
      if (!isPage) return reply.pipe(answer.writeHead(reply.statusCode ?? 502, reply.headers));
      let page = '';
      reply.setEncoding('utf8').on('data', (part) => (page += part));
      reply.on('end', () => {
        const { 'content-length': _length, ...headers } = reply.headers;
        answer.writeHead(reply.statusCode ?? 502, headers);
        answer.end(page.replace(/<head[^>]*>/u, `$&<script src="${RECORDER}"></script>`));
      });
    });
    // The site has gone, or the page went away in the middle: nothing to answer with.
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    frame: (path, { width, height }) =>
      `${origin}${FRAME}?${new URLSearchParams({ path, width: String(width), height: String(height) })}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {URLSearchParams} wanted */
function frame(wanted) {
  const [path, width, height] = ['path', 'width', 'height'].map((name) => wanted.get(name) ?? '');
  return `<!doctype html><html lang="en"><head><title>Frame</title></head><body style="margin: 0">
<iframe src="${path.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" title="page" width="${Number(width)}" height="${Number(height)}" style="border: 0"></iframe></body></html>`;
}

/**
 * @param {import('node:http').ServerResponse} answer
 * @param {string} type
 * @param {string} body
 */
function send(answer, type, body) {
  answer.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}
