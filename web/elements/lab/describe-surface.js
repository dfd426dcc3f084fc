import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { pluralForm } from '../../lesson/plural-form.js';

const words = labStrings.inside;

/**
 * What a drawing of the square shows, in words: for whoever does not see it.
 * @param {import('../relu-lab.js').ReluLab} host
 * @param {import('../../lab/types.js').Surface} surface
 */
export function describeSurface(host, { probabilities, hinges }) {
  if (probabilities.some(Number.isNaN)) return words.unknown;
  const ones = probabilities.filter((value) => value >= 0.5).length;
  const lines = fillTemplate(pluralForm(words.lines, hinges.length), { count: host.number(hinges.length) });
  return host.spoken(
    fillTemplate(words.surfaceName, { share: host.share(ones / probabilities.length), lines }),
  );
}
