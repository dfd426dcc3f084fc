/** Long enough for the browser to have taken the file before its address goes. */
const REVOKE_AFTER_MS = 10_000;

/**
 * Hands a text, or bytes, to the browser as a file to keep.
 * @param {string} file its name
 * @param {string | Uint8Array<ArrayBuffer>} content
 * @param {string} type such as text/csv
 */
export function downloadFile(file, content, type) {
  const wholeType = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: wholeType }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
