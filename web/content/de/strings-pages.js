/**
 * What the pages themselves say, in Markdown: only their build reads it (scripts/site/page-words.js). Links keep
 * their addresses.
 */
export const pageStrings = {
  name: 'ReLU-Lektion',
  languages: 'Andere Sprachen',
  index: {
    skip: 'Zur Lektion springen',
    sections: 'Abschnitte',
    noScripts:
      'Skripte sind ausgeschaltet, deshalb stehen die Zeichnungen still. Text, Formeln und Tabellen sind vollständig.',
    engine:
      'Jeder Wert, jede Steigung und jede gewichtete Summe auf dieser Seite wird von einem C++-Programm berechnet.',
    teachers: '[Für Lehrende: diese Lektion oder einen Teil davon in den eigenen Kurs holen](./teach.html)',
    whichEngine: 'Welches Rechenprogramm läuft?',
    noEngine:
      'Die Zahlen hier wurden beim Erstellen der Seite berechnet; das Rechenprogramm im Browser ist nicht gestartet.',
    edition: '{date}, Ausgabe {version}',
  },
  embed: {
    summary: 'Teile einer interaktiven Lektion über ReLU, die in anderen Seiten gezeigt werden.',
    noScripts:
      'Dieser Teil der Lektion braucht Skripte, und sie sind ausgeschaltet. [Lies die Lektion](./index.html), sie kommt ohne aus.',
  },
  oneFile: {
    noScripts: 'Diese Lektion braucht Skripte, und sie sind ausgeschaltet.',
  },
  teach: {
    title: 'ReLU-Lektion: in den eigenen Kurs holen',
    summary:
      'Wähle Teile der ReLU-Lektion und nimm sie nach Moodle, Canvas oder in jede andere Webseite mit, als Codeschnipsel oder als Datei.',
    noScripts:
      'Codeschnipsel und Dateien entstehen in deinem Browser, und dafür braucht es Skripte. Sie sind ausgeschaltet.',
  },
  worksheet: {
    title: 'ReLU-Arbeitsblatt',
    summary: 'Ein Arbeitsblatt über ReLU zum Drucken, mit neuen Zahlen und Lösungen.',
    noScripts:
      'Die Fragen werden berechnet, wenn die Seite geöffnet wird, und dafür braucht es Skripte. Sie sind ausgeschaltet.',
  },
};
