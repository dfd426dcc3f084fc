import { teachStrings } from '../../content/en/strings-teach.js';
import { sharedEngine } from '../../engine/shared-engine.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';
import { loadTemplate } from './make-file.js';

const words = teachStrings.bank;

/**
 * Checks a bank and, if any of its items can be asked, uses it.
 * @param {string} text
 * @param {import('./page-state.js').Act} act
 */
export async function useOwnBank(text, act) {
  if (text.trim() === '') return act.say('bank', words.empty);
  try {
    const [{ readBank }, engine] = await Promise.all([import('../../teach/read-bank.js'), sharedEngine()]);
    const { bank, problems } = readBank(text, engine);
    if (!bank) {
      act.dropBank({ bankProblems: problems, said: words.unusable });
      return;
    }
    // Without it there is no preview of these questions, which the preview says.
    const template = await loadTemplate().catch(() => null);
    act.show({ bank, isOwnBank: true, bankProblems: problems, template });
    const count = bank.items.length;
    act.say('bank', fillTemplate(pluralForm(words.used, count), { title: bank.title, count }));
  } catch (error) {
    act.say('bank', /** @type {Error} */ (error).message);
  }
}
