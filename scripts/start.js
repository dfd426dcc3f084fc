/** `npm start`: installs what is missing, builds what changed, serves the lesson until Ctrl-C. */
import { runMain } from './lib/command-line.js';
import { runSteps } from './lib/run-steps.js';
import { inRepository } from './lib/repository.js';
import { createStaticServer, listenNear } from './lib/static-server.js';
import { BUILD, stepsFor } from './lib/steps.js';
import { setUp } from './setup/setup.js';

/** Where the lesson is served unless another program sits there. */
const PORT = 8437;

/** @type {import('node:http').Server | undefined} */
let server;

await runMain(
  async () => {
    await runSteps(stepsFor(BUILD), await setUp(['build']));
    const site = createStaticServer({ root: inRepository('dist', 'site') });
    const port = await listenNear(site, PORT);
    server = site;
    if (port !== PORT) console.log(`Port ${PORT} is taken, so another one is used.`);
    console.log(`\nThe lesson: http://127.0.0.1:${port}/\nCtrl-C stops it.`);
  },
  {
    before: () => {
      server?.close();
      server?.closeAllConnections();
    },
    // Being stopped is how serving ends; before that it is an interruption.
    status: () => (server ? 0 : undefined),
  },
);
