/** The language of this folder: what `lang` and `dir` say of its words. */
export const LANGUAGE = /** @type {string} */ ('de');
export const DIRECTION = /** @type {'ltr' | 'rtl'} */ ('ltr');
