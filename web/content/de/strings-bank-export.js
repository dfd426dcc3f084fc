/** What a question bank for another system says besides its questions. */
export const bankExportStrings = {
  right: 'Richtig.',
  rightAnswer: 'Die richtige Antwort: {right}',
  answer: 'Antwort',
  x: 'x',
  y: 'y',
  height: 'Höhe',
  line: 'Zeile {number}: {text}',
  how: {
    'place-point': 'Gib die Zahlen des Punktes ein. In der Zeichnung lässt sich nichts bewegen.',
    sketch: 'Gib für jede Eingabe die Höhe der Kurve ein. In der Zeichnung lässt sich nichts bewegen.',
    matchOrder: 'Wähle für jeden Schritt seinen Platz, 1 für den ersten.',
  },
  part: '{name}, Teil {number} von {count}',
  partOf: 'Gib eine Zahl ein: {label}',
  heightAt: 'die Höhe bei {input}',

  /** Where each format is used and what it can't do, for those who choose one. */
  formats: {
    gift: {
      name: 'GIFT',
      says: 'Eine Textdatei für Moodle und viele andere Systeme. Sie enthält keine Tipps; aus einer Tabelle wird je Zahl eine eigene Frage, und aus Schritten zum Ordnen wird eine Zuordnungsfrage.',
    },
    'moodle-xml': {
      name: 'Moodle XML',
      says: 'Eine Datei nur für Moodle; Fragen mit Schritten zum Ordnen brauchen Moodle 4.4 oder neuer. Zeichnungen, Tipps und Erklärungen bleiben erhalten; Punkte und Kurven werden als Zahlen eingegeben.',
    },
    'qti-2.1': {
      name: 'QTI 2.1',
      says: 'Eine Zip-Datei für Canvas und andere Systeme, die QTI importieren. Auswahlfragen und einzelne Zahlen kommen am besten an; was sonst ankommt, hängt vom System ab.',
    },
    'qti-3': {
      name: 'QTI 3',
      says: 'Eine Zip-Datei für Systeme, die QTI 3 lesen, mit denselben Fragen wie QTI 2.1. Moodle importiert sie nicht.',
    },
  },
};
