/** What <relu-table> says when its rows are taken away, cleared or restored. */
export const tableTakeStrings = {
  copy: 'Copy',
  copied: { one: 'Copied {count} row.', other: 'Copied {count} rows.' },
  copyFailed: 'This page may not use the clipboard. Download the CSV file instead.',
  download: 'Download CSV',
  downloaded: 'Downloading {file}.',
  decimalComma: 'Decimal comma, columns split by semicolons',
  clear: 'Clear all rows',
  restore: 'Restore the first rows',
};
