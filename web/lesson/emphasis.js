/**
 * Sentences with *numbers that matter* between asterisks, as the templates in content/ write them.
 * @param {string} sentence
 * @returns {{ text: string, isStrong: boolean }[]} its parts in order, none empty
 */
export function emphasisParts(sentence) {
  return sentence
    .split('*')
    .map((text, i) => ({ text, isStrong: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/**
 * The same sentence as plain text, for screen readers' live regions.
 * @param {string} sentence
 */
export const withoutEmphasis = (sentence) => sentence.replaceAll('*', '');
