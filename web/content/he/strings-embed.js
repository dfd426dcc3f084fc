/** What an embedded piece says of itself and of options that it can't use. */
export const embedStrings = {
  pieces: { graph: 'גרף', table: 'טבלה', neuron: 'נוירון', quiz: 'חידון', lab: 'מעבדה' },
  listJoin: ', ',
  title: 'ReLU: {pieces}',
  heading: { graph: 'גרף', table: 'טבלה', neuron: 'נוירון', quiz: 'חידון', lab: 'מעבדה' },
  noPiece: '״{found}״ אינו חלק של השיעור; האפשרות ״show״ מקבלת {accepted}, עם פסיקים ביניהם.',
  noLab: 'המעבדה אינה חלק מהקובץ הזה: היא מאמנת ברקע, ולשם כך נחוצים לה קבצים משלה. היא נמצאת בשיעור שבאתר.',
  unknown: 'אין אפשרות בשם ״{name}״; כאן אפשר לקבוע {accepted}.',
  notShown: '״{name}״ שייך לחלק אחר מזה שמוצג; כאן אפשר לקבוע {accepted}.',
  theme: 'הערך של ״theme״ הוא ״{found}״; אפשר לקבוע light או dark.',
  lang: 'הערך של ״lang״ הוא ״{found}״; אפשר לקבוע תג שפה כמו en או \u2066de-CH\u2069.',
  src: 'הערך של ״src״ הוא ״{found}״; אפשר לקבוע כתובת של מאגר שאלות באותו אתר שבו נמצא הדף הזה.',
};
