/** What a question bank for another system says besides its questions. */
export const bankExportStrings = {
  right: 'נכון.',
  rightAnswer: 'התשובה הנכונה: {right}',
  answer: 'תשובה',
  x: 'x',
  y: 'y',
  height: 'גובה',
  line: 'שורה {number}: {text}',
  how: {
    'place-point': 'הקלידו את המספרים של הנקודה. אי אפשר להזיז דבר בשרטוט.',
    sketch: 'הקלידו את גובה העקומה בכל קלט. אי אפשר להזיז דבר בשרטוט.',
    matchOrder: 'בחרו לכל שלב את מקומו, 1 לראשון.',
  },
  part: '{name}, חלק {number} מתוך {count}',
  partOf: 'הקלידו מספר אחד: {label}',
  heightAt: 'הגובה בקלט {input}',

  /** Where each format is used and what it can't do, for those who choose one. */
  formats: {
    gift: {
      name: 'GIFT',
      says: 'קובץ טקסט ל־Moodle ולמערכות רבות אחרות. אין בו רמזים; טבלה הופכת לשאלה אחת לכל מספר, ושלבים לסידור הופכים לשאלת התאמה.',
    },
    'moodle-xml': {
      name: 'Moodle XML',
      says: 'קובץ ל־Moodle בלבד; לשאלות עם שלבים לסידור נדרשת גרסה 4.4 ומעלה. השרטוטים, הרמזים וההסברים נשמרים; נקודות ועקומות מוקלדות כמספרים.',
    },
    'qti-2.1': {
      name: 'QTI 2.1',
      says: 'קובץ zip ל־Canvas ולמערכות אחרות שמייבאות QTI. שאלות בחירה ומספרים בודדים עוברים הכי טוב; מה עוד מגיע תלוי במערכת.',
    },
    'qti-3': {
      name: 'QTI 3',
      says: 'קובץ zip למערכות שקוראות QTI 3, עם אותן שאלות כמו ב־QTI 2.1. המערכת Moodle לא מייבאת אותו.',
    },
  },
};
