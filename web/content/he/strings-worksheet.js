/** What the printable worksheet says. Forms under `one` and `other` are chosen by a count. */
export const worksheetStrings = {
  loading: 'מכינים את השאלות…',
  unavailable:
    'השאלות מחושבות בעזרת WebAssembly, והדפדפן או הדף הזה אינם מאפשרים זאת, ולכן אי אפשר להכין כאן דף עבודה.',
  title: 'דף עבודה: {bank}',
  form: {
    seed: 'זרע',
    seedHint: 'טקסט כלשהו. אותו זרע נותן אותן שאלות ואותם מספרים, כאן ובחידון.',
    count: 'מספר השאלות',
    countHint: 'ריק: שאלה אחת על כל רעיון.',
    ideas: 'רעיונות',
    make: 'הכנת דף העבודה',
    fresh: 'מספרים חדשים',
    print: 'הדפסה',
    back: 'חזרה לשיעור',
    printHint: 'דף התשובות מודפס בעמוד נפרד, בסוף.',
  },
  made: {
    one: 'דף עבודה, מספר השאלות: {count}, זרע {seed}.',
    other: 'דף עבודה עם {count} שאלות, זרע {seed}.',
  },
  fewer: 'ביקשתם {asked} שאלות. במאגר הזה אין יותר מ־{count} שאלות שונות.',
  head: { name: 'שם', date: 'תאריך', points: 'נקודות', of: 'מתוך {of}' },
  points: 'כל שאלה שווה נקודה אחת; תשובה חלקית מזכה בחלק מהנקודה.',
  how: {
    choice: 'סמנו תשובה אחת.',
    choices: 'סמנו כל תשובה נכונה.',
    'spot-error': 'סמנו את השורה השגויה.',
    numeric: 'תשובה:',
    'read-graph': 'תשובה:',
    table: 'מלאו את העמודה הריקה.',
    'place-point': 'סמנו את הנקודה בשרטוט.',
    sketch: 'ציירו את הגבהים ב־{inputs} וחברו אותם.',
    order: 'מספרו את השלבים מ־1 עד {count}.',
  },
  key: 'דף תשובות',
  footer: '{bank} · זרע {seed}',
};
