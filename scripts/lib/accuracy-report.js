/**
 * What a sweep of all floats found: whether it may be so, as a table and as docs/accuracy.md. Pure.
 *
 * @typedef {object} WorstError
 * @property {number | null} ulps null is infinite: NaN for a number, or other bits than the exact function's
 * @property {string} x where, with its bits: "-1.25 [0xbfa00000]"
 * @property {string} got what was answered there
 *
 * @typedef {object} VariantFindings
 * @property {string} variant
 * @property {WorstError} value
 * @property {WorstError} slope
 * @property {{ floats: number, x: string }} turnBack the furthest step of the value against its direction
 * @property {number} lostNaNs NaNs that were not answered with NaN
 * @property {{ x: string, value: string, slope: string, isRight: boolean }[]} edges -inf, -0, +0 and +inf
 *
 * @typedef {object} FunctionFindings what tests/cpp/accuracy_sweep.cpp prints of a function
 * @property {string} function
 * @property {string} name with its parameter, if it has one
 * @property {number} stride
 * @property {number} inputs
 * @property {boolean} isExact
 * @property {boolean} neverFalls
 * @property {string} compiler
 * @property {string} library
 * @property {string} oracle
 * @property {{ value: number, slope: number, fall: number }} allowed by tests/fixtures/accuracy.csv
 * @property {VariantFindings[]} variants
 */

/** No error of any function may be larger, whatever accuracy.csv allows. */
export const LARGEST_ULPS = 3;

/**
 * @param {readonly FunctionFindings[]} functions
 * @returns {string[]} a sentence for everything that must not be so
 */
export function faultsOf(functions) {
  return functions.flatMap((found) =>
    found.variants.flatMap((variant) =>
      variantFaults(found, variant).map((fault) => `${found.name} in ${variant.variant}: ${fault}`),
    ),
  );
}

/**
 * @param {FunctionFindings} found
 * @param {VariantFindings} variant
 * @returns {string[]}
 */
function variantFaults({ allowed, isExact, neverFalls }, { value, slope, turnBack, lostNaNs, edges }) {
  return [
    ...errorFaults('value', value, allowed.value, isExact),
    ...errorFaults('slope', slope, allowed.slope, isExact),
    ...(neverFalls && turnBack.floats > allowed.fall
      ? [
          `the value falls by ${turnBack.floats} floats at x = ${turnBack.x}; accuracy.csv allows ${allowed.fall}`,
        ]
      : []),
    ...(lostNaNs > 0 ? [`${lostNaNs} NaNs are not answered with NaN`] : []),
    ...edges
      .filter(({ isRight }) => !isRight)
      .map(
        (edge) =>
          `at ${edge.x} the value is ${edge.value} and the slope ${edge.slope}, which is not the limit`,
      ),
  ];
}

/**
 * @param {string} what
 * @param {WorstError} worst
 * @param {number} allowed
 * @param {boolean} isExact
 * @returns {string[]}
 */
function errorFaults(what, worst, allowed, isExact) {
  const ulps = worst.ulps ?? Infinity;
  const bounds = [
    ...(ulps > allowed ? [isExact ? 'it must be exact' : `accuracy.csv allows ${allowed}`] : []),
    ...(ulps > LARGEST_ULPS && !isExact ? [`no function may exceed ${LARGEST_ULPS}`] : []),
  ];
  if (bounds.length === 0) return [];
  return [
    `the ${what} is off by ${ulpText(worst)} ULP at x = ${worst.x}, answered ${worst.got}; ${bounds.join(', ')}`,
  ];
}

/**
 * @param {WorstError} worst
 * @returns {string} rounded up, so that what is printed bounds what was found
 */
function ulpText({ ulps }) {
  if (ulps === null) return '∞';
  return ulps === 0 ? '0' : (Math.ceil(ulps * 1000) / 1000).toFixed(3);
}

/**
 * @param {FunctionFindings} found
 * @returns {VariantFindings[]} with those that found the same joined: "base, simd"
 */
