const GREEK = new Map([
  ['\\alpha', 'α'],
  ['\\beta', 'β'],
  ['\\gamma', 'γ'],
  ['\\lambda', 'λ'],
  ['\\sigma', 'σ'],
]);

/**
 * The LaTeX symbol of a parameter or function as plain text, for labels: '\alpha' is 'α', 'a' stays 'a',
 * '\operatorname{relu}' is 'relu'.
 * @param {string} latex
 */
export const plainSymbol = (latex) =>
  GREEK.get(latex) ?? latex.replace(/^\\(?:operatorname\{(.+)\})?/u, '$1');
