/**
 * Serves a built site on 127.0.0.1 until it is stopped. Options:
 *   --port <number>        8437 unless told; 0 takes any free one
 *   --root <folder>        dist/site unless told
 *   --csp <policy>         a Content-Security-Policy for every response
 *   --wasm-octet-stream    serve .wasm as application/octet-stream
 *   --sub-folder </a/b/>   serve the site below this path
 */
import { parseArgs } from 'node:util';
import { runMain } from './lib/command-line.js';
import { StepError } from './lib/logged-command.js';
import { inRepository } from './lib/repository.js';
import { createStaticServer, isPortTaken, listen } from './lib/static-server.js';

/** @type {import('node:http').Server | undefined} */
let server;

await runMain(
  async () => {
    const options = readOptions();
    server = createStaticServer(options);
    const port = await listen(server, options.port).catch((error) => {
      if (!isPortTaken(error)) throw error;
      throw new StepError(`Port ${options.port} is taken; name another with --port, or 0 for any free one.`);
    });
    console.log(new URL(options.subFolder, `http://127.0.0.1:${port}/`).href);
  },
  {
    before: () => {
      server?.close();
      server?.closeAllConnections();
    },
    status: () => (server ? 0 : undefined),
  },
);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8437' },
        root: { type: 'string', default: inRepository('dist', 'site') },
        csp: { type: 'string' },
        'wasm-octet-stream': { type: 'boolean', default: false },
        'sub-folder': { type: 'string', default: '/' },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`--port ${values.port}: 0 to 65535`);
    return {
      port,
      root: values.root,
      csp: values.csp,
      wasmOctetStream: values['wasm-octet-stream'],
      subFolder: `/${values['sub-folder'].replace(/^\/|\/$/g, '')}/`.replace('//', '/'),
    };
  } catch (error) {
    throw new StepError(/** @type {Error} */ (error).message);
  }
}
