import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { slimElements } from './scripts/site/slim-elements-plugin.js';
import { lessonPage } from './scripts/site/lesson-page-plugin.js';
import { noPreload } from './scripts/site/no-preload-plugin.js';
import { oEmbed } from './scripts/site/oembed-plugin.js';
import { oneFile } from './scripts/site/one-file-plugin.js';

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
const NAMED = ['elements', 'relu-lesson-host'];
/** Builds that are a single classic script. */
const CLASSIC = ['host', 'one-file'];

export default defineConfig(({ mode }) => ({
  root: path('web/pages'),
  base: './',
  plugins: [noPreload(), lessonPage(), slimElements(), oneFile(), oEmbed()],
  build: {
    outDir: path('dist/site'),
    emptyOutDir: mode === 'page',
    target: 'es2022',
    // light-dark() is in all three engines since 2024; lowering it doubles every colour.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // Not named by the scripts; scripts/build-site.js puts them away for the coverage report.
    sourcemap: mode === 'one-file' ? false : 'hidden',
    // 3 % smaller than the default minifier, measured with brotli.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true },
      // Servers that name another encoding than the page's own win: this file reads the same in all.
      format: { ascii_only: mode === 'one-file' },
    },
    modulePreload: false,
    rolldownOptions: {
      // A classic script has no import.meta; what Vite writes there for its preloading is never read.
      checks: { pluginTimings: false, emptyImportMeta: !CLASSIC.includes(mode) },
      // Each page and the script that other pages name hold all they need to start, one request each: a bundler
      // would move what they share into further files, so they are builds of their own (scripts/build-site.js).
      input: path(INPUTS[mode]),
      output: {
        ...(CLASSIC.includes(mode) ? { format: 'iife', codeSplitting: false } : {}),
        entryFileNames: ({ name }) => (NAMED.includes(name) ? `${name}.js` : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
}));
