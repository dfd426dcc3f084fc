/** What <relu-table> says. Forms under `one` and `other` are chosen by a count. */
export const tableStrings = {
  rule: {
    caption: 'הכלל של {name}',
    input: 'אם הקלט הוא',
    output: 'הפלט הוא',
    conditions: {
      any: 'כל מספר',
      notAbove: 'קטן מ־{value} או שווה לו',
      above: 'גדול מ־{value}',
      atLeast: 'גדול מ־{value} או שווה לו',
      between: 'גדול מ־{low} וקטן מ־{high}',
    },
    outcomes: {
      constant: '{value}',
      input: 'הקלט עצמו',
      multiple: '{factor} כפול הקלט',
      range: 'מספר בין {low} ל־{high}',
      rangeAbove: 'מספר שאינו קטן מ־{low}',
      rangeBelow: 'מספר שאינו גדול מ־{high}',
      rangeAll: 'מספר כלשהו',
    },
  },

  rows: {
    caption: 'קלטים, ומה {name} עושה מהם',
    region: 'שורות הטבלה',
    input: 'קלט x',
    output: 'פלט \u2066{symbol}(x)\u2069',
    actions: 'הסרה',
    point: 'הנקודה',
    atPoint: 'בנקודה',
    show: 'להציג את {x} בגרף',
    remove: 'להסיר את {x}',
    selected: '\u2066x = {x}, {symbol}(x) = {y}\u2069',
    keys: 'החצים למעלה ולמטה עוברים משורה לשורה.',
    printed: 'מתוך {total} שורות רק חלק מודפסות. כדי לקבל את כולן, הורידו את קובץ ה־CSV.',
  },

  says: {
    empty: 'בטבלה אין עדיין שורות משלכם.',
    silent: {
      one: 'קלטים שנותנים 0: *{count} מתוך {total}*.',
      other: '*{count} מתוך {total}* הקלטים נותנים 0.',
    },
    onlyOneSilent: 'הקלט *היחיד* נותן 0.',
    allSilent: '*כל {total}* הקלטים נותנים 0.',
    noneSilent: {
      one: 'הקלט היחיד לא נותן 0.',
      other: '*אף אחד מ־{total}* הקלטים לא נותן 0.',
    },
    signs: {
      one: 'פלטים: *{total}*; {parts}.',
      other: 'מתוך *{total}* פלטים, {parts}.',
    },
    negative: { one: '{count} שלילי', other: '{count} שליליים' },
    zero: { one: '{count} שווה ל־0', other: '{count} שווים ל־0' },
    positive: { one: '{count} חיובי', other: '{count} חיוביים' },
    nan: { one: '{count} אינו מספר', other: '{count} אינם מספרים' },
    nanToo: {
      one: 'פלטים שאינם מספרים: {count}.',
      other: '{count} פלטים אינם מספרים.',
    },
  },

  digits: 'כל הספרות',

  add: {
    label: 'הוספת קלטים',
    hint: 'מספר אחד, או עמודה מודבקת של עד \u206610,000\u2069 מספרים.',
    button: 'הוספה',
    added: { one: 'קלטים שנוספו: {count}.', other: 'נוספו {count} קלטים.' },
    nothing: 'הקלידו קודם מספר, למשל \u2066−2.5\u2069 או \u20660,25\u2069.',
    unreadable: 'שורה {line}: ״{found}״ אינו מספר',
    unreadableMore: { one: 'ועוד {count}', other: 'ועוד {count}' },
    unreadableHelp:
      'כתבו מספרים כמו \u2066−2.5\u2069 או \u20660,25\u2069. מה שלא היה אפשר לקרוא עדיין נמצא בשדה.',
    full: 'הטבלה מכילה עד {most} שורות: {added} מתוך {given} הקלטים נוספו, והשאר הושמטו.',
    removed: '{x} הוסר.',
    cleared: { one: 'שורות שהוסרו: {count}.', other: 'כל {count} השורות הוסרו.' },
    restored: 'השורות הראשונות חזרו.',
    undo: 'ביטול',
    undone: 'בוטל: השורות כפי שהיו.',
  },

  predictFirst: 'קודם לחזות',

  special: {
    summary: 'ערכים מיוחדים',
    caption: 'מה {name} עושה מערכים מיוחדים',
    reasons: {
      notANumber: 'NaN פירושו ״לא מספר״; לא יוצא ממנו מספר.',
      signKept: 'אפס עם סימן מינוס. הוא שווה ל־0; הסימן נשמר.',
      signDropped: 'אפס עם סימן מינוס. הוא שווה ל־0, והפלט הוא 0 רגיל.',
      asZero: 'אפס עם סימן מינוס. הוא שווה ל־0, והפלט שלו זהה.',
      noBound: 'לפלט אין חסם בצד הזה.',
      settles: 'כמה שהקלט יתרחק, הפלט מתייצב על {y}.',
      unchanged: {
        smallest: 'המספר הקטן ביותר מעל 0 מבין המספרים של 32 ביט: עובר כמו שהוא.',
        largest: 'המספר הגדול ביותר של 32 ביט: עובר כמו שהוא.',
      },
      positiveSide: 'המספר הקטן ביותר מעל 0 מבין המספרים של 32 ביט, ובכל זאת הוא מעל 0.',
      nearZero: 'המספר הקטן ביותר מעל 0 מבין המספרים של 32 ביט: הפלט זהה לפלט של 0.',
      largest: 'המספר הגדול ביותר של 32 ביט.',
      atLimit: 'המספר הגדול ביותר של 32 ביט: הפלט זהה לפלט של ∞.',
    },
  },

  take: 'העתקה, הורדה, ניקוי',
};
