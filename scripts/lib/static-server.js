import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { StepError } from './logged-command.js';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * @typedef {object} SiteOptions
 * @property {string} root the folder to serve
 * @property {string} [csp] a Content-Security-Policy for every response
 * @property {boolean} [wasmOctetStream] serve .wasm as some course systems do, as
 *   application/octet-stream, which rules out streaming compilation
 * @property {boolean} [asHosted] as a usual host would: compressed with brotli, files whose names change with their
 *   content kept for a year
 * @property {string} [subFolder] serve the site below this path, as in "/courses/7/", and nothing above
 */

/** A name that changes with the content, as the build gives it: index-5PD-8MaV.js. */
const HASHED = /-[\w-]{8}\.\w+$/u;

/** @type {Map<string, Buffer>} path -> its content with brotli; the files stay as they are while one is measured */
const COMPRESSED = new Map();

/** @param {string} file */
function compressed(file) {
  const body = COMPRESSED.get(file) ?? brotliCompressSync(readFileSync(file));
  COMPRESSED.set(file, body);
  return body;
}

/**
 * A server for a folder of static files, for development and tests.
 *
 * GET and HEAD only. A folder answers with its index.html. Nothing outside the root is served,
 * whatever the address or a symbolic link says. Pages elsewhere may load everything (CORS `*`), as
 * the real hosts of embedded lessons must allow it.
 * @param {SiteOptions} options
 * @returns {import('node:http').Server} not listening yet
 * @throws {StepError} when the root is not a folder
 */
export function createStaticServer({
  root,
  csp,
  wasmOctetStream = false,
  asHosted = false,
  subFolder = '/',
}) {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new StepError(`There is no folder ${root} to serve; \`npm run build\` makes the site.`);
  }
  const realRoot = realpathSync(root);
  const mount = `/${subFolder.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const typeOf = (/** @type {string} */ file) => {
    const extension = path.extname(file).toLowerCase();
    if (extension === '.wasm' && wasmOctetStream) return 'application/octet-stream';
    return TYPES[extension] ?? 'application/octet-stream';
  };

  return createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (csp) response.setHeader('Content-Security-Policy', csp);
    const answer = (/** @type {number} */ status, /** @type {string} */ text) =>
      response
        .writeHead(status, { 'Content-Type': TYPES['.txt'] })
        .end(request.method === 'HEAD' ? '' : `${text}\n`);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(405, 'Only GET and HEAD are answered here.');
    }
    const [address, query] = (request.url ?? '/').split(/(?=\?)/s);
    let wanted;
    try {
      wanted = decodeURIComponent(address);
    } catch {
      return answer(400, 'The address is not valid percent-encoded UTF-8.');
    }
    const found = `${wanted}/`.startsWith(mount) ? locate(realRoot, wanted.slice(mount.length)) : undefined;
    if (!found) return answer(404, 'Not found.');
    if (found.isFolder && !wanted.endsWith('/')) {
      // Relative addresses in the page need the slash.
      response.setHeader('Location', `${path.posix.basename(address)}/${query ?? ''}`);
      return answer(301, 'Moved.');
    }
    const file = found.isFolder
      ? locate(realRoot, path.join(wanted.slice(mount.length), 'index.html'))
      : found;
    if (!file || file.isFolder) return answer(404, 'Not found.');
    const type = typeOf(file.path);
    if (asHosted && /\bbr\b/u.test(request.headers['accept-encoding'] ?? '')) {
      const body = compressed(file.path);
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Length': body.length,
        'Content-Encoding': 'br',
        'Cache-Control': HASHED.test(file.path)
          ? 'public, max-age=31536000, immutable'
          : 'public, max-age=600',
      });
      return response.end(request.method === 'HEAD' ? '' : body);
    }
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': file.size });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/**
 * @param {string} root absolute and without symbolic links
 * @param {string} relative as the client wrote it
 * @returns {{ path: string, isFolder: boolean, size: number } | undefined} undefined when there is no
 *   such file or folder inside the root
 */
function locate(root, relative) {
  if (relative.includes('\0')) return undefined;
  try {
    const real = realpathSync(path.join(root, relative));
    if (real !== root && !real.startsWith(`${root}${path.sep}`)) return undefined;
    const stats = statSync(real);
    if (!stats.isFile() && !stats.isDirectory()) return undefined;
    return { path: real, isFolder: stats.isDirectory(), size: stats.size };
  } catch {
    return undefined;
  }
}

/**
 * Starts listening on 127.0.0.1.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port in use
 * @throws {NodeJS.ErrnoException} EADDRINUSE when it is taken
 */
export function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * @param {unknown} error from listen
 * @returns {boolean}
 */
export const isPortTaken = (error) =>
  error instanceof Error && /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';

/**
 * As listen, but takes any free port when the preferred one is taken.
 * @param {import('node:http').Server} server
 * @param {number} preferred
 * @returns {Promise<number>} the port in use
 */
export async function listenNear(server, preferred) {
  try {
    return await listen(server, preferred);
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    return listen(server, 0);
  }
}
