import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { slimElements } from './scripts/site/slim-elements-plugin.js';
import { lessonPage } from './scripts/site/lesson-page-plugin.js';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig(({ mode }) => ({
  root: path('web/pages'),
  base: './',
  plugins: [lessonPage(), slimElements()],
  build: {
    outDir: path('dist/site'),
    emptyOutDir: mode !== 'elements',
    target: 'es2022',
    // light-dark() is in all three engines since 2024; lowering it doubles every colour.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    // 3 % smaller than the default minifier, measured with brotli.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
    modulePreload: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // The script that other pages name holds all it needs, as the page's own does: one request each. They
      // are two builds (scripts/build-site.js), for a bundler would move what they share into a third file.
      input: mode === 'elements' ? { elements: path('web/pages/elements.js') } : path('web/pages/index.html'),
      output: {
        // The one name that other pages write by hand; everything it loads is hashed.
        entryFileNames: ({ name }) => (name === 'elements' ? 'elements.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
}));
