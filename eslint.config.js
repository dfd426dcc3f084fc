import js from '@eslint/js';
import globals from 'globals';
import jsdoc from 'eslint-plugin-jsdoc';

export default [
  { ignores: ['build/', 'dist/', 'coverage/', '.emscripten/', 'node_modules/'] },
  js.configs.recommended,
  {
    plugins: { jsdoc },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'jsdoc/check-param-names': 'error',
      'jsdoc/check-tag-names': [
        'error',
        { definedTags: ['attr', 'csspart', 'cssprop', 'fires', 'slot', 'tag'] },
      ],
      'jsdoc/require-param-name': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: { esm: true }, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
    },
  },
  { files: ['cpp/bindings/*.js'], languageOptions: { globals: { addToLibrary: 'readonly' } } },
  { files: ['web/**'], languageOptions: { globals: globals.browser } },
  { files: ['scripts/**', '*.config.js', '.*.cjs', 'tests/**'], languageOptions: { globals: globals.node } },
  {
    files: ['tests/e2e/**', 'tests/bench/**', 'bench/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
];
