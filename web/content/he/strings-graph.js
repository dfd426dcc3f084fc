/** What <relu-graph> says. */
export const graphStrings = {
  input: 'קלט x',
  function: 'פונקציה',
  showSlope: 'הצגת השיפוע',
  parameter: '{name} ({symbol})',
  parameterOf: '{function}: {name} ({symbol})',
  about: 'מה זה {name}?',
  slider: '{label}, מחוון',

  figure: 'הגרף של {name}',
  figureWith: 'הגרף של {name}, בהשוואה ל־{others}',
  figureSlope: '{figure}, ומתחתיו השיפוע',
  listJoin: ', ',
  valueCaption: 'פלט',
  slopeCaption: 'השיפוע של {name}',
  slopeCaptionShort: 'השיפוע',
  silent: 'הצד השותק: פלט 0',
  silentShort: 'פלט 0',
  factor: 'פלט \u2066{factor} · x\u2069',
  xAxis: 'x',

  pointLabel: '\u2066({x}, {y})\u2069',
  handleValue: '\u2066x = {x}, {name}(x) = {y}\u2069',
  handleOutside: '{value}; מחוץ לתצוגה',
  slopeLabel: 'שיפוע {slope}',
  outside: 'הנקודה \u2066({x}, {y})\u2069 נמצאת מחוץ לתצוגה.',
  tooFar: 'הנקודה \u2066({x}, {y})\u2069 רחוקה יותר ממה שהגרף יכול להציג.',
  showIt: 'להציג אותה',

  more: 'עוד: השוואה, הגדלה, פינה',
  viewNow: 'הגרף מציג את x מ־{left} עד {right} ופלטים מ־{bottom} עד {top}.',
  viewLimit: 'הגרף לא ממשיך הלאה בכיוון הזה.',

  /** The sentence under the graph; asterisks mark the numbers that matter. */
  says: {
    passesOn: 'ב־\u2066x = *{x}*\u2069 הקלט חיובי, ולכן {name} מעבירה אותו הלאה: *{y}*.',
    silences: 'ב־\u2066x = *{x}*\u2069 הקלט שלילי, ולכן {name} מחזירה *{y}*.',
    silencesZero: 'ב־\u2066x = *{x}*\u2069 הקלט הוא 0, ולכן {name} מחזירה *{y}*.',
    caps: 'ב־\u2066x = *{x}*\u2069 הקלט גדול מ־{highest}, ולכן {name} מחזירה את הפלט הגבוה ביותר שלה: *{y}*.',
    multiplies:
      'ב־\u2066x = *{x}*\u2069 הקלט שלילי, ולכן {name} כופלת אותו ב־\u2066{symbol} = {factor}\u2069: *{y}*.',
    unchanged: 'ב־\u2066x = *{x}*\u2069 {name} מעבירה את הקלט בלי שינוי, כמו כל קלט אחר: *{y}*.',
    saysYes: 'ב־\u2066x = *{x}*\u2069 הקלט חיובי, ולכן {name} מחזירה *{y}*.',
    saysNo: 'ב־\u2066x = *{x}*\u2069 הקלט אינו גדול מ־0, ולכן {name} מחזירה *{y}*.',
    squeezes: 'ב־\u2066x = *{x}*\u2069 {name} דוחסת את הקלט ל־*{y}*.',
    squeezesToBound:
      'ב־\u2066x = *{x}*\u2069 {name} דוחסת את הקלט ל־*{y}*, אחרי עיגול: היא מתקרבת לערך הזה ואף פעם לא מגיעה אליו.',
    plain: 'ב־\u2066x = *{x}*\u2069 {name} מחזירה *{y}*.',
    slope: 'השיפוע כאן הוא *{slope}*.',
    slopeRoundsToZero: 'השיפוע כאן קטן כל כך שהוא מתעגל ל־*0*.',
    corner: 'זו הפינה: השיפוע הוא {left} משמאל לה ו־{right} מימין לה, וכאן אין לו ערך יחיד.',
    taken: {
      convention: 'לפי המוסכמה לוקחים *{slope}*.',
      left: 'בחרתם בשיפוע שמשמאל: *{slope}*.',
      middle: 'בחרתם באמצע: *{slope}*.',
      right: 'בחרתם בשיפוע שמימין: *{slope}*.',
    },
    jump: 'כאן הערך קופץ מ־{left} ל־{right}: אין שיפוע, ובמקומו מדווח *{slope}*.',
    notANumber: 'הקלט הוא *NaN*, כלומר לא מספר. גם {name} מחזירה NaN, ואין נקודה לצייר.',
    upToInfinity:
      'ב־\u2066x = *∞*\u2069 {name} מחזירה *{y}*: הערך שהפלט שואף אליו כש־x גדל בלי סוף. שום שרטוט לא מגיע כל כך רחוק.',
    downToInfinity:
      'ב־\u2066x = *−∞*\u2069 {name} מחזירה *{y}*: הערך שהפלט שואף אליו כש־x קטן בלי סוף. שום שרטוט לא מגיע כל כך רחוק.',
    tooLarge:
      'ב־\u2066x = *{x}*\u2069 הפלט גדול מדי למספר של 32 ביט, ולכן {name} מחזירה *{y}*. שום שרטוט לא מגיע כל כך רחוק.',
  },
};