function joinVariants({ variants }) {
  /** @type {Map<string, VariantFindings>} */
  const joined = new Map();
  for (const { variant, ...rest } of variants) {
    const key = JSON.stringify(rest);
    const known = joined.get(key);
    joined.set(key, { ...rest, variant: known ? `${known.variant}, ${variant}` : variant });
  }
  return [...joined.values()];
}

const ERROR_HEADS = ['function', 'variant', 'value', 'at x', 'slope', 'at x', 'turns back', 'at x'];

/**
 * @param {readonly FunctionFindings[]} functions
 * @returns {string[][]} cells under ERROR_HEADS
 */
function errorRows(functions) {
  return functions.flatMap((found) =>
    joinVariants(found).map(({ variant, value, slope, turnBack }) => [
      found.name,
      variant,
      ulpText(value),
      value.ulps === 0 ? '' : value.x,
      ulpText(slope),
      slope.ulps === 0 ? '' : slope.x,
      String(turnBack.floats),
      turnBack.floats === 0 ? '' : turnBack.x,
    ]),
  );
}

/**
 * @param {readonly FunctionFindings[]} functions
 * @returns {string} the largest errors in columns, for a terminal
 */
export function errorTable(functions) {
  const rows = [ERROR_HEADS, ...errorRows(functions)];
  const widths = ERROR_HEADS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
function markdownTable(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param {string} text @returns {string} */
const asCode = (text) => (text === '' ? '' : `\`${text}\``);

/**
 * @param {readonly FunctionFindings[]} functions
 * @returns {string[][]}
 */
function edgeRows(functions) {
  return functions.flatMap((found) =>
    joinVariants(found).map(({ variant, edges }) => [
      found.name,
      variant,
      ...edges.map(({ value, slope }) => `\`${value}\`, \`${slope}\``),
    ]),
  );
}

/**
 * @param {readonly FunctionFindings[]} functions all of them, swept with stride 1
 * @returns {string} docs/accuracy.md
 */
export function accuracyDocument(functions) {
  const [{ compiler, library, oracle, inputs, variants }] = functions;
  const rows = errorRows(functions).map(([name, variant, value, valueX, slope, slopeX, back, backX]) => [
    ...[name, variant, value, asCode(valueX)],
    ...[slope, asCode(slopeX), back, asCode(backX)],
  ]);
  const faults = faultsOf(functions);
  const baseNote = variants.some(({ variant }) => variant === 'base')
    ? ''
    : 'base gives the bits of simd, which the tests check on a sample. ';
  return `# Accuracy

Written by \`npm run sweep\`, which asks the native engine for value and slope of every function at all ${inputs.toLocaleString('en')} floats and holds the answers against double precision. Swept: ${variants.map(({ variant }) => variant).join(' and ')}, compiled by ${compiler}. ${baseNote}Oracle: the formulas of \`tests/cpp/oracle_formulas.h\` (${oracle}); an error larger than all before it is measured once more, with ${library} and one input at a time.

Functions with a parameter are swept at the one they start with, which stands behind the name.

## Largest errors

Errors are in ULP of float32, rounded up, as \`tests/fixtures/accuracy.csv\` counts them: the slope of gelu, gelu-tanh, silu, mish and hard-swish, which crosses 0, in ULP of the larger of slope and value. 0 means exact in every bit, the sign of zero included. "Turns back" is the furthest that a value lies on the wrong side of the one at the float before it, in floats.

${markdownTable(ERROR_HEADS, rows)}

${faults.length === 0 ? `Nothing is beyond what \`accuracy.csv\` states, nor beyond ${LARGEST_ULPS} ULP; functions that never fall do not; every NaN is answered with NaN.` : `What should not be so:\n\n${faults.map((fault) => `- ${fault}`).join('\n')}`}

## Limits and zeros

Value and slope at each:

${markdownTable(['function', 'variant', '`-inf`', '`-0`', '`+0`', '`+inf`'], edgeRows(functions))}
`;
}
