/** What is said whatever the answer was. */
import { element } from './markup.js';
import { paragraph, worded } from './worded.js';

/** @typedef {import('./markup.js').Markup} Markup */

/**
 * Why the right answer is right; for steps to order also what each is for.
 * @param {import('./export-types.js').ExportedItem} item
 * @returns {Markup[]}
 */
export function generalFeedback({ because, answer }) {
  const why = because === '' ? [] : [paragraph(because)];
  if (answer.type !== 'order') return why;
  const steps = answer.right.map((step) =>
    element('li', {}, worded(step.text), element('br'), worded(step.because)),
  );
  return [...why, element('ol', {}, steps)];
}
