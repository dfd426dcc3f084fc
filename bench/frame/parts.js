/**
 * The parts of the bench, in the order of the document. Each is loaded only when it is measured.
 *
 * @type {Record<string, () => Promise<import('./section.js').Part>>}
 */
export const PARTS = {
  elementwise: () => import('../elementwise/run.js'),
  training: () => import('../training/run.js'),
  page: () => import('../page/index.js'),
};
