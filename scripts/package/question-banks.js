import { bank } from '../../web/content/en/quiz/bank.js';
import { LANGUAGE } from '../../web/content/en/language.js';
import { BANK_FORMATS, exportBank } from '../../web/export/export-bank.js';
import { makeQuestion } from '../../web/quiz/make-question.js';
import { engineInNode } from '../site/engine-in-node.js';

/** Two instances of each item: enough for two tests that do not repeat numbers. */
const SEEDS = ['first', 'second'];

/**
 * Our bank for systems that import question banks; teach.html makes them with other seeds.
 * @returns {Promise<import('./one-file.js').Made[]>}
 */
export async function questionBanks() {
  const engine = await engineInNode();
  const options = { engine, locale: LANGUAGE };
  const questions = bank.items.flatMap((/** @type {import('../../web/quiz/bank-types.js').Item} */ item) =>
    SEEDS.map((seed) => makeQuestion(item, seed, options)),
  );
  return BANK_FORMATS.map((format) => {
    const made = exportBank({ questions, format, locale: LANGUAGE, title: bank.title });
    return { path: made.name, content: 'bytes' in made ? made.bytes : made.text };
  });
}
