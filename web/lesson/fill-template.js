import { inOwnOrder } from './bidi.js';

/**
 * Puts values into a sentence: fillTemplate('{x} is kept', { x: '2.5' }).
 * @param {string} template with names in braces
 * @param {Record<string, string | number>} values one for every name
 */
export function fillTemplate(template, values) {
  const filled = template.replace(/\{(\w+)\}/gu, (_, name) => {
    if (!(name in values)) throw new Error(`The sentence "${template}" needs a value for {${name}}.`);
    return inOwnOrder(String(values[name]));
  });
  return inOwnOrder(filled);
}
