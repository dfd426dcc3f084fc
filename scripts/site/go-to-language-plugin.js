import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { LANGUAGES } from '../../web/content/languages.js';

const SOURCE = new URL('../../web/pages/go-to-language.js', import.meta.url);
const FILE = 'go-to-language.js';

/**
 * Puts web/pages/go-to-language.js into a page, before all other scripts. A file of its own: pages that forbid
 * scripts inside of them are among our hosts.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
export function goToLanguage(language) {
  return {
    name: 'go-to-language',
    transformIndexHtml: {
      // After Vite's own work, which would look for the file.
      order: 'post',
      handler: () => [
        {
          tag: 'script',
          attrs: {
            src: `./${FILE}`,
            'data-language': language,
            'data-languages': LANGUAGES.map(({ tag }) => tag).join(' '),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
    async generateBundle() {
      const { code = '' } = await minify(readFileSync(SOURCE, 'utf8'));
      this.emitFile({ type: 'asset', fileName: FILE, source: code });
    },
  };
}
