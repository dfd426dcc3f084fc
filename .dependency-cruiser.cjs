/** The arrows of the architecture: who may import whom. */
const onlyFrom = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(web|scripts|tests)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^web/', pathNot: '^web/engine/engine-module' },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    onlyFrom('engine-stands-alone', '^web/engine/', '^web/engine/|^dist/engine/'),
    onlyFrom('lesson-knows-engine-and-words', '^web/lesson/', '^web/(lesson|engine|content)/'),
    onlyFrom('content-is-data', '^web/content/', '^web/content/'),
    onlyFrom('elements-know-no-page', '^web/elements/', '^web/(elements|lesson|engine|content)/'),
    onlyFrom('pages-stand-on-elements', '^web/pages/', '^web/(pages|elements|lesson|engine|content)/'),
    {
      name: 'lesson-and-engine-draw-nothing',
      severity: 'error',
      from: { path: '^web/(lesson|engine)/' },
      to: { path: '(^|/)node_modules/|^lit' },
    },
    {
      name: 'only-lit-reaches-the-browser',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(lit|lit-html|lit-element|@lit)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['browser', 'import'] },
  },
};
