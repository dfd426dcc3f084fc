/** What cannot be set: in a field, in a link, by an attribute. Each says what was found and what is accepted. */
export const problemStrings = {
  listJoin: ', ',
  none: 'כלום',

  rows: 'בטבלה יש מקום לעד {most} שורות; התקבלו {found}.',
  parameter: '{parameter} של {function} הוא {found}; אפשר בין {minimum} ל־{maximum}.',
  inputs: 'לנוירון כאן יש בין 1 ל־{most} קלטים; התבקשו {found}.',
  place: 'אין {what} {found}; המספור הוא מ־0 עד {last}.',
  view: 'הגרף מציג בכל כיוון בין {least} ל־{most} יחידות; התבקשו {width} על {height}.',
  unknown: 'אין {what} בשם ״{found}״. אפשר: {accepted}.',
  things: {
    input: 'קלט',
    weight: 'משקל',
    function: 'פונקציית הפעלה',
    parameterOf: 'פרמטר של {name}',
    atKink: 'שיפוע בפינה',
  },

  link: {
    weights: 'בקישור יש {found} משקלים עבור {inputs} קלטים; שניהם מתחילים מחדש.',
    unknown: 'בקישור כתוב ״{found}״, והשיעור אינו מכיר זאת.',
    number: 'בקישור {name} הוא ״{found}״, וזה אינו מספר.',
    numbers: 'בקישור יש {found} מספרים עבור {name}; אפשר {accepted}.',
    range: 'בין {fewest} ל־{most}',
  },
};

/** The same of the attributes of an element. */
export const attributeProblems = {
  number: 'המאפיין {name} הוא ״{found}״; הוא מקבל מספר.',
  numbers: 'במאפיין {name} כתוב ״{found}״; הוא מקבל מספרים עם רווחים ביניהם.',
  parameters:
    'במאפיין \u2066parameters\u2069 כתוב ״{found}״; הוא מקבל \u2066function.parameter=number\u2069, למשל \u2066leaky-relu.alpha=0.1\u2069.',
  view: 'המאפיין \u2066view\u2069 מקבל 4 מספרים: שמאל, ימין, תחתית, ראש; יש בו {found}.',
  weights: 'המאפיין \u2066weights\u2069 מקבל מספר לכל קלט; קלטים: {inputs}, משקלים: {weights}.',
};
