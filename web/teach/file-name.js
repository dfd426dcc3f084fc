/**
 * @param {string} title
 * @returns {string} what every file system and course platform takes, without an end such as .html
 */
export function fileName(title) {
  const name = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return name.slice(0, 60) || 'relu-lesson';
}
