import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script>([^]*?)<\/script>/u;

/**
 * What a Content-Security-Policy calls the script inside a page: 'sha256-…', with its quotes.
 * @param {string} html with one classic script in it
 * @throws {TypeError} when there is none
 */
export function scriptHash(html) {
  const script = INLINE_SCRIPT.exec(html)?.[1];
  if (script === undefined) throw new TypeError('The page has no script inside.');
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
