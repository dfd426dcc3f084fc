/** The sentence under the table: what its outputs have in common now. Numbers that matter stand in *…*. */
import { fillTemplate } from './fill-template.js';
import { pluralForm } from './plural-form.js';

/** @typedef {import('./count-outputs.js').OutputCounts} OutputCounts */
/** @typedef {typeof import('../content/en/strings-table.js').tableStrings.says} Words */

/**
 * True for every function: only one that is silent on its negative side is said to silence inputs; of the
 * others the signs are counted.
 * @param {Words} says
 * @param {OutputCounts} counts
 * @param {boolean} isSilencing whether the function's output is 0 for negative inputs
 * @param {(count: number) => string} number writes a count
 */
export function describeRows(says, counts, isSilencing, number) {
  if (counts.total === 0) return says.empty;
  if (!isSilencing) return signs(says, counts, number);
  const silent = silentPart(says, counts, number);
  if (counts.nan === 0) return silent;
  return `${silent} ${counted(says.nanToo, counts.nan, number)}`;
}

/** @param {Words} says @param {OutputCounts} counts @param {(count: number) => string} number */
function silentPart(says, { zero, total }, number) {
  const values = { count: number(zero), total: number(total) };
  if (zero === 0) return fillTemplate(pluralForm(says.noneSilent, total), values);
  if (zero < total) return fillTemplate(pluralForm(says.silent, zero), values);
  return total === 1 ? says.onlyOneSilent : fillTemplate(says.allSilent, values);
}

/** @param {Words} says @param {OutputCounts} counts @param {(count: number) => string} number */
function signs(says, counts, number) {
  const kinds = /** @type {const} */ (['negative', 'zero', 'positive', 'nan']);
  const parts = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => counted(says[kind], counts[kind], number));
  const template = pluralForm(says.signs, counts.total);
  return fillTemplate(template, { total: number(counts.total), parts: parts.join(', ') });
}

/**
 * @param {import('./plural-form.js').Forms} forms
 * @param {number} count
 * @param {(count: number) => string} number
 */
const counted = (forms, count, number) => fillTemplate(pluralForm(forms, count), { count: number(count) });
