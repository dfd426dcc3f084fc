/** What the fold of <relu-graph> says: comparing, zooming, the slope at a corner. */
export const graphMoreStrings = {
  compare: 'השוואה עם',
  zoom: 'הגדלה והזזה',
  zoomIn: 'הגדלה',
  zoomOut: 'הקטנה',
  reset: 'איפוס התצוגה',
  moves: { left: 'שמאלה ←', right: '→ ימינה', up: '↑ למעלה', down: '↓ למטה' },
  zoomHint: 'עם עכבר: גררו את השטח הריק כדי להזיז אותו; החזיקו Ctrl (או ⌘) וסובבו את הגלגלת כדי להגדיל.',

  corner: 'השיפוע בדיוק בפינה',
  corners: 'השיפוע בדיוק בפינות',
  choices: { convention: 'לפי המוסכמה', left: 'שמאל', middle: 'אמצע', right: 'ימין' },
  cornerNow: 'עכשיו השיפוע ב־\u2066x = {x}\u2069 הוא {slope}.',
};
