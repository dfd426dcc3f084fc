/** What <relu-table> says while outputs are predicted. Forms under `one` and `other` are chosen by a count. */
export const tablePredictStrings = {
  yours: 'Deine Ausgabe',
  field: 'Deine Ausgabe für x = {x}',
  reveal: 'Aufdecken',
  revealOne: 'Die Ausgabe für {x} aufdecken',
  revealAll: 'Alle aufdecken',
  clear: 'Vorhersagen löschen',
  intro:
    'Gib ein, welche Ausgabe du jeweils erwartest, und decke sie dann auf. Lass ein Feld leer, um es zu überspringen.',
  first: 'Hier sind die ersten {count} von {total} Zeilen.',
  progress: '*{revealed} von {total}* aufgedeckt, *{right}* wie von dir vorhergesagt.',
  right: '✓ wie vorhergesagt',
  skipped: 'nicht vorhergesagt',
  wrong: '✗ Du hast {predicted} vorhergesagt; die Ausgabe ist {y}.',
  why: '{x} ist {condition}, also ist die Ausgabe {outcome}.',
  whyValue: '{x} ist {condition}, also ist die Ausgabe {outcome}: {y}.',
  whyRange: '{name} macht aus jeder Eingabe {outcome}.',
  whyNaN: 'NaN heißt „keine Zahl“ („not a number“), und {name} macht auch keine daraus.',
  saidRight: '{x} ergibt {y}, wie vorhergesagt.',
  saidSkipped: '{x} ergibt {y}.',
  saidAll: {
    one: 'Die Ausgabe ist zu sehen.',
    other: 'Alle {count} Ausgaben sind zu sehen, {right} wie vorhergesagt.',
  },
  saidCleared: 'Vorhersagen gelöscht.',
  unreadable:
    '„{found}“ ist keine Zahl. Gib Ziffern ein, zum Beispiel −2,5 oder 0.25, oder lass das Feld leer.',
  hidden: '?',
  hiddenWhy: 'verdeckt, bis du es unten aufdeckst',
};
