/**
 * Names and sentences of descriptions in the reader's language. The engine's own are English; the build for another
 * language puts its words in here (scripts/site/language/).
 * @template Description
 * @param {Description[]} descriptions
 * @returns {Description[]}
 */
export const withOwnWords = (descriptions) => descriptions;
