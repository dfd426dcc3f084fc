import { ENTRIES, HAS_EFFECT } from './exports.js';

/**
 * package.json of the npm package, made from the project's own.
 * @param {any} project the project's package.json
 * @param {import('./modules.js').Modules} modules
 */
export function packageDescription(project, { files, libraries }) {
  const { name, version, description, license, dependencies } = project;
  const paths = Object.keys(files);
  return {
    name,
    version,
    description,
    keywords: [
      'relu',
      'activation function',
      'neural network',
      'lesson',
      'quiz',
      'web components',
      'custom elements',
    ],
    license,
    type: 'module',
    sideEffects: paths.filter((file) => HAS_EFFECT.test(file)).map((file) => `./${file}`),
    customElements: 'custom-elements.json',
    exports: {
      ...Object.fromEntries(Object.entries(ENTRIES).map(([entry, source]) => [entry, target(source)])),
      './engine/*.wasm': './engine/*.wasm',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    files: [...new Set(paths.map((file) => file.split('/')[0])), 'custom-elements.json'].sort(),
    dependencies: Object.fromEntries(libraries.map((library) => [library, rangeOf(library, dependencies)])),
  };
}

/** @param {string} source in web/ */
function target(source) {
  const script = source.replace(/^web\//u, './');
  return { types: script.replace(/\.js$/u, '.d.ts'), default: script };
}

/**
 * @param {string} library
 * @param {Record<string, string>} dependencies
 */
function rangeOf(library, dependencies) {
  if (Object.hasOwn(dependencies, library)) return dependencies[library];
  throw new Error(`The npm package imports ${library}, which is not among the dependencies in package.json.`);
}
