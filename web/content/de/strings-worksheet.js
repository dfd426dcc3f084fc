/** What the printable worksheet says. Forms under `one` and `other` are chosen by a count. */
export const worksheetStrings = {
  loading: 'Die Fragen werden erstellt …',
  unavailable:
    'Die Fragen werden mit WebAssembly berechnet, und das lässt dieser Browser oder diese Seite nicht zu. Deshalb kann hier kein Arbeitsblatt entstehen.',
  title: 'Arbeitsblatt: {bank}',
  form: {
    seed: 'Startwert',
    seedHint: 'Ein beliebiger Text. Derselbe Startwert ergibt dieselben Fragen und Zahlen, hier und im Quiz.',
    count: 'Wie viele Fragen',
    countHint: 'Leer: eine zu jedem Thema.',
    ideas: 'Themen',
    make: 'Arbeitsblatt erstellen',
    fresh: 'Neue Zahlen',
    print: 'Drucken',
    back: 'Zurück zur Lektion',
    printHint: 'Die Lösungen werden am Ende auf einer eigenen Seite gedruckt.',
  },
  made: {
    one: 'Arbeitsblatt mit {count} Frage, Startwert {seed}.',
    other: 'Arbeitsblatt mit {count} Fragen, Startwert {seed}.',
  },
  fewer: 'Du wolltest {asked} Fragen. Diese Sammlung hat nur {count} verschiedene.',
  head: { name: 'Name', date: 'Datum', points: 'Punkte', of: 'von {of}' },
  points: 'Jede Frage ist 1 Punkt wert; Teile einer Antwort bringen ihren Anteil.',
  how: {
    choice: 'Kreuze eine Antwort an.',
    choices: 'Kreuze jede richtige Antwort an.',
    'spot-error': 'Kreuze die Zeile an, die falsch ist.',
    numeric: 'Antwort:',
    'read-graph': 'Antwort:',
    table: 'Fülle die leere Spalte aus.',
    'place-point': 'Zeichne den Punkt ein.',
    sketch: 'Zeichne die Höhen bei {inputs} ein und verbinde sie.',
    order: 'Nummeriere die Schritte von 1 bis {count}.',
  },
  key: 'Lösungen',
  footer: '{bank} · Startwert {seed}',
};
