/** Long enough for the browser to have taken the file before its address goes. */
const REVOKE_AFTER_MS = 10_000;

/**
 * Hands a file to the browser to keep.
 * @param {{ name: string, type: string, content: string | Uint8Array<ArrayBuffer> }} file
 */
export function saveFile({ name, type, content }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
}
