/** What <relu-table> says when its rows are taken away, cleared or restored. */
export const tableTakeStrings = {
  copy: 'Kopieren',
  copied: { one: '{count} Zeile kopiert.', other: '{count} Zeilen kopiert.' },
  copyFailed: 'Diese Seite darf die Zwischenablage nicht benutzen. Lade stattdessen die CSV-Datei herunter.',
  download: 'CSV herunterladen',
  downloaded: '{file} wird heruntergeladen.',
  decimalComma: 'Dezimalkomma, Spalten durch Semikolon getrennt',
  clear: 'Alle Zeilen löschen',
  restore: 'Anfangszeilen zurückholen',
};
