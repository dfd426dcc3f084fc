/**
 * Every word that the elements say, in English. Names in braces are filled in (lesson/fill-template.js).
 * Another language is a file beside this one with the same keys.
 */
import { graphStrings } from './strings-graph.js';
import { neuronStrings } from './strings-neuron.js';
import { tableStrings } from './strings-table.js';

export const strings = {
  engine: {
    loading: 'Starting the engine…',
    notAllowed:
      'The live drawings need WebAssembly, which this browser or page does not allow. The text and the formulas are complete; the still pictures show ReLU at x = 2.5.',
    notLoaded:
      'The live drawings could not be loaded. Reload the page to try again. The text and the formulas are complete; the still pictures show ReLU at x = 2.5.',
    variant: 'Computed in your browser by a C++ engine in WebAssembly, variant “{variant}”.',
  },
  field: {
    unreadable: '“{found}” is not a number. Type digits, for example −2.5 or 0,25.',
  },
  listJoin: ', ',
  hide: '“hide” names “{found}”, which is no part that can be left out here; it takes {accepted}.',
  partMissing: 'This part could not be loaded. Close it and open it again to try once more.',
  graph: graphStrings,
  table: tableStrings,
  neuron: neuronStrings,
};
