/**
 * Registers the elements. The lesson comes first: elements look for it as they are upgraded. A name that is
 * taken already (a second copy of this script) is left as it is.
 */
import { ReluLesson } from './relu-lesson.js';
import { ReluGraph } from './relu-graph.js';
import { ReluTable } from './relu-table.js';
import { ReluNeuron } from './relu-neuron.js';

/** @type {[string, CustomElementConstructor][]} */
export const ELEMENTS = [
  ['relu-lesson', ReluLesson],
  ['relu-graph', ReluGraph],
  ['relu-table', ReluTable],
  ['relu-neuron', ReluNeuron],
];

for (const [name, element] of ELEMENTS) {
  if (!customElements.get(name)) customElements.define(name, element);
}
