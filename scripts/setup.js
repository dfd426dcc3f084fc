/**
 * Installs what is missing and stops there: `npm run setup` for everything, or name purposes, as in
 * `npm run setup -- build`.
 */
import { runMain } from './lib/command-line.js';
import { StepError } from './lib/logged-command.js';
import { setUp } from './setup/setup.js';
import { PURPOSES } from './setup/tools.js';

await runMain(async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !PURPOSES.includes(/** @type {any} */ (name)));
  if (unknown.length > 0)
    throw new StepError(`Unknown purpose ${unknown.join(', ')}; accepted: ${PURPOSES.join(', ')}`);
  await setUp(named.length > 0 ? /** @type {import('./setup/tools.js').Purpose[]} */ (named) : PURPOSES);
  console.log('Everything needed is installed.');
});
