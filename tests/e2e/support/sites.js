/**
 * The built site as different hosts serve it, each on a port of its own. The ports are chosen once, by the
 * process that reads the configuration first, and handed to its workers through the environment.
 */
import { freePort } from './free-port.js';

/** Another build than dist/site. */
const ROOT = process.env.E2E_SITE ? ['--root', process.env.E2E_SITE] : [];
const STRICT = "default-src 'self'; style-src 'self' 'unsafe-inline'";

/** @type {Record<string, { args: string[], path: string }>} */
const HOSTS = {
  plain: { args: ROOT, path: '/' },
  // What a careful host allows, and enough: no eval, no inline scripts.
  strict: { args: [...ROOT, '--csp', `${STRICT}; script-src 'self' 'wasm-unsafe-eval'`], path: '/' },
  withoutWasm: { args: [...ROOT, '--csp', `${STRICT}; script-src 'self'`], path: '/' },
  // WebAssembly is allowed, but the engine does not arrive.
  withoutFetch: {
    args: [...ROOT, '--csp', `${STRICT}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'`],
    path: '/',
  },
  // A course platform: everything below a folder, WebAssembly as a file of no known type.
  octetStream: {
    args: [...ROOT, '--wasm-octet-stream', '--sub-folder', '/course/relu/'],
    path: '/course/relu/',
  },
  // Somebody else's pages, which embed the elements from the plain host.
  embedder: { args: ['--root', 'tests/e2e/pages'], path: '/' },
};

const VARIABLE = 'RELU_E2E_PORTS';

async function choosePorts() {
  const ports = await Promise.all(Object.keys(HOSTS).map(freePort));
  return ports.join(' ');
}

process.env[VARIABLE] ??= await choosePorts();
const ports = process.env[VARIABLE].split(' ').map(Number);

/** Host name -> address of the site's folder there. */
export const SITES = Object.fromEntries(
  Object.entries(HOSTS).map(([name, { path }], index) => [name, `http://127.0.0.1:${ports[index]}${path}`]),
);

/**
 * Somebody else's page that embeds elements: its path at the host `embedder`.
 * @param {string} html the elements
 */
export const embedding = (html) => `./host.html?${new URLSearchParams({ site: SITES.plain, html })}`;

/** Playwright's description of the servers. */
export const SERVERS = Object.entries(HOSTS).map(([name, { args }], index) => {
  const command = ['node', 'scripts/serve.js', '--port', String(ports[index]), ...args];
  return {
    name,
    command: command.map(quoted).join(' '),
    url: SITES[name],
    gracefulShutdown: { signal: /** @type {const} */ ('SIGTERM'), timeout: 2000 },
  };
});

/** @param {string} word for a shell */
function quoted(word) {
  return /^[\w./-]+$/u.test(word) ? word : `"${word}"`;
}
