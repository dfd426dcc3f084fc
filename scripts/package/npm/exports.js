/** What the npm package offers under which name: what is written after `relu-lesson/`, and the module of web/. */
export const ENTRIES = Object.freeze({
  '.': 'web/elements/index.js',
  './define': 'web/elements/define-all.js',
  './lesson': 'web/elements/define-lesson.js',
  './graph': 'web/elements/define-graph.js',
  './table': 'web/elements/define-table.js',
  './neuron': 'web/elements/define-neuron.js',
  './lab': 'web/elements/define-lab.js',
  './quiz': 'web/elements/define-quiz.js',
  './engine': 'web/engine/engine.js',
});

/** Modules that do something when they are loaded; a bundler may drop every other that is not used. */
export const HAS_EFFECT = /^elements\/define(?:-\w+)?\.js$/u;
