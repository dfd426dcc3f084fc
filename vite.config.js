import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { slimElements } from './scripts/site/slim-elements-plugin.js';
import { lessonPage } from './scripts/site/lesson-page-plugin.js';
import { noPreload } from './scripts/site/no-preload-plugin.js';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @type {Record<string, string>} build -> what it starts from */
const INPUTS = {
  page: 'web/pages/index.html',
  worksheet: 'web/pages/worksheet.html',
  elements: 'web/pages/elements.js',
};

export default defineConfig(({ mode }) => ({
  root: path('web/pages'),
  base: './',
  plugins: [noPreload(), lessonPage(), slimElements()],
  build: {
    outDir: path('dist/site'),
    emptyOutDir: mode === 'page',
    target: 'es2022',
    // light-dark() is in all three engines since 2024; lowering it doubles every colour.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // Not named by the scripts; scripts/build-site.js puts them away for the coverage report.
    sourcemap: 'hidden',
    // 3 % smaller than the default minifier, measured with brotli.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
    modulePreload: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Each page and the script that other pages name hold all they need to start, one request each: a bundler
      // would move what they share into further files, so they are builds of their own (scripts/build-site.js).
      input: path(INPUTS[mode]),
      output: {
        // The one name that other pages write by hand; everything it loads is hashed.
        entryFileNames: ({ name }) => (name === 'elements' ? 'elements.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
}));
