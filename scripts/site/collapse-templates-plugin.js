/**
 * Takes the indentation out of templates. In minified code a line break is only ever inside a template
 * literal, and there HTML, SVG and CSS read a run of white space as a single one.
 * @returns {import('vite').Plugin}
 */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = output.code.replace(/\n\s+/gu, '\n');
      }
    },
  };
}
