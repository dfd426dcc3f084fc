/**
 * What the pages themselves say, in Markdown: only their build reads it (scripts/site/page-words.js). Links keep
 * their addresses.
 */
export const pageStrings = {
  name: 'שיעור ReLU',
  languages: 'שפות אחרות',
  index: {
    skip: 'דילוג אל השיעור',
    sections: 'חלקי השיעור',
    noScripts: 'הסקריפטים כבויים, ולכן השרטוטים עומדים במקומם. הטקסט, הנוסחאות והטבלאות שלמים.',
    engine: 'כל ערך, כל שיפוע וכל סכום משוקלל בדף הזה מחושבים על ידי מנוע שנכתב ב־\u2066C++\u2069.',
    teachers: '[למורים: איך לשלב את השיעור, או חלק ממנו, בקורס שלכם](./teach.html)',
    whichEngine: 'איזה מנוע פועל?',
    noEngine: 'המספרים שלפניכם חושבו כשהדף נבנה; המנוע החי לא הופעל.',
    edition: '{date}, מהדורה {version}',
  },
  embed: {
    summary: 'חלקים משיעור אינטראקטיבי על ReLU, להצגה בתוך דפים אחרים.',
    noScripts:
      'החלק הזה של השיעור דורש סקריפטים, והם כבויים. [אפשר לקרוא את השיעור](./index.html) גם בלעדיהם.',
  },
  oneFile: {
    noScripts: 'השיעור הזה דורש סקריפטים, והם כבויים.',
  },
  teach: {
    title: 'שיעור ReLU: שילוב בקורס שלכם',
    summary: 'בחרו חלקים משיעור ReLU ושלבו אותם ב־Moodle, ב־Canvas או בכל דף אינטרנט, כקטע קוד או כקובץ.',
    noScripts: 'קטעי קוד וקבצים נוצרים בדפדפן שלכם, ולשם כך דרושים סקריפטים. הם כבויים.',
  },
  worksheet: {
    title: 'דף עבודה: ReLU',
    summary: 'דף עבודה להדפסה על ReLU, עם מספרים חדשים ודף תשובות.',
    noScripts: 'השאלות מחושבות כשהדף נפתח, ולשם כך דרושים סקריפטים. הם כבויים.',
  },
};
