import { ensureTools, isDebian } from './debian.js';
import { ensureFetchedEmscripten, ownEmscripten } from './emscripten.js';
import { toolEnvironment } from './environment.js';
import { ensureNpmPackages, requireSetupNode } from './npm-packages.js';
import { toolsFor } from './tools.js';

/** @typedef {import('./tools.js').Purpose} Purpose */

/**
 * Installs what is missing for the given purposes. Everything here and below runs on Node 20 without
 * any npm package, because it is what installs them. When nothing is missing it takes well under a
 * second; whatever interrupts it, the next run takes it up where it was.
 * @param {readonly Purpose[]} purposes empty when npm packages are enough
 * @returns {Promise<NodeJS.ProcessEnv>} the environment for the programs that follow
 * @throws {import('../lib/logged-command.js').StepError} what is missing and how to get it
 */
export async function setUp(purposes) {
  requireSetupNode();
  const compilesToWasm = purposes.some((purpose) => purpose === 'build' || purpose === 'engine-tests');
  const own = compilesToWasm ? await ownEmscripten() : undefined;
  const fetches = own !== undefined && !own.good;
  if (fetches && isDebian()) await ensureTools(toolsFor([...purposes, 'fetch-emscripten']));
  else await ensureTools(toolsFor(purposes), own ? [own] : []);
  await ensureNpmPackages();
  return toolEnvironment(fetches ? await ensureFetchedEmscripten() : undefined);
}
