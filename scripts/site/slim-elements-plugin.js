import { transform } from 'lightningcss';
import MagicString from 'magic-string';

/** In the browser no picture is still: the branches that draw one are left out. */
const IS_STILL = String.raw`\b(?:this|host|this\.#host)\.still\b`;
const CSS_TEMPLATE = 'css`([^`$\\\\]*)`';
/** Only in templates does a line begin with name="value": in a script prettier puts spaces round the sign. */
const BEFORE_ATTRIBUTE = String.raw`\n[ \t]+(?=[@.?]?[\w-]+=["$\w])`;
/** No reader sees a space beside these, */
const BLOCK = '(?:caption|details|div|fieldset|legend|option|p|summary|table|tbody|td|th|thead|tr)';
/** nor beside these, which draw. */
const SHAPE = '(?:circle|g|path|rect)';
const BEFORE_BLOCK = String.raw`\n[ \t]+(?=</?(?:${BLOCK}|${SHAPE})\b)`;
const AFTER_BLOCK = String.raw`(?<=</?(?:${BLOCK}|${SHAPE})\b[^<>]*>)\n[ \t]+`;
/** In templates white space is a single space, elsewhere indentation says nothing. */
const INDENTATION = String.raw`(?<=\n)[ \t]+`;
const SPARE = new RegExp(
  `${CSS_TEMPLATE}|(${IS_STILL})|(${BEFORE_ATTRIBUTE})|${BEFORE_BLOCK}|${AFTER_BLOCK}|${INDENTATION}`,
  'gu',
);

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
      const slim = new MagicString(code).replace(SPARE, (_, css, isStill, attribute) => {
        if (css !== undefined) return `css\`${minifyCss(css, id)}\``;
        return isStill ? 'false' : attribute ? ' ' : '';
      });
      return { code: slim.toString(), map: slim.generateMap({ hires: 'boundary' }) };
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
