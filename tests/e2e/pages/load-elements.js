/**
 * Writes the elements that the address names into the page, then loads the script from the site named there, as
 * a host page's script tag would by a fixed one. `lang` is the page's language, `script` another name of the script.
 */
const address = new URLSearchParams(location.search);
document.documentElement.lang = address.get('lang') ?? 'en';
/** @type {Element} */ (document.querySelector('#embedded')).innerHTML = address.get('html') ?? '';
// Cross-origin on purpose: a module script may come from another site.
await import(address.get('site') + (address.get('script') ?? 'elements.js'));

export {};
