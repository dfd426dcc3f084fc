/** What a learner is told about the score in a course. Forms under `one` and `other` are chosen by a count. */
export const lmsStrings = {
  connecting: 'Dein Kurs wird gesucht …',
  'not-connected': 'Dein Kurs antwortet nicht ({name}). Dein Ergebnis wurde dort nicht gespeichert.',
  'not-recorded': 'Du siehst dir dieses Quiz noch einmal an: In deinem Kurs wird jetzt nichts gespeichert.',
  ready: 'Dein Ergebnis wird in deinem Kurs gespeichert.',
  saving: 'Wird in deinem Kurs gespeichert …',
  saved: 'In deinem Kurs gespeichert.',
  'not-saved': 'Dein Ergebnis wurde nicht in deinem Kurs gespeichert ({name}).',
  unsent: {
    one: '{count} Meldung wartet und wird von selbst noch einmal gesendet.',
    other: '{count} Meldungen warten und werden von selbst noch einmal gesendet.',
  },
  keepOpen: 'Lass diese Seite offen, oder lade herunter, was noch wartet, und gib es deiner Lehrkraft.',
  retry: 'Jetzt noch einmal versuchen',
  download: 'Nicht Gespeichertes herunterladen',
  honest: 'Ein Ergebnis aus einem Browser ist deine eigene Angabe. Nimm es als Übung, nicht als Prüfung.',
};
