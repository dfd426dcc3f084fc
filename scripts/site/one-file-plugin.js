import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { bundle } from 'lightningcss';
import { withWords } from './page-words.js';

/** The file's name on the site. */
export const ONE_FILE = 'relu-lesson.html';
const VARIANTS = /** @type {const} */ (['base', 'simd', 'relaxed']);
const web = new URL('../../web/', import.meta.url);
const engine = new URL('../../dist/engine/', import.meta.url);

/**
 * Makes one page of all there is, web/pages/one-file.html with script, styles and the engine inside.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
export function oneFile(language) {
  return {
    name: 'one-file',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('/compiled-code.js')) return null;
      return this.resolve('../package/compiled-code-inside.js', importer, { skipSelf: true });
    },
    load: (id) => (id.endsWith('/web/package/wasm-base64.js') ? wasmModule() : null),
    // Emscripten's own way to the compiled code, which is never taken here, names a file.
    transform: (code, id) =>
      id.endsWith('/dist/engine/glue.js') ? code.replaceAll('import.meta.url', '""') : null,
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle);
      const [chunk] = chunks;
      if (chunks.length !== 1 || chunk.type !== 'chunk')
        this.error(`One script was expected, not ${chunks.map(({ fileName }) => fileName).join(', ')}.`);
      delete bundle[chunk.fileName];
      this.emitFile({ type: 'asset', fileName: ONE_FILE, source: await page(chunk.code, language) });
    },
  };
}

function wasmModule() {
  const codes = VARIANTS.map((name) => [name, readFileSync(new URL(`${name}.wasm`, engine), 'base64')]);
  return `export const WASM_BASE64 = ${JSON.stringify(Object.fromEntries(codes))};`;
}

/**
 * @param {string} script
 * @param {string} language
 */
async function page(script, language) {
  /** @type {Record<string, string>} */
  const parts = { script: asciiScript(safeScript(script)), styles: styles() };
  const template = await withWords(readFileSync(new URL('pages/one-file.html', web), 'utf8'), language);
  return asciiHtml(template).replace(/\s*\/\* (script|styles) \*\/\s*/gu, (_, part) => parts[part]);
}

/**
 * A page that servers name another encoding for than its own reads the same in all. Other signs than ASCII stand only
 * in strings, templates and regular expressions, where the escape means the same.
 * @param {string} code
 */
const asciiScript = (code) =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param {string} html */
const asciiHtml = (html) => html.replace(/[\u0080-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`);

function styles() {
  return bundle({ filename: fileURLToPath(new URL('pages/embed.css', web)), minify: true }).code.toString();
}

/**
 * A script that ends nothing in the page around it. What would do so stands only in strings, templates and regular
 * expressions, where the escape means the same.
 * @param {string} code of a classic script
 * @throws {SyntaxError} when it is none any more
 */
export function safeScript(code) {
  const safe = code.trim().replace(/<(?=!--|\/?script)/giu, String.raw`\x3C`);
  new Script(safe);
  return safe;
}
