/** Whether data found in the browser's storage is a queue of reports: anyone may have written there. */

/**
 * @param {any} value
 * @returns {value is import('./delivery.js').Queue}
 */
export const isQueue = (value) =>
  typeof value === 'object' &&
  value?.version === 1 &&
  typeof value.id === 'string' &&
  Number.isInteger(value.last) &&
  Array.isArray(value.entries) &&
  value.entries.every(isEntry) &&
  isProgress(value.progress);

/** @param {any} entry */
const isEntry = (entry) =>
  typeof entry?.id === 'string' &&
  Number.isInteger(entry.number) &&
  ['start', 'answer', 'complete'].includes(entry.type) &&
  typeof entry.report === 'object' &&
  entry.report !== null;

/** @param {any} progress */
const isProgress = (progress) =>
  typeof progress?.state === 'string' &&
  typeof progress.seed === 'string' &&
  [progress.number, progress.answered, progress.total].every(Number.isInteger);
