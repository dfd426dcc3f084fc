/** Numbers in the text: {relu(-2)} becomes what the engine computes, so that text and drawings agree. */
import { inOwnOrder } from '../../web/lesson/bidi.js';
import { formatNumber } from '../../web/lesson/format-number.js';
import { parseNumber } from '../../web/lesson/parse-number.js';

const PLACEHOLDER = /\{([a-z][\w-]*\(.*?\)+)\}/gu;
const CALL = /^([a-z][\w-]*)\((.*)\)$/u;

/**
 * @param {string} markdown
 * @param {import('../../web/engine/engine.js').Engine} engine
 * @param {string} locale
 */
export function computeNumbers(markdown, engine, locale) {
  return markdown.replace(PLACEHOLDER, (_, call) =>
    inOwnOrder(formatNumber(evaluate(call, engine), { locale })),
  );
}

/**
 * A number, or a call of an activation function: relu(-2), relu(relu(3)), leaky-relu(-2; alpha=0.1).
 * @param {string} expression
 * @param {import('../../web/engine/engine.js').Engine} engine
 * @returns {number}
 */
function evaluate(expression, engine) {
  const call = CALL.exec(expression.trim());
  if (!call) {
    const parsed = parseNumber(expression);
    if (parsed.ok) return parsed.value;
    throw new Error(`The text has {${expression}}: expected a number or a call such as relu(-2).`);
  }
  const [, id, inside] = call;
  const [argument, ...assignments] = inside.split(';');
  const parameters = Object.fromEntries(
    assignments.map((assignment) => {
      const [name, value] = assignment.split('=');
      return [name.trim(), Number(value)];
    }),
  );
  return engine.value(id, evaluate(argument, engine), parameters);
}
