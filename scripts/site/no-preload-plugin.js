/**
 * What Vite wraps around every dynamic import preloads styles and further scripts of the chunk. Ours have neither
 * (styles are inside the elements), so a plain import does, and the wrapper's 0.7 kB need not reach the learner.
 * @returns {import('vite').Plugin}
 */
export function noPreload() {
  return {
    name: 'no-preload',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
