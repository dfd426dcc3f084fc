/**
 * A text's UTF-8 bytes in base64.
 * @param {string} text
 */
export function base64(text) {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
