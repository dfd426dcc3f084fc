/** The public face of training; a module of its own, so that pages without it load nothing of it. */
export { EngineError } from './engine-error.js';
export { loadLab } from './load-lab.js';
export { Lab } from './training-lab.js';
export { DataSet } from './data-set.js';
export { Network } from './network.js';

/** @typedef {import('./data-set.js').DataSetFields} DataSetFields */
/** @typedef {import('./network-plan.js').NetworkPlan} NetworkPlan */
/** @typedef {import('./network-plan.js').LayerPlan} LayerPlan */
/** @typedef {import('./network.js').LayerParameters} LayerParameters */
/** @typedef {import('./network.js').TrainingResult} TrainingResult */
