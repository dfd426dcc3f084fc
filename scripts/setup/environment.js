import path from 'node:path';
import { inRepository } from '../lib/repository.js';

/**
 * The environment for every program that runs after the set-up: the project's own Node and npm
 * tools first on the PATH, then the fetched Emscripten if there is one in use.
 * @param {string | undefined} sdk from ensureEmscripten
 * @param {NodeJS.ProcessEnv} [base]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(sdk, base = process.env) {
  const folders = [inRepository('node_modules', '.bin'), sdk, base.PATH];
  return { ...base, PATH: folders.filter(Boolean).join(path.delimiter) };
}
