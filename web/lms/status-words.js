/** What the learner is told about the score: whether it is saved and what can be done if not. */
import { fillTemplate } from '../lesson/fill-template.js';
import { pluralForm } from '../lesson/plural-form.js';
import { lmsStrings as strings } from '../content/en/strings-lms.js';

/**
 * @param {Pick<import('./delivery.js').Delivery, 'status' | 'unsent' | 'name'>} delivery
 * @returns {{ text: string, isUrgent: boolean, canRetry: boolean, canDownload: boolean }} isUrgent: to be said
 *   aloud at once; canDownload: there is something that is not saved
 */
export function statusWords({ status, unsent, name }) {
  const isUrgent = status === 'not-saved' || (status === 'not-connected' && unsent > 0);
  const sentences = [strings[status]];
  if (unsent > 0 && status !== 'saving') {
    sentences.push(fillTemplate(pluralForm(strings.unsent, unsent), { count: unsent }), strings.keepOpen);
  }
  return {
    text: sentences.map((sentence) => fillTemplate(sentence, { name })).join(' '),
    isUrgent,
    canRetry: status === 'not-saved' || status === 'not-connected',
    canDownload: unsent > 0 && status !== 'saving',
  };
}
