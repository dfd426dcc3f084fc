const STYLESHEET = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/gu;

/**
 * Puts a page's style sheet into the page itself: it is too small to be worth a request of its own, which nothing
 * could be painted before.
 * @returns {import('vite').Plugin}
 */
export function stylesInside() {
  return {
    name: 'styles-inside',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        return html.replace(STYLESHEET, (_link, file) => {
          const asset = bundle[file];
          if (asset?.type !== 'asset') throw new Error(`The page names ${file}, which is not in its build.`);
          delete bundle[file];
          return `<style>${String(asset.source).trim()}</style>`;
        });
      },
    },
  };
}
