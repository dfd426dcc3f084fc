/** What <relu-table> says. Forms under `one` and `other` are chosen by a count. */
export const tableStrings = {
  rule: {
    caption: 'Die Regel von {name}',
    input: 'Ist die Eingabe',
    output: 'dann ist die Ausgabe',
    conditions: {
      any: 'eine beliebige Zahl',
      notAbove: 'kleiner oder gleich {value}',
      above: 'größer als {value}',
      atLeast: 'größer oder gleich {value}',
      between: 'größer als {low} und kleiner als {high}',
    },
    outcomes: {
      constant: '{value}',
      input: 'die Eingabe selbst',
      multiple: '{factor} mal die Eingabe',
      range: 'eine Zahl zwischen {low} und {high}',
      rangeAbove: 'eine Zahl nicht unter {low}',
      rangeBelow: 'eine Zahl nicht über {high}',
      rangeAll: 'eine beliebige Zahl',
    },
  },

  rows: {
    caption: 'Eingaben und was {name} daraus macht',
    region: 'Zeilen der Tabelle',
    input: 'Eingabe x',
    output: 'Ausgabe {symbol}(x)',
    actions: 'Entfernen',
    point: 'der Punkt',
    atPoint: 'am Punkt',
    show: '{x} im Graphen zeigen',
    remove: '{x} entfernen',
    selected: 'x = {x}, {symbol}(x) = {y}',
    keys: 'Mit den Pfeiltasten nach oben und unten gehst du von Zeile zu Zeile.',
    printed: 'Von {total} Zeilen werden nur einige gedruckt. Alle stehen in der CSV-Datei zum Herunterladen.',
  },

  says: {
    empty: 'Die Tabelle hat noch keine eigenen Zeilen von dir.',
    silent: {
      one: '*{count} von {total}* Eingaben ergibt 0.',
      other: '*{count} von {total}* Eingaben ergeben 0.',
    },
    onlyOneSilent: 'Die *eine* Eingabe ergibt 0.',
    allSilent: '*Alle {total}* Eingaben ergeben 0.',
    noneSilent: {
      one: 'Die eine Eingabe ergibt nicht 0.',
      other: '*Keine der {total}* Eingaben ergibt 0.',
    },
    signs: {
      one: 'Von *{total}* Ausgabe: {parts}.',
      other: 'Von *{total}* Ausgaben: {parts}.',
    },
    negative: { one: '{count} negativ', other: '{count} negativ' },
    zero: { one: '{count} gleich 0', other: '{count} gleich 0' },
    positive: { one: '{count} positiv', other: '{count} positiv' },
    nan: { one: '{count} keine Zahl', other: '{count} keine Zahlen' },
    nanToo: {
      one: '{count} Ausgabe ist keine Zahl.',
      other: '{count} Ausgaben sind keine Zahlen.',
    },
  },

  digits: 'Alle Ziffern',

  add: {
    label: 'Eingaben hinzufügen',
    hint: 'Eine Zahl oder eine eingefügte Spalte mit bis zu 10.000.',
    button: 'Hinzufügen',
    added: { one: '{count} Eingabe hinzugefügt.', other: '{count} Eingaben hinzugefügt.' },
    nothing: 'Gib zuerst eine Zahl ein, zum Beispiel −2,5 oder 0.25.',
    unreadable: 'Zeile {line}: „{found}“ ist keine Zahl',
    unreadableMore: { one: 'und {count} weitere', other: 'und {count} weitere' },
    unreadableHelp: 'Schreib Zahlen wie −2,5 oder 0.25. Was nicht gelesen werden konnte, steht noch im Feld.',
    full: 'Die Tabelle fasst {most} Zeilen: {added} von {given} Eingaben kamen dazu, der Rest wurde weggelassen.',
    removed: '{x} entfernt.',
    cleared: { one: '{count} Zeile entfernt.', other: 'Alle {count} Zeilen entfernt.' },
    restored: 'Die Anfangszeilen sind wieder da.',
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht: Die Zeilen sind wie vorher.',
  },

  predictFirst: 'Erst vorhersagen',

  special: {
    summary: 'Besondere Werte',
    caption: 'Was {name} aus besonderen Werten macht',
    reasons: {
      notANumber: 'NaN heißt „keine Zahl“ („not a number“); daraus wird keine Zahl.',
      signKept: 'Null mit Minuszeichen. Sie ist gleich 0; das Vorzeichen bleibt.',
      signDropped: 'Null mit Minuszeichen. Sie ist gleich 0, und die Ausgabe ist schlicht 0.',
      asZero: 'Null mit Minuszeichen. Sie ist gleich 0 und hat dieselbe Ausgabe.',
      noBound: 'Auf dieser Seite hat die Ausgabe keine Schranke.',
      settles: 'Wie weit draußen die Eingabe auch liegt, die Ausgabe bleibt bei {y}.',
      unchanged: {
        smallest: 'Die kleinste 32-Bit-Zahl über 0: Sie wird weitergegeben, wie sie ist.',
        largest: 'Die größte 32-Bit-Zahl: Sie wird weitergegeben, wie sie ist.',
      },
      positiveSide: 'Die kleinste 32-Bit-Zahl über 0, aber eben doch über 0.',
      nearZero: 'Die kleinste 32-Bit-Zahl über 0: Die Ausgabe ist dieselbe wie für 0.',
      largest: 'Die größte 32-Bit-Zahl.',
      atLimit: 'Die größte 32-Bit-Zahl: Die Ausgabe ist dieselbe wie für ∞.',
    },
  },

  take: 'Kopieren, herunterladen, löschen',
};
