import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform } from 'lightningcss';

const PART = /<!-- (\w+) -->|\/\* (tokens) \*\//gu;
const PRINT_LESSON = fileURLToPath(new URL('./print-lesson.js', import.meta.url));
const MOST_BYTES = 16 * 2 ** 20;

/**
 * Fills web/pages/index.html with the lesson's text, formulas and still pictures while Vite builds or serves.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
export function lessonPage(language) {
  return {
    name: 'lesson-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { path }) {
        if (!path.endsWith('/index.html')) return page;
        const parts = await lessonParts(language);
        return page.replace(PART, (found, part = 'tokens') => parts[part] ?? found);
      },
    },
  };
}

/**
 * @param {string} language
 * @returns {Promise<Record<string, string>>}
 */
async function lessonParts(language) {
  // Both are loaded here, after the engine is built: they stand on its files.
  const printed = await promisify(execFile)(process.execPath, [PRINT_LESSON, language], {
    maxBuffer: MOST_BYTES,
  });
  const { tokens } = await import('../../web/elements/styles/tokens.js');
  const { code } = transform({ filename: 'tokens.css', code: Buffer.from(tokens.cssText), minify: true });
  return { ...JSON.parse(printed.stdout), tokens: code.toString() };
}
