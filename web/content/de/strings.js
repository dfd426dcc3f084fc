/**
 * Every word that the elements say, in German. Names in braces are filled in (lesson/fill-template.js).
 * Another language is a folder beside this one with the same files and keys.
 */
import { graphStrings } from './strings-graph.js';
import { neuronStrings } from './strings-neuron.js';
import { tableStrings } from './strings-table.js';

export const strings = {
  engine: {
    loading: 'Das Rechenprogramm startet …',
    notAllowed:
      'Die beweglichen Zeichnungen brauchen WebAssembly, und das lässt dieser Browser oder diese Seite nicht zu. Text und Formeln sind vollständig; die stehenden Bilder zeigen ReLU bei x = 2,5.',
    notLoaded:
      'Die beweglichen Zeichnungen konnten nicht geladen werden. Lade die Seite neu, um es noch einmal zu versuchen. Text und Formeln sind vollständig; die stehenden Bilder zeigen ReLU bei x = 2,5.',
    variant:
      'In deinem Browser berechnet, von einem C++-Rechenprogramm in WebAssembly, Variante „{variant}“.',
  },
  field: {
    unreadable: '„{found}“ ist keine Zahl. Gib Ziffern ein, zum Beispiel −2,5 oder 0.25.',
  },
  listJoin: ', ',
  hide: '„hide“ nennt „{found}“, das hier kein Teil ist, der weggelassen werden kann; möglich: {accepted}.',
  partMissing:
    'Dieser Teil konnte nicht geladen werden. Klappe ihn zu und wieder auf, um es noch einmal zu versuchen.',
  graph: graphStrings,
  table: tableStrings,
  neuron: neuronStrings,
};
