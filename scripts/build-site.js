/** Builds the static site into dist/site/. The engine must be in dist/engine/ (scripts/build-engine.js). */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = new URL('../', import.meta.url);

if (!existsSync(new URL('dist/engine/base.wasm', root))) {
  console.error('dist/engine/ is empty: run "npm run build", which builds the engine first.');
  process.exit(1);
}
try {
  for (const mode of ['page', 'elements']) {
    await build({ mode, configFile: fileURLToPath(new URL('vite.config.js', root)), logLevel: 'warn' });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
