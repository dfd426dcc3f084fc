/**
 * Builds the static site into dist/site/, and its source maps, which no learner needs, into build/source-maps/.
 * The engine must be in dist/engine/ (scripts/build-engine.js). What has not changed is not built again. Options:
 *   --site-url <https://…/>  where the site will stand: then pages that embed it by its address can (oEmbed)
 *   --out-dir <folder>       elsewhere than dist/site; its source maps are dropped
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { LANGUAGES } from '../web/content/languages.js';
import { letElementsChoose } from './site/elements-entry.js';
import { inRepository } from './lib/repository.js';
import { nameOfInputs } from './lib/site-inputs.js';

const root = new URL('../', import.meta.url);
/** Tells of what the site was built, where it was built to its end. */
const BUILT_OF = inRepository('build', 'site-inputs.txt');
/** What is built in each language. */
const MODES = ['page', 'worksheet', 'elements', 'embed', 'host', 'one-file', 'teach'];

try {
  const { siteUrl, outDir } = readOptions();
  if (!existsSync(new URL('dist/engine/base.wasm', root)))
    throw new Error('dist/engine/ is empty: run "npm run build", which builds the engine first.');
  if (siteUrl) process.env.RELU_SITE_URL = siteUrl;
  const site = outDir ? path.resolve(outDir) : inRepository('dist', 'site');
  const inputs = nameOfInputs({ siteUrl });
  if (!outDir && isBuiltOf(inputs, site)) console.log('site: nothing to do');
  else {
    rmSync(BUILT_OF, { force: true });
    await buildSite(site);
    putMapsAway(site, outDir ? undefined : inRepository('build', 'source-maps'));
    if (!outDir) writeFileSync(BUILT_OF, inputs);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {string} inputs their name
 * @param {string} site
 */
function isBuiltOf(inputs, site) {
  return (
    existsSync(path.join(site, 'elements.js')) &&
    existsSync(BUILT_OF) &&
    readFileSync(BUILT_OF, 'utf8') === inputs
  );
}

/** @param {string} site */
async function buildSite(site) {
  const configFile = fileURLToPath(new URL('vite.config.js', root));
  rmSync(site, { recursive: true, force: true });
  for (const { tag } of LANGUAGES) {
    const folder = tag === 'en' ? site : path.join(site, tag);
    // Minifying, which takes most of the time, is done in threads: the builds of a language share the cores.
    await Promise.all(
      MODES.map((mode) =>
        build({ mode: `${mode}.${tag}`, configFile, logLevel: 'warn', build: { outDir: folder } }),
      ),
    );
  }
  letElementsChoose(site);
}

function readOptions() {
  const { values } = parseArgs({
    options: { 'site-url': { type: 'string' }, 'out-dir': { type: 'string' } },
  });
  const siteUrl = values['site-url'];
  if (siteUrl !== undefined && !/^https?:.*\/$/u.test(siteUrl))
    throw new Error(
      `--site-url ${siteUrl}: an address such as https://example.org/relu/ with its last slash`,
    );
  return { siteUrl, outDir: values['out-dir'] };
}

/**
 * @param {string} site
 * @param {string} [maps] the folder they go to
 */
function putMapsAway(site, maps) {
  if (maps) rmSync(maps, { recursive: true, force: true });
  const built = readdirSync(site, { recursive: true, encoding: 'utf8' });
  for (const file of built.filter((name) => name.endsWith('.map'))) {
    if (!maps) {
      rmSync(path.join(site, file));
      continue;
    }
    mkdirSync(path.join(maps, path.dirname(file)), { recursive: true });
    renameSync(path.join(site, file), path.join(maps, file));
  }
}
