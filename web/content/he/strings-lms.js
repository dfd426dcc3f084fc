/** What a learner is told about the score in a course. Forms under `one` and `other` are chosen by a count. */
export const lmsStrings = {
  connecting: 'מחפשים את הקורס שלכם…',
  'not-connected': 'הקורס שלכם לא עונה ({name}). הציון שלכם לא נשמר שם.',
  'not-recorded': 'אתם צופים בחידון שכבר נעשה: שום דבר לא נשמר עכשיו בקורס.',
  ready: 'הציון שלכם יישמר בקורס.',
  saving: 'שומרים בקורס…',
  saved: 'נשמר בקורס.',
  'not-saved': 'הציון שלכם לא נשמר בקורס ({name}).',
  unsent: {
    one: 'דיווחים שממתינים: {count}. הדיווח יישלח שוב מעצמו.',
    other: '{count} דיווחים ממתינים ויישלחו שוב מעצמם.',
  },
  keepOpen: 'השאירו את הדף פתוח, או הורידו את מה שממתין ומסרו אותו למורה.',
  retry: 'לנסות שוב עכשיו',
  download: 'הורדת מה שלא נשמר',
  honest: 'ציון שמגיע מהדפדפן הוא הצהרה שלכם בלבד. התייחסו אליו כאל תרגול, לא כאל מבחן.',
};
