/** What an author of a question bank is told. Names in braces are filled in (lesson/fill-template.js). */
export const bankStrings = {
  notJson: 'Die Fragensammlung ist kein JSON: {reason}',
  notABank: 'Die Fragensammlung, {field}: gefunden {found}; erlaubt: {accepted}.',
  inItem: 'Aufgabe {item}, {field}: gefunden {found}; erlaubt: {accepted}.',
  missing: 'Aufgabe {item}: „{field}“ fehlt; erlaubt: {accepted}.',
  missingInBank: 'Die Fragensammlung: „{field}“ fehlt; erlaubt: {accepted}.',
  unknownField: 'Aufgabe {item}, {field}: Dieses Feld ist hier nicht bekannt.',
  unknownFieldInBank: 'Die Fragensammlung, {field}: Dieses Feld ist hier nicht bekannt.',
  repeatedId: 'Aufgabe {item}: Eine frühere Aufgabe hat schon diese id; jede braucht ihre eigene.',
  unknownReference: 'Aufgabe {item}, {field}: gefunden „{found}“; erlaubt: {accepted}.',
  nothingLeft: 'Keine Aufgabe dieser Fragensammlung kann gestellt werden.',
  accepted: {
    type: 'ein Wert vom Typ {types}',
    text: 'ein Text, der nicht leer ist',
    id: 'kleingeschriebene Wörter mit Bindestrichen dazwischen',
    oneOf: 'eines von {values}',
    atLeast: 'mindestens {least}',
    atMost: 'höchstens {most}',
    above: 'mehr als {least}',
    name: 'ein Name aus Buchstaben und Ziffern',
    any: 'was docs/quiz-format.md beschreibt',
  },
};
