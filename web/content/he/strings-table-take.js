/** What <relu-table> says when its rows are taken away, cleared or restored. */
export const tableTakeStrings = {
  copy: 'העתקה',
  copied: { one: 'שורות שהועתקו: {count}.', other: 'הועתקו {count} שורות.' },
  copyFailed: 'הדף הזה לא יכול להשתמש בלוח. הורידו במקום זאת את קובץ ה־CSV.',
  download: 'הורדת CSV',
  downloaded: 'מורידים את {file}.',
  decimalComma: 'פסיק עשרוני, עמודות מופרדות בנקודה ופסיק',
  clear: 'ניקוי כל השורות',
  restore: 'החזרת השורות הראשונות',
};
