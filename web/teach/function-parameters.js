/** The text of the option `parameters`, "leaky-relu.alpha=0.1 prelu.a=0.3", one number at a time. */

/** @param {string} text @returns {Map<string, string>} 'leaky-relu.alpha' -> '0.1' */
export function parametersIn(text) {
  const parts = text.split(/\s+/u).filter((part) => part.includes('='));
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
}

/** @param {Map<string, string>} parameters those that are set; an empty text is left out */
export const writeParameters = (parameters) =>
  [...parameters]
    .filter(([, text]) => text !== '')
    .map((pair) => pair.join('='))
    .join(' ');

/**
 * The parameters that can be set: those of the chosen function and of those drawn beside it.
 * @param {Readonly<Record<string, string>>} values
 * @param {string[]} ids of the functions in the drawing
 * @param {readonly import('../engine/descriptions.js').FunctionDescription[]} functions
 */
export const parametersOf = (values, ids, functions) => {
  const set = parametersIn(values.parameters ?? '');
  return functions
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, name, parameters }) =>
      parameters.map((parameter) => {
        const key = `${id}.${parameter.id}`;
        return { key, function: name, ...parameter, text: set.get(key) ?? '' };
      }),
    );
};
