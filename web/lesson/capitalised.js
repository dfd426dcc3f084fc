/**
 * A phrase as a sentence or a label begins with it.
 * @param {string} text not empty
 */
export const capitalised = (text) => text[0].toUpperCase() + text.slice(1);
