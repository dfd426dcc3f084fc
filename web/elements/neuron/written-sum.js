import { html, nothing } from 'lit';
import { fillTemplate } from '../../lesson/fill-template.js';
import { signedTerms, weightedTerms } from '../../lesson/sum-notation.js';
import { strings } from '../../content/en/strings.js';
import { seenAndSaid } from '../seen-and-said.js';
import { unbroken } from './words.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */

/**
 * The sum with its numbers, step by step: the products, what they come to, z, and the function of z.
 * @param {ReluNeuron} host
 */
export function renderWrittenSum(host) {
  const { terms, bias, z, y, symbol } = host.node;
  const { sum, hidden } = strings.neuron;
  const write = (/** @type {number} */ value) => host.number(value);
  const factors = terms.map(({ input, weight }) => ({ input: write(input), weight: write(weight) }));
  const added = [...terms.map(({ product }) => product), bias];
  const saidProducts = terms.map(({ input, weight }) =>
    fillTemplate(sum.spokenProduct, { weight: host.spoken(weight), input: host.spoken(input) }),
  );
  const said = {
    products: fillTemplate(sum.spokenProducts, {
      terms: `${saidProducts.join(sum.spokenPlus)}${saidTerm(host, bias)}`,
    }),
    added: fillTemplate(sum.spokenAdded, {
      terms: added.map((value, index) => (index ? saidTerm(host, value) : host.spoken(value))).join(''),
    }),
    total: host.hides ? sum.spokenHidden : fillTemplate(sum.spokenTotal, { z: host.spoken(z) }),
    output: fillTemplate(sum.spokenOutput, { symbol, z: host.spoken(z), y: host.spoken(y) }),
  };
  const [zText, yText] = host.hides ? [hidden, hidden] : [write(z), write(y)];
  return html`<div class="sum" role="group" aria-label=${sum.label}>
    ${step('z', unbroken(weightedTerms(factors, write(bias))), said.products)}
    ${step('', unbroken(signedTerms(added.map(write))), said.added)}
    ${step('', html`<strong class="number">${zText}</strong>`, said.total)}
    ${step(
      'y',
      html`<span class="number">${symbol}(z)</span>
        <span class="number">= ${symbol}(${zText})</span>
        <span class="number"
          >= <strong class=${!host.hides && y > 0 ? 'activated' : nothing}>${yText}</strong></span
        >`,
      host.hides ? '' : said.output,
    )}
  </div>`;
}

/**
 * A further term of a sum: " plus 2.5", " minus 1.5".
 * @param {ReluNeuron} host
 * @param {number} value
 */
function saidTerm(host, value) {
  return value < 0 ? ` ${host.spoken(value)}` : `${strings.neuron.sum.spokenPlus}${host.spoken(value)}`;
}

/**
 * @param {string} left of the equals sign; nothing where a line goes on
 * @param {unknown} right
 * @param {string} said
 */
function step(left, right, said) {
  const seen = html`<span class="left"><i>${left}</i> =</span><span class="right">${right}</span>`;
  return html`<p class="step">${seenAndSaid(seen, said)}</p>`;
}

/**
 * f(a) + f(b) − 1.5, for the misconception beside it.
 * @param {ReluNeuron} host
 */
export function onEachProductTerms(host) {
  const { terms, bias, symbol } = host.node;
  const values = terms.map(({ product }, index) => `${index ? '+ ' : ''}${symbol}(${host.number(product)})`);
  return [...values, signedTerms(['', host.number(bias)])[1]];
}

/**
 * f(a + b − 1.5): what the node does.
 * @param {ReluNeuron} host
 */
export function ofTheSumTerms(host) {
  const { terms, bias, symbol } = host.node;
  const added = signedTerms(
    [...terms.map(({ product }) => product), bias].map((value) => host.number(value)),
  );
  return added.map((term, i) => `${i ? '' : `${symbol}(`}${term}${i === added.length - 1 ? ')' : ''}`);
}
