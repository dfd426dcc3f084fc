/** What <relu-quiz> says. Forms under `one` and `other` are chosen by a count. */
export const quizStrings = {
  loading: 'Die Fragen werden vorbereitet …',
  unavailable:
    'Die Fragen werden mit WebAssembly berechnet, und das lässt dieser Browser oder diese Seite nicht zu. Deshalb können sie hier nicht gestellt werden.',
  bankMissing: 'Die Fragen konnten nicht geladen werden: {why}',
  bankAnswered: '{src} hat mit {status} geantwortet.',
  bankUnreachable: '{src} war nicht zu erreichen.',
  bankNotInPage: 'Auf dieser Seite gibt es kein Element mit der id {id}.',
  bankUnreadable: '{src} ist kein JSON.',
  bankEmpty: 'Es gibt keine Frage zu stellen: Keine Aufgabe dieser Fragensammlung ist verwendbar.',
  bankProblems: {
    one: '{count} Problem in dieser Fragensammlung',
    other: '{count} Probleme in dieser Fragensammlung',
  },
  bankRest: 'Was hier genannt ist, wird ausgelassen; alle anderen Fragen werden gestellt.',
  notKept:
    'Dieser Browser lässt die Seite deine Antworten nicht aufbewahren: Sie sind weg, wenn du sie schließt oder neu lädst.',
  spoken: { minus: 'minus', power: 'mal 10 hoch', infinity: 'unendlich', nan: 'keine Zahl' },

  start: {
    questions: { one: '{count} Frage', other: '{count} Fragen' },
    everyIdea: { one: '{count} Frage', other: '{count} Fragen, eine zu jedem Thema' },
    modes: {
      'self-check':
        'Das hier ist für dich: Niemand besteht oder fällt durch. Deine erste Antwort auf jede Frage zählt.',
      graded: 'Deine erste Antwort auf jede Frage zählt.',
      practice:
        'Eine Frage, die du verfehlst, kommt am Ende mit neuen Zahlen wieder, bis du sie richtig beantwortet hast.',
    },
    feedback: {
      each: 'Jede Antwort wird gleich erklärt, und du kannst es noch einmal versuchen, um sie zu verstehen.',
      end: 'Die Erklärungen kommen am Ende.',
    },
    pass: 'Mit {pass} % bestehst du.',
    minutes: {
      one: 'Du hast {count} Minute. Bevor sie um ist, wirst du gewarnt, und du kannst dir mehr Zeit nehmen.',
      other:
        'Du hast {count} Minuten. Bevor sie um sind, wirst du gewarnt, und du kannst dir mehr Zeit nehmen.',
    },
    honest:
      'Dein Ergebnis wird in deinem Browser berechnet und nirgendwo sonst geprüft. Es zeigt dir, wo du stehst; ein Nachweis für andere ist es nicht.',
    latest: 'Letztes Mal: {score} %. Bisher am besten: {best} %.',
    start: 'Los',
    goOn: 'Weiter mit Frage {number} von {total}',
    seeResults: 'Dein Ergebnis ansehen',
    startNew: 'Neu beginnen',
    review: { one: '{count} fällige Frage wiederholen', other: '{count} fällige Fragen wiederholen' },
    discards: 'Beginnst du neu, gibt es neue Zahlen, und die Antworten von hier sind vergessen.',
  },

  question: {
    progress: 'Frage {number} von {total}',
    back: 'Zurück',
    forward: 'Vorwärts',
    questions: 'Fragen',
    hint: 'Tipp',
    answer: 'Antworten',
    answerOn: 'Antworten und weiter',
    sure: 'Wie sicher bist du dir? (wenn du magst)',
    next: 'Nächste Frage',
    results: 'Dein Ergebnis ansehen',
    saved: 'Deine Antwort ist gespeichert. Die Erklärungen kommen am Ende.',
    firstCounts: 'Deine erste Antwort zählt. Diese hier ist für dich.',
  },

  how: {
    choice: 'Wähle eine Antwort.',
    choices: 'Wähle jede richtige Antwort. Ein falsches Kreuz nimmt so viel weg, wie ein richtiges bringt.',
    'spot-error': 'Wähle die Zeile, die falsch ist.',
    order: 'Bring die Schritte in die richtige Reihenfolge. Jeder Schritt an seinem Platz zählt.',
    table: 'Fülle die leere Spalte aus. Jede richtige Zahl zählt.',
    numeric: 'Deine Antwort',
  },

  number: {
    hint: 'Eine Zahl wie −2,5, 0.25 oder 1/2.',
    empty: 'Gib eine Zahl ein, zum Beispiel −2,5, 0.25 oder 1/2.',
    unreadable: '„{found}“ ist keine Zahl. Gib Ziffern ein, zum Beispiel −2,5, 0.25 oder 1/2.',
    zeroBelow: '„{found}“ teilt durch 0. Gib eine Zahl ein, zum Beispiel −2,5, 0.25 oder 1/2.',
    notFinite:
      '„{found}“ ist keine Zahl, mit der sich rechnen lässt. Gib Ziffern ein, zum Beispiel −2,5 oder 0.25.',
    cellEmpty:
      'In Zeile {row} steht noch keine Zahl. Wenn du nicht sicher bist, gib ein, was du am ehesten vermutest.',
    cell: 'Zeile {row}: {problem}',
    cellRight: 'richtig',
    cellWrong: 'richtig ist {value}',
    cellLabel: '{asked} ({given}: {input})',
  },
  choice: {
    none: 'Wähle zuerst eine Antwort.',
    noneOfMany: 'Kreuze zuerst mindestens eine Antwort an.',
    yours: 'deine Antwort',
    right: 'richtig',
    wrong: 'nicht richtig',
    missed: 'richtig, aber nicht gewählt',
    answer: 'die richtige Antwort',
  },
  order: {
    up: 'Nach oben',
    down: 'Nach unten',
    upStep: 'Nach oben: {step}',
    downStep: 'Nach unten: {step}',
    position: '{step}: jetzt {position} von {total}.',
    atTop: '{step} steht schon ganz oben.',
    atBottom: '{step} steht schon ganz unten.',
    right: 'am richtigen Platz',
    wrong: 'nicht am richtigen Platz',
  },

  verdict: {
    right: 'Richtig',
    partly: 'Teilweise richtig',
    wrong: 'Nicht richtig',
    partlyCounts: 'Das zählt als {percent} % des Punktes.',
    firstCounts: 'Deine erste Antwort zählt. Sie war: {own}',
    own: 'Deine Antwort: {own}',
    rightAnswer: 'Die richtige Antwort: {right}',
    rightOrder: 'Die richtige Reihenfolge:',
    others: 'Warum nicht die anderen?',
    rest: 'Die anderen Teile deiner Antwort',
    again: 'Noch einmal versuchen, um es zu verstehen',
    rightMark: 'Richtig:',
    wrongMark: 'Nicht richtig:',
    missed: 'Die richtige Antwort:',
    missedToo: 'Richtig, aber nicht gewählt:',
  },

  time: {
    label: 'Zeit',
    left: 'Verbleibende Zeit: {time}',
    minutes: { one: '{count} Minute', other: '{count} Minuten' },
    warning: 'Die Zeit ist fast um. Du kannst dir mehr nehmen.',
    extend: 'Mehr Zeit nehmen',
    extended: 'Du hast jetzt mehr Zeit: {time}.',
    up: 'Die Zeit ist um. Alle deine Antworten bleiben erhalten.',
    upRest: 'Nimm dir mehr Zeit, oder sieh dir dein Ergebnis an.',
  },

  files: {
    results: 'quiz-results',
    review: 'quiz-review',
    downloaded: '{file} ist heruntergeladen.',
    erased: 'Die Termine zum Wiederholen sind gelöscht.',
  },
};
