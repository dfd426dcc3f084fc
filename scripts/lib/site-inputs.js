import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from './repository.js';

/** All that the built site can depend on; what its libraries are is in the lock file. */
const INPUTS = ['web', 'scripts', 'dist/engine', 'vite.config.js', 'package-lock.json'];

/**
 * A name for the state of all that the site is built of: the same files and options have the same name.
 * @param {Readonly<Record<string, string | undefined>>} options of the build
 * @returns {string}
 */
export function nameOfInputs(options) {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const input of INPUTS) {
    const start = inRepository(input);
    const names = statSync(start).isDirectory()
      ? readdirSync(start, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const name of names) {
      const file = path.join(start, name);
      if (statSync(file).isFile()) hash.update(`\0${input}/${name}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}
