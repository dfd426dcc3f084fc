import { html } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import { activationWord } from '../../lesson/activation-level.js';
import { emphasisParts } from '../../lesson/emphasis.js';
import { nodeCase } from '../../lesson/describe-node.js';
import { spokenNumber } from '../../lesson/spoken-number.js';
import { strings } from '../../content/en/strings.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */

/**
 * A number in words for screen readers.
 * @param {ReluNeuron} host
 * @param {number} value
 */
export function spoken(host, value) {
  return spokenNumber(host.number(value), strings.neuron.spoken);
}

/**
 * The sentence that is true of the node now, with the numbers that matter between asterisks.
 * @param {ReluNeuron} host
 */
export function nodeSentence(host) {
  const { z, y, functionName } = host.node;
  const key = host.hides ? 'hidden' : nodeCase({ z, y }, host.sides);
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
  return strings.neuron.words[host.hides ? 'hidden' : activationWord(host.node.y)];
}

/**
 * What a formula looks like, and what a screen reader says instead of it.
 * @param {unknown} seen
 * @param {string} said
 */
export function seenAndSaid(seen, said) {
  return html`<span aria-hidden="true">${seen}</span><span class="visually-hidden">${said}</span>`;
}

/**
 * Terms of a sum, so that lines break only between them.
 * @param {readonly string[]} terms
 */
export function unbroken(terms) {
  return terms.map((term, index) => html`${index === 0 ? '' : ' '}<span class="number">${term}</span>`);
}
