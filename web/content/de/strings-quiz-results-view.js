/** Headings, buttons and tables of the quiz's results; the scores themselves are in strings-quiz-results.js. */
export const resultsViewStrings = {
  heading: 'Dein Ergebnis',
  paper: 'Quiz zu {bank}, Startwert {seed}',
  score: { one: '*{points}* von {of} Punkt', other: '*{points}* von {of} Punkten' },
  practised:
    'Was du wiederholst, ist für dich: Dein letztes und dein bestes Ergebnis ändern sich dadurch nicht.',

  redo: 'Verfehltes mit neuen Zahlen üben',
  startNew: 'Neuer Versuch',
  allRight: 'Du hast alles richtig.',

  ideas: {
    heading: 'Nach Themen',
    caption: 'Deine Punkte zu jedem Thema',
    idea: 'Thema',
    points: 'Punkte',
    share: 'Anteil',
  },
  misconceptions: {
    heading: 'Was noch zu klären ist',
    questions: { one: 'Zu sehen in Frage {list}.', other: 'Zu sehen in den Fragen {list}.' },
    join: ', ',
    read: 'Dazu nachlesen',
    readLabel: 'Dazu nachlesen: {name}',
    fresh: 'Eine neue Frage versuchen',
    freshLabel: 'Eine neue Frage versuchen: {name}',
  },
  items: {
    heading: 'Alle Fragen',
    open: 'Alle aufklappen',
    close: 'Alle zuklappen',
    number: 'Frage {number}',
    verdict: {
      right: 'richtig',
      partly: 'teilweise richtig: {points} Punkte',
      wrong: 'nicht richtig',
      none: 'nicht beantwortet',
    },
    extra: 'kam zur Übung noch einmal, zählt nicht',
    own: 'Deine Antwort',
    none: 'keine',
    right: 'Richtige Antwort',
    sure: 'Wie sicher du warst',
    why: 'Warum',
    mark: { right: 'richtig', wrong: 'nicht richtig' },
  },
  review: {
    heading: 'Komm später wieder',
    why: 'Was du nach einigen Tagen noch einmal beantwortest, behältst du. Eine richtige und sichere Antwort kommt spät wieder, eine falsche bald.',
    due: {
      one: '{count} Frage lohnt sich jetzt noch einmal.',
      other: '{count} Fragen lohnen sich jetzt noch einmal.',
    },
    later: 'Die nächste am {date}.',
    kept: 'Die Termine stehen nur in diesem Browser.',
    notKept: 'Dieser Browser merkt sich keine Termine: Exportiere sie, wenn du wiederkommen willst.',
    start: 'Jetzt wiederholen',
    export: 'Termine exportieren',
    erase: 'Termine löschen',
  },
  take: {
    heading: 'Zum Mitnehmen',
    print: 'Drucken',
    json: 'Als JSON herunterladen',
    csv: 'Als CSV herunterladen',
    seed: 'Startwert dieser Fragen: {seed}',
  },
};
