/** What the list of functions says: only the build of the page reads it. */
export const functionsStrings = {
  formula: 'נוסחה',
  slope: 'שיפוע',
  parameter: 'פרמטר',
  parameterRange: '{name}, מ־{minimum} עד {maximum}; {initial} אם לא נקבע אחרת',
  parameterAny: '{name}, כל מספר; {initial} אם לא נקבע אחרת',
  outputs: 'פלטים',
  source: 'מקור',
  any: 'כל מספר',
  atLeast: '{lowest} ומעלה',
  above: 'מעל {lowest}',
  atMost: '{highest} ומטה',
  below: 'מתחת ל־{highest}',
  both: 'מ־{lowest} עד {highest}',
  neither: 'בין {lowest} ל־{highest}, בלי להגיע לאף אחד מהם',
  onlyLowest: 'מ־{lowest} (כולל) עד {highest} (לא כולל)',
  onlyHighest: 'מ־{lowest} (לא כולל) עד {highest} (כולל)',
};
