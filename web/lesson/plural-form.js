/** @typedef {{ one: string, other: string }} Forms of a sentence, by how many it speaks of */

/**
 * The form of an English sentence for a count.
 * @param {Forms} forms
 * @param {number} count
 */
export const pluralForm = (forms, count) => (count === 1 ? forms.one : forms.other);
