import { transform } from 'lightningcss';

/** In the browser no picture is still: the branches that draw one are left out. */
const IS_STILL = /\b(?:this|host|this\.#host)\.still\b/gu;
const CSS_TEMPLATE = /\bcss`([^`$\\]*)`/gu;

/**
 * Leaves out of the elements what the browser does not need: CSS is minified, HTML and SVG in templates lose
 * their indentation, and what only the build of the page draws goes.
 * @returns {import('vite').Plugin}
 */
export function slimElements() {
  return {
    name: 'slim-elements',
    transform(code, id) {
      if (!id.includes('/web/elements/')) return null;
      return code
        .replace(CSS_TEMPLATE, (_, css) => `css\`${minifyCss(css, id)}\``)
        .replace(IS_STILL, 'false');
    },
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        // In minified code a line break is only ever inside a template, where white space is a single space.
        if (output.type === 'chunk') output.code = output.code.replace(/\n\s+/gu, '\n');
      }
    },
  };
}

/**
 * @param {string} css
 * @param {string} filename for error messages
 */
function minifyCss(css, filename) {
  return new TextDecoder().decode(
    transform({ filename, code: new TextEncoder().encode(css), minify: true }).code,
  );
}
