import { html } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import { activationWord } from '../../lesson/activation-level.js';
import { emphasisParts } from '../../lesson/emphasis.js';
import { nodeCase } from '../../lesson/describe-node.js';
import { isRoundedToBound } from '../../lesson/rounded-to-bound.js';
import { strings } from '../../content/en/strings.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */

/**
 * The sentence that is true of the node now, with the numbers that matter between asterisks.
 * @param {ReluNeuron} host
 */
export function nodeSentence(host) {
  const { z, y, functionName } = host.node;
  const isRounded = isRoundedToBound(host.model.function, y, (value) => host.number(value));
  const key = host.hides ? 'hidden' : nodeCase({ z, y, isRounded }, host.sides);
  return fillTemplate(strings.neuron.says[key], {
    z: host.number(z),
    y: host.number(y),
    function: functionName,
  });
}

/**
 * Keeps "z = 2.5" on one line.
 * @param {string} sentence
 */
export function keepEquations(sentence) {
  return sentence.replaceAll(' = ', '\u00a0=\u00a0');
}

/**
 * A sentence with its numbers that matter in bold.
 * @param {string} sentence
 */
export function emphasised(sentence) {
  return emphasisParts(keepEquations(sentence)).map(({ text, isStrong }) =>
    isStrong ? html`<strong class="number">${text}</strong>` : text,
  );
}

/**
 * One or two words on the output.
 * @param {ReluNeuron} host
 */
export function outputWord(host) {
  return strings.neuron.words[host.hides ? 'hidden' : activationWord(host.node.y, host.model.function.range)];
}

/**
 * Terms of a sum, so that lines break only between them.
 * @param {readonly string[]} terms
 */
export function unbroken(terms) {
  return terms.map((term, index) => html`${index === 0 ? '' : ' '}<span class="number">${term}</span>`);
}
