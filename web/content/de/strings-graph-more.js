/** What the fold of <relu-graph> says: comparing, zooming, the slope at a corner. */
export const graphMoreStrings = {
  compare: 'Vergleichen mit',
  zoom: 'Vergrößern und verschieben',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  reset: 'Ansicht zurücksetzen',
  moves: { left: '← Links', right: 'Rechts →', up: '↑ Hoch', down: '↓ Runter' },
  zoomHint:
    'Mit der Maus: Ziehe an einer freien Stelle der Zeichnung, um sie zu verschieben; halte Strg (oder ⌘) und dreh das Mausrad, um zu vergrößern oder zu verkleinern.',

  corner: 'Steigung genau am Knick',
  corners: 'Steigung genau an den Knicken',
  choices: { convention: 'Nach Konvention', left: 'Links', middle: 'Mitte', right: 'Rechts' },
  cornerNow: 'Jetzt ist die Steigung bei x = {x} gleich {slope}.',
};
