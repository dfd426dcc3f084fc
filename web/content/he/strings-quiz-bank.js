/** What an author of a question bank is told. Names in braces are filled in (lesson/fill-template.js). */
export const bankStrings = {
  notJson: 'המאגר אינו JSON: {reason}',
  notABank: 'המאגר, {field}: נמצא {found}; אפשר {accepted}.',
  inItem: 'פריט {item}, {field}: נמצא {found}; אפשר {accepted}.',
  missing: 'פריט {item}: חסר ״{field}״; אפשר {accepted}.',
  missingInBank: 'המאגר: חסר ״{field}״; אפשר {accepted}.',
  unknownField: 'פריט {item}, {field}: השדה הזה אינו מוכר כאן.',
  unknownFieldInBank: 'המאגר, {field}: השדה הזה אינו מוכר כאן.',
  repeatedId: 'פריט {item}: כבר יש לפניו פריט עם המזהה הזה; לכל פריט צריך מזהה משלו.',
  unknownReference: 'פריט {item}, {field}: נמצא ״{found}״; אפשר {accepted}.',
  nothingLeft: 'אי אפשר לשאול אף אחד מהפריטים במאגר.',
  accepted: {
    type: 'ערך מסוג {types}',
    text: 'טקסט שאינו ריק',
    id: 'מילים באותיות לטיניות קטנות, מחוברות במקפים',
    oneOf: 'אחד מאלה: {values}',
    atLeast: 'לפחות {least}',
    atMost: 'לכל היותר {most}',
    above: 'יותר מ־{least}',
    name: 'שם של אותיות וספרות',
    any: 'מה שמתואר ב־\u2066docs/quiz-format.md\u2069',
  },
};
