/** Loads the elements from the site named in the address, as a host page's script tag would by a fixed one. */
const site = new URLSearchParams(location.search).get('site');
// Cross-origin on purpose: a module script may come from another site.
await import(`${site}elements.js`);

export {};
