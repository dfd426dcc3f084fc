/**
 * Every word that the elements say, in Hebrew. Names in braces are filled in (lesson/fill-template.js).
 * The same keys as the English file; formulas stand between \u2066 and \u2069, so that they read left to right.
 */
import { graphStrings } from './strings-graph.js';
import { neuronStrings } from './strings-neuron.js';
import { tableStrings } from './strings-table.js';

export const strings = {
  engine: {
    loading: 'מפעילים את המנוע…',
    notAllowed:
      'השרטוטים החיים צריכים WebAssembly, והדפדפן או הדף הזה אינם מאפשרים אותו. הטקסט והנוסחאות שלמים; התמונות הקבועות מראות את ReLU ב־\u2066x = 2.5\u2069.',
    notLoaded:
      'לא היה אפשר לטעון את השרטוטים החיים. טענו את הדף מחדש כדי לנסות שוב. הטקסט והנוסחאות שלמים; התמונות הקבועות מראות את ReLU ב־\u2066x = 2.5\u2069.',
    variant: 'מחושב בדפדפן שלכם על ידי מנוע \u2066C++\u2069 ב־WebAssembly, גרסה ״{variant}״.',
  },
  field: {
    unreadable: '״{found}״ אינו מספר. הקלידו ספרות, למשל \u2066−2.5\u2069 או \u20660,25\u2069.',
  },
  listJoin: ', ',
  hide: '״hide״ מזכיר את ״{found}״, שאינו חלק שאפשר להשמיט כאן; האפשרויות: {accepted}.',
  partMissing: 'לא היה אפשר לטעון את החלק הזה. סגרו אותו ופתחו אותו שוב כדי לנסות עוד פעם.',
  graph: graphStrings,
  table: tableStrings,
  neuron: neuronStrings,
};
