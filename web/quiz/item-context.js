import { evaluate } from './expression.js';
import { fillText, writeValue } from './fill-text.js';
import { QuizError } from './quiz-error.js';
import { vocabulary } from './vocabulary.js';

/** @typedef {import('./types.js').Value} Value */

/** What an item's parts need to be made: its numbers by name, and how to compute and write with them. */
export class ItemContext {
  #functions;
  #engine;

  /**
   * @param {object} options
   * @param {import('../engine/engine.js').Engine} options.engine
   * @param {string} options.locale
   * @param {import('./random.js').Random} options.random for the order of options
   * @param {ReadonlyMap<string, Value>} options.names
   */
  constructor({ engine, locale, random, names }) {
    this.#engine = engine;
    this.#functions = vocabulary(engine);
    this.locale = locale;
    this.random = random;
    this.names = names;
  }

  /** The same with more names. @param {Record<string, Value>} more */
  with(more) {
    const names = new Map(this.names);
    for (const [name, value] of Object.entries(more)) names.set(name, value);
    return new ItemContext({ engine: this.#engine, locale: this.locale, random: this.random, names });
  }

  /** @param {string | number | boolean} expression a number or truth stands for itself @returns {Value} */
  value(expression) {
    if (typeof expression !== 'string') return expression;
    return evaluate(expression, { names: this.names, functions: this.#functions });
  }

  /** @param {string | number} expression a finite number */
  number(expression) {
    const value = this.value(expression);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new QuizError(`“${expression}” is ${JSON.stringify(value)}; a finite number is needed.`);
  }

  /** @param {string} expression */
  list(expression) {
    const value = this.value(expression);
    if (Array.isArray(value)) return value;
    throw new QuizError(`“${expression}” is ${JSON.stringify(value)}; a list of numbers is needed.`);
  }

  /** @param {string | boolean} expression */
  truth(expression) {
    const value = this.value(expression);
    if (typeof value === 'boolean') return value;
    throw new QuizError(`“${expression}” is ${JSON.stringify(value)}; true or false is needed.`);
  }

  /** @param {string} template */
  text(template) {
    return fillText(template, (expression) => this.value(expression), this.locale);
  }

  /** @param {Value} value */
  write(value) {
    return writeValue(value, this.locale);
  }
}
