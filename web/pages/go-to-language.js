/**
 * A classic script that runs before anything of a frame is drawn: ?lang=de goes to the same page in German. What is
 * none of our languages stays here and decides how numbers are written. data-language: of this page;
 * data-languages: all there are, the first one at the root of the site.
 */
(({ language = '', languages = '' }) => {
  const wanted = new URLSearchParams(location.search).get('lang')?.split('-')[0].toLowerCase() ?? language;
  const [root, ...others] = languages.split(' ');
  if (wanted === language || ![root, ...others].includes(wanted)) return;
  const folder = (language === root ? './' : '../') + (wanted === root ? '' : `${wanted}/`);
  const page = location.pathname.replace(/.*\//u, '');
  location.replace(folder + page + location.search + location.hash);
})(/** @type {HTMLScriptElement} */ (document.currentScript).dataset);
