import { nothing } from 'lit';
import { labStrings } from '../../content/en/strings-lab.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { selectField } from './select-field.js';

const words = labStrings.inside;

/**
 * From which random start the networks are that are looked at; nothing where there is one alone.
 * @param {import('../relu-lab.js').ReluLab} host
 * @param {string} id of the list: it stands in two places
 */
export function selectSeed(host, id) {
  const { seeds } = host.experiment;
  if (seeds.length < 2) return nothing;
  return selectField({
    id,
    label: words.seed,
    value: String(host.inside.contestant % seeds.length),
    options: seeds.map((seed, index) => ({
      value: String(index),
      name: fillTemplate(words.seedName, { number: host.number(index + 1), seed: String(seed) }),
    })),
    onChoice: (index) => host.inside.chooseSeed(Number(index)),
  });
}
