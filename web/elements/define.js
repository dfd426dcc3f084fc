/** Registers the elements that a lesson shows from the start. */
import './define-graph.js';
import './define-table.js';
import './define-neuron.js';
