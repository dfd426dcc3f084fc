import { ownFile, ownSource } from './own-files.js';

/**
 * Builds the lesson in another language: every import of English words is one of that language's instead. So the
 * code has one language at a time, and no learner loads the words of others.
 * @param {string} language
 * @returns {import('vite').Plugin}
 */
export function ownLanguage(language) {
  return {
    name: 'own-language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.includes('/content/en/')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found ? (ownFile(found.id, language) ?? null) : null;
    },
    load: (id) => ownSource(id, language),
  };
}
