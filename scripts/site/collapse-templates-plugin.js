import { transform } from 'lightningcss';

const CSS_TEMPLATE = /\bcss`([^`$\\]*)`/gu;

/**
 * Takes what only people read out of templates: CSS is minified, HTML and SVG lose their indentation.
 * @returns {import('vite').Plugin}
 */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code, id) {
      if (!id.includes('/web/elements/')) return null;
      return code.replace(CSS_TEMPLATE, (_, css) => `css\`${minifyCss(css, id)}\``);
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
  return new TextDecoder().decode(transform({ filename, code: new TextEncoder().encode(css), minify: true }).code);
}
