/** What the fold of <relu-graph> says: comparing, zooming, the slope at a corner. */
export const graphMoreStrings = {
  compare: 'Compare with',
  zoom: 'Zoom and move',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Reset view',
  moves: { left: '← Left', right: 'Right →', up: '↑ Up', down: '↓ Down' },
  zoomHint: 'With a mouse: drag the empty plot to move it, hold Ctrl (or ⌘) and turn the wheel to zoom.',

  corner: 'Slope exactly at the corner',
  corners: 'Slope exactly at the corners',
  choices: { convention: 'By convention', left: 'Left', middle: 'Middle', right: 'Right' },
  cornerNow: 'Now the slope at x = {x} is {slope}.',
};
