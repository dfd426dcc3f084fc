import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { elementsEntry } from './scripts/site/elements-entry.js';
import { goToLanguage } from './scripts/site/go-to-language-plugin.js';
import { ownLanguage } from './scripts/site/language/language-plugin.js';
import { languageLinks, pageWords } from './scripts/site/page-words-plugin.js';
import { slimElements } from './scripts/site/slim-elements-plugin.js';
import { lessonPage } from './scripts/site/lesson-page-plugin.js';
import { noPreload } from './scripts/site/no-preload-plugin.js';
import { oEmbed } from './scripts/site/oembed-plugin.js';
import { oneFile } from './scripts/site/one-file-plugin.js';
import { stylesInside } from './scripts/site/styles-inside-plugin.js';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @type {Record<string, string>} build -> what it starts from */
const INPUTS = {
  page: 'web/pages/index.html',
  worksheet: 'web/pages/worksheet.html',
  elements: 'web/pages/elements.js',
  teach: 'web/pages/teach.html',
  embed: 'web/pages/embed.html',
  host: 'web/pages/relu-lesson-host.js',
  'one-file': 'web/pages/one-file.js',
};
/** Scripts that other pages write by hand; everything they load is hashed. */
const NAMED = ['relu-lesson-host'];
const ASSET_NAMES = 'assets/[name]-[hash][extname]';
/** Builds that are a single classic script. */
const CLASSIC = ['host', 'one-file'];

/**
 * @param {string} page
 * @param {string} language
 * @returns {import('vite').PluginOption[]}
 */
const plugins = (page, language) => [
  language === 'en' ? [] : ownLanguage(language),
  noPreload(),
  lessonPage(language),
  pageWords(language),
  languageLinks(language),
  slimElements(),
  stylesInside(),
  page === 'one-file' ? oneFile(language) : [],
  ['page', 'embed'].includes(page) ? oEmbed(language) : [],
  ['embed', 'teach'].includes(page) ? goToLanguage(language) : [],
  page === 'elements' ? elementsEntry() : [],
];

export default defineConfig(({ mode }) => build(...readMode(mode)));

/**
 * What a build is of: 'page' in English, 'page.de' in German.
 * @param {string} mode
 * @returns {[page: string, language: string]}
 */
function readMode(mode) {
  const [page, language = 'en'] = mode.split('.');
  return [page, language];
}

/**
 * @param {string} page
 * @param {string} language
 * @returns {import('vite').UserConfig}
 */
const build = (page, language) => ({
  root: path('web/pages'),
  base: './',
  plugins: plugins(page, language),
  // The lab's worker: a module, as its engine and its data are found by import.meta.url.
  worker: {
    format: 'es',
    plugins: () => (language === 'en' ? [] : [ownLanguage(language)]),
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { entryFileNames: 'assets/[name]-[hash].js', assetFileNames: ASSET_NAMES },
    },
  },
  build: {
    outDir: path('dist/site'),
    emptyOutDir: false,
    target: 'es2022',
    // light-dark() is in all three engines since 2024; lowering it doubles every colour.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // Not named by the scripts; scripts/build-site.js puts them away for the coverage report.
    sourcemap: page === 'one-file' ? false : 'hidden',
    // terser: 3 % smaller with brotli than the default, and ten times as slow: for the page with a budget alone.
    minify: language === 'en' && page === 'page' ? 'terser' : 'oxc',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
    },
    modulePreload: false,
    rolldownOptions: {
      // A classic script has no import.meta; what Vite writes there for its preloading is never read.
      checks: { pluginTimings: false, emptyImportMeta: !CLASSIC.includes(page) },
      // Each page and the script that other pages name hold all they need to start, one request each: a bundler
      // would move what they share into further files, so they are builds of their own (scripts/build-site.js).
      input: path(INPUTS[page]),
      output: {
        ...(CLASSIC.includes(page) ? { format: 'iife', codeSplitting: false } : {}),
        entryFileNames: ({ name }) => (NAMED.includes(name) ? `${name}.js` : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: ASSET_NAMES,
      },
    },
  },
});
