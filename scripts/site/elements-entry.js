/** The script that other pages load by its name: elements.js, one line that loads what is hashed. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../web/content/languages.js';

export const ELEMENTS_FILE = 'elements.js';

/**
 * Writes elements.js beside the hashed script of a build. Nothing imports that script by a name without a hash: so
 * elements.js?v=2, or two versions of it on one page, load each module once.
 * @returns {import('vite').Plugin}
 */
export function elementsEntry() {
  return {
    name: 'elements-entry',
    generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      this.emitFile({ type: 'asset', fileName: ELEMENTS_FILE, source: `import './${entry?.fileName}';\n` });
    },
  };
}

/**
 * Makes the elements.js at the root of a site speak the language of the page that loads it: what its `lang` says, or
 * English where that is none of ours. Straight to the hashed script: a page waits for one more file, not for two.
 * @param {string} site folder with all languages in it
 */
export function letElementsChoose(site) {
  const addresses = LANGUAGES.map(({ tag }) => {
    const folder = tag === 'en' ? '' : `${tag}/`;
    const entry = readFileSync(path.join(site, folder, ELEMENTS_FILE), 'utf8');
    const [, file] = /import '\.\/(.+)'/u.exec(entry) ?? [];
    if (!file) throw new Error(`${folder}${ELEMENTS_FILE} loads nothing.`);
    return [tag, `./${folder}${file}`];
  });
  const { en, ...others } = Object.fromEntries(addresses);
  const chosen = "document.documentElement.lang.split('-')[0].toLowerCase()";
  writeFileSync(
    path.join(site, ELEMENTS_FILE),
    // Awaited: who imports this file finds the elements defined.
    `const others = ${JSON.stringify(others)};\nawait import(others[${chosen}] ?? '${en}');\n`,
  );
}
