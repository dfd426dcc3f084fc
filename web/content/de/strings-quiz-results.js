/** What the quiz's results say. Forms under `one` and `other` are chosen by a count. */
export const quizResultsStrings = {
  score: {
    points: '{points} von {of} Punkten',
    percent: '{percent} %',
    passed: 'Bestanden: Nötig waren {needed} %.',
    notPassed: 'Nicht bestanden: Nötig sind {needed} %.',
    latest: 'Letztes Mal: {percent} %',
    best: 'Bisher am besten: {percent} %',
    firstCounts: 'Deine erste Antwort auf jede Frage zählt. Spätere Versuche dienen dem Verstehen.',
    unanswered: {
      one: '{count} Frage wurde nicht beantwortet. Sie zählt als 0.',
      other: '{count} Fragen wurden nicht beantwortet. Sie zählen als 0.',
    },
  },

  /** Each says what happened first, then what to make of it. */
  calibration: {
    heading: 'Wie sicher du warst',
    caption: 'Deine Antworten danach, wie sicher du warst',
    sureness: { guess: 'Geraten', think: 'Ich glaube schon', sure: 'Sicher' },
    columns: { sure: 'Du hast gesagt', answered: 'Antworten', right: 'Richtig' },
    says: {
      none: '',
      sureButWrong: {
        one: 'Bei {answered} Antworten warst du sicher, und *{count}* davon war nicht richtig. Aus einem Fehler, bei dem du sicher warst, lernst du am meisten: Lies, warum.',
        other:
          'Bei {answered} Antworten warst du sicher, und *{count}* davon waren nicht richtig. Aus Fehlern, bei denen du sicher warst, lernst du am meisten: Lies, warum.',
      },
      onlySureButWrong: {
        one: 'Bei *einer* Antwort warst du sicher, und sie war nicht richtig. Aus einem Fehler, bei dem du sicher warst, lernst du am meisten: Lies, warum.',
        other:
          'Bei *{count}* Antworten warst du sicher, und keine davon war richtig. Aus Fehlern, bei denen du sicher warst, lernst du am meisten: Lies, warum.',
      },
      guessedButRight: {
        one: '*Eine* richtige Antwort hast du „geraten“ genannt. Du weißt mehr, als du denkst.',
        other: '*{count}* richtige Antworten hast du „geraten“ genannt. Du weißt mehr, als du denkst.',
      },
      sureAndRight: {
        one: 'Bei *einer* Antwort warst du sicher, und sie war richtig.',
        other:
          'Bei *{count}* Antworten warst du sicher, und alle waren richtig. Du kannst deinem Urteil trauen.',
      },
      inBetween: {
        one: 'Bei *einer* Antwort hast du gesagt, wie sicher du bist. Sag es öfter, dann siehst du, ob du deinem Urteil trauen kannst.',
        other:
          'Bei {answered} Antworten hast du gesagt, wie sicher du bist; richtig davon: *{right}*. Wo du unsicher bist, sag dir, was du wissen müsstest.',
      },
    },
  },

  csv: {
    number: 'Nummer',
    item: 'Aufgabe',
    idea: 'Thema',
    question: 'Frage',
    own: 'Deine Antwort',
    right: 'Richtige Antwort',
    score: 'Punkte',
    isRight: 'Richtig',
    yes: 'ja',
    no: 'nein',
    sure: 'Wie sicher',
    tries: 'Spätere Versuche',
    counts: 'Zählt',
    misconceptions: 'Missverständnisse',
    latency: 'Sekunden',
    at: 'Zeitpunkt',
    seed: 'Startwert',
  },
};
