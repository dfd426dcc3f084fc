/**
 * Writes what people take away into dist/, from the built site. The same site gives the same bytes.
 *
 * Usage: node scripts/package.js [--lang de]: in another language than English, with .de in the names of the files
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runMain } from './lib/command-line.js';
import { StepError } from './lib/logged-command.js';
import { inRepository } from './lib/repository.js';
import { speakLanguage } from './site/language/speak-language.js';

await runMain(async () => {
  const language = chosenLanguage();
  const folder = language === 'en' ? [] : [language];
  const site = path.join('dist', 'site', ...folder, 'relu-lesson.html');
  if (!existsSync(inRepository(site))) throw new StepError(`${site} is missing: run "npm run build".`);
  const template = readFileSync(inRepository(site), 'utf8');
  // After the language is chosen, which decides whose words they import.
  const [{ coursePackages }, { oneFile }, { questionBanks }] = await Promise.all([
    import('./package/course-packages.js'),
    import('./package/one-file.js'),
    import('./package/question-banks.js'),
  ]);
  const made = [...oneFile(template), ...coursePackages(template), ...(await questionBanks())];
  // It holds the modules of one language.
  if (language === 'en') {
    const { npmPackage } = await import('./package/npm-package.js');
    made.push(...(await npmPackage()));
  }
  for (const { path: usual, content, notes = [] } of made) {
    const name = language === 'en' ? usual : inLanguage(usual, language);
    const file = inRepository('dist', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`${String(Buffer.byteLength(content)).padStart(8)}  dist/${name}`);
    for (const note of notes) console.log(`          ${note}`);
  }
  return 0;
});

/** @returns {string} whose words are imported from here on */
function chosenLanguage() {
  try {
    const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } });
    speakLanguage(values.lang);
    return values.lang;
  } catch (error) {
    throw new StepError(/** @type {Error} */ (error).message);
  }
}

/**
 * relu-lesson.html in German is relu-lesson.de.html.
 * @param {string} name
 * @param {string} language
 */
function inLanguage(name, language) {
  const { dir, name: stem, ext } = path.parse(name);
  return path.join(dir, `${stem}.${language}${ext}`);
}
