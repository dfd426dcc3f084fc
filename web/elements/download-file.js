/** Long enough for the browser to have taken the file before its address goes. */
const REVOKE_AFTER_MS = 10_000;

/**
 * Hands a text to the browser as a file to keep.
 * @param {string} file its name
 * @param {string} text
 * @param {string} type such as text/csv
 */
export function downloadFile(file, text, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
