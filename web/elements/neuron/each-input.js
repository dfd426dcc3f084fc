import { html, nothing } from 'lit';
import { eachInputCase } from '../../lesson/describe-node.js';
import { withoutEmphasis } from '../../lesson/emphasis.js';
import { fillTemplate } from '../../lesson/fill-template.js';
import { functionOnEachProduct } from '../../lesson/node-snapshot.js';
import { strings } from '../../content/en/strings.js';
import { seenAndSaid } from '../seen-and-said.js';
import { onEachProductTerms, ofTheSumTerms } from './written-sum.js';
import { nodeSentence, unbroken } from './words.js';

/** @typedef {import('../relu-neuron.js').ReluNeuron} ReluNeuron */

/** ReLU of the sum is 0 here, the sum of ReLUs is 3. */
const DIFFERING = Object.freeze({ inputs: [3], x: -4, weights: [1, 1], bias: 0 });

/** The folded comparison of what a node does with what it is often taken to do. */
export class EachInputComparison {
  #host;
  /** @type {import('../../lesson/initial-state.js').LessonState | undefined} the learner's numbers, to put back */
  #before;
  /** @type {import('../../lesson/initial-state.js').LessonState | undefined} the example as it was shown */
  #example;

  /** @param {ReluNeuron} host */
  constructor(host) {
    this.#host = host;
  }

  render() {
    const { eachInput } = strings.neuron;
    const { functionName, y } = this.#host.node;
    const { total } = functionOnEachProduct(this.#host.model);
    const values = { function: functionName, y: this.#host.number(y), total: this.#host.number(total) };
    return html`<details class="each-input content">
      <summary>${eachInput.title}</summary>
      <p>${fillTemplate(eachInput.intro, values)}</p>
      <dl>
        <dt>${fillTemplate(eachInput.node, values)}</dt>
        <dd>${this.#equation(ofTheSumTerms(this.#host), y)}</dd>
        <dt>${fillTemplate(eachInput.each, values)}</dt>
        <dd>${this.#equation(onEachProductTerms(this.#host), total)}</dd>
      </dl>
      <p class="verdict">${this.#verdict(total)}</p>
      <div class="controls">${this.#renderButtons()}</div>
    </details>`;
  }

  /**
   * @param {string[]} terms
   * @param {number} result
   */
  #equation(terms, result) {
    const { eachInput } = strings.neuron;
    const text = this.#host.hides ? strings.neuron.hidden : this.#host.number(result);
    return seenAndSaid(
      html`${unbroken(terms)} <strong class="number">= ${text}</strong>`,
      this.#host.spoken(fillTemplate(eachInput.spoken, { expression: terms.join(' '), result: text })),
    );
  }

  /** @param {number} total */
  #verdict(total) {
    if (this.#host.hides) return strings.neuron.eachInput.hidden;
    const { terms, z, y, functionName } = this.#host.node;
    const products = terms.map(({ product }) => product);
    const key = eachInputCase({ products, z, y, total }, this.#host.sides);
    return fillTemplate(strings.neuron.eachInput[key], {
      function: functionName,
      y: this.#host.number(y),
      total: this.#host.number(total),
    });
  }

  #renderButtons() {
    const { show, back } = strings.neuron.eachInput;
    const isExample = this.#host.model.state === this.#example;
    return html`${
      this.#before ? html`<button type="button" @click=${() => this.#putBack()}>${back}</button>` : nothing
    }
    ${
      isExample || this.#host.sides.isLinear
        ? nothing
        : html`<button type="button" @click=${() => this.#show()}>${show}</button>`
    }`;
  }

  #show() {
    const { model } = this.#host;
    this.#before ??= model.state;
    model.request({
      type: 'replace',
      state: { ...model.state, ...DIFFERING, inputs: [...DIFFERING.inputs], weights: [...DIFFERING.weights] },
    });
    this.#example = model.state;
    this.#host.announce(this.#verdict(functionOnEachProduct(model).total));
  }

  #putBack() {
    const { inputs, x, weights, bias } = this.#before ?? this.#host.model.state;
    this.#host.model.request({
      type: 'replace',
      state: { ...this.#host.model.state, inputs, x, weights, bias },
    });
    this.#before = undefined;
    this.#host.announce(`${strings.neuron.eachInput.backDone} ${withoutEmphasis(nodeSentence(this.#host))}`);
  }
}
