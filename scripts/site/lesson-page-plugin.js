import { transform } from 'lightningcss';
import { engineInNode } from './engine-in-node.js';
import { renderLesson } from './render-lesson.js';

const PART = /<!-- (\w+) -->|\/\* (tokens) \*\//gu;

/**
 * Fills web/pages/index.html with the lesson's text, formulas and still pictures while Vite builds or serves.
 * @returns {import('vite').Plugin}
 */
export function lessonPage() {
  return {
    name: 'lesson-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { path }) {
        if (!path.endsWith('/index.html')) return page;
        const parts = await lessonParts();
        return page.replace(PART, (_, part = 'tokens') => {
          if (part in parts) return parts[part];
          throw new Error(`web/pages/index.html names a part "${part}"; there are ${Object.keys(parts)}.`);
        });
      },
    },
  };
}

/** @returns {Promise<Record<string, string>>} */
async function lessonParts() {
  // Loaded here, after the engine is built: they stand on its files.
  const { stillElements } = await import('./still-elements.js');
  const { tokens } = await import('../../web/elements/styles/tokens.js');
  const engine = await engineInNode();
  const parts = renderLesson({ engine, elements: stillElements(engine), language: 'en' });
  const { code } = transform({ filename: 'tokens.css', code: Buffer.from(tokens.cssText), minify: true });
  return { ...parts, tokens: code.toString() };
}
