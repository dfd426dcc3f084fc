/** custom-elements.json: what editors and documentation tools know of the elements, from their JSDoc. */
// @ts-expect-error It has no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** The modules that say what the elements are. */
const GLOBS = ['elements/{index,define*,relu-*,lesson-element,speaking-element}.js'];

/**
 * The part of https://github.com/webcomponents/custom-elements-manifest that matters here.
 * @typedef {{ name: string, description?: string, privacy?: string }} Item
 * @typedef {{ name: string, tagName?: string, members?: Item[], events?: Item[] }} Declaration
 * @typedef {{ path: string, declarations: Declaration[], exports: object[] }} Module
 * @typedef {{ modules: Module[] }} Manifest
 */

/**
 * @param {string} folder the package
 * @returns {Promise<Manifest>}
 */
export async function elementsManifest(folder) {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', ...GLOBS];
  const manifest = /** @type {Manifest} */ (await cli({ argv, cwd: folder, noWrite: true }));
  for (const { path, declarations } of manifest.modules) {
    for (const declaration of declarations) {
      keepPublic(declaration);
      if (declaration.tagName) addDefinition(manifest, declaration, path);
    }
  }
  return manifest;
}

/** @param {Declaration} declaration */
function keepPublic(declaration) {
  declaration.members = declaration.members?.filter(({ privacy }) => privacy !== 'private');
  // The analyzer also lists every dispatchEvent(), by the name of the constant that holds the event's.
  declaration.events = declaration.events?.filter(({ description }) => description);
}

/**
 * Says which module registers an element: the analyzer sees only calls of customElements.define().
 * @param {Manifest} manifest
 * @param {Declaration} element
 * @param {string} path of the module that has its class
 */
function addDefinition({ modules }, { name, tagName = '' }, path) {
  const place = path.replace('relu-', 'define-');
  const definer = modules.find((module) => module.path === place);
  if (!definer) throw new Error(`${place} was expected to register <${tagName}>; there is no such module.`);
  const declaration = { name, module: path };
  definer.exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
}
