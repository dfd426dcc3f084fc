/**
 * Starts the lab's worker, a module, which runs under script-src 'self'. Browsers start no worker from another
 * origin: on somebody else's page, or in a sandbox without an origin, one of the page's own imports the lab's script.
 * That takes CORS, as all scripts of modules do, and worker-src blob: where there is a policy.
 */
export function startWorker() {
  if (new URL(import.meta.url).origin === globalThis.origin) return direct();
  const script = `import ${JSON.stringify(address())};`;
  const own = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(own, { type: 'module' });
  // It was read once the worker has answered; its address would be kept for as long as the page.
  worker.addEventListener('message', () => URL.revokeObjectURL(own), { once: true });
  return worker;
}

/** The address is written out in full so that bundlers see it. */
const direct = () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });

/**
 * Where a bundler has put the worker's script: only direct() knows, and tells whatever Worker there is.
 * @returns {string}
 */
function address() {
  const { Worker: browsers } = globalThis;
  let found = '';
  globalThis.Worker = /** @type {typeof Worker} */ (
    /** @type {unknown} */ (
      class {
        /** @param {URL | string} url */
        constructor(url) {
          found = String(url);
        }
      }
    )
  );
  try {
    direct();
  } finally {
    globalThis.Worker = browsers;
  }
  return found;
}
