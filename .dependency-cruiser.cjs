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
      from: {
        orphan: true,
        path: '^web/',
        // Words of other languages take the place of English ones when the site is built (decision 8); so does
        // what a build writes into pages.
        pathNot:
          '^web/engine/(engine|lab)-module|(types|-state)\\.js$|^web/content/(?!en/)|^web/pages/go-to-language\\.js$',
      },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    onlyFrom('engine-stands-alone', '^web/engine/', '^web/engine/|^dist/engine/'),
    onlyFrom('lesson-knows-engine-and-words', '^web/lesson/', '^web/(lesson|engine|content)/'),
    onlyFrom('quiz-knows-lesson-engine-and-words', '^web/quiz/', '^web/(quiz|lesson|engine|content)/'),
    onlyFrom('reports-stand-on-the-quiz', '^web/lms/', '^web/(lms|quiz|lesson|content)/'),
    onlyFrom('exports-stand-on-the-quiz', '^web/export/', '^web/(export|quiz|lesson|engine|content)/'),
    onlyFrom('lab-stands-on-the-engine', '^web/lab/', '^web/(lab|engine)/|^dist/engine/'),
    onlyFrom('content-is-data', '^web/content/', '^web/content/'),
    onlyFrom('elements-know-no-page', '^web/elements/', '^web/(elements|lab|quiz|lesson|engine|content)/'),
    onlyFrom(
      'frames-stand-on-elements',
      '^web/embed/',
      '^web/(embed|package|elements|lab|export|quiz|lesson|engine|content)/',
    ),
    onlyFrom(
      'packages-stand-on-exports',
      '^web/package/',
      '^web/(package|export|lms|quiz|lesson|engine|content)/',
    ),
    onlyFrom(
      'teachers-choices-stand-on-what-they-choose',
      '^web/teach/',
      '^web/(teach|embed|package|export|lab|quiz|lesson|engine|content)/',
    ),
    onlyFrom(
      'pages-stand-on-elements',
      '^web/pages/',
      '^web/(pages|teach|embed|package|elements|lab|export|lms|quiz|lesson|engine|content)/',
    ),
    onlyFrom('setup-stands-on-shared-scripts', '^scripts/setup/', '^scripts/(setup|lib)/'),
    {
      // It is what installs them, so nothing that it reaches may need one.
      name: 'setup-needs-no-npm-package',
      severity: 'error',
      from: { path: '^scripts/setup/' },
      to: { path: '(^|/)node_modules/', reachable: true },
    },
    onlyFrom('shared-scripts-know-no-command', '^scripts/lib/', '^scripts/lib/'),
    onlyFrom('site-is-made-of-web', '^scripts/site/', '^scripts/site/|^web/'),
    onlyFrom('scripts-know-no-test', '^scripts/', '^(scripts|web)/'),
    {
      name: 'lesson-and-engine-draw-nothing',
      severity: 'error',
      from: { path: '^web/(lesson|engine)/' },
      to: { path: '(^|/)node_modules/|^lit' },
    },
    {
      name: 'only-chosen-libraries-reach-the-browser',
      severity: 'error',
      from: { path: '^web/' },
      // docs/decisions/0006 and 0007 say why these.
      to: {
        path: 'node_modules/',
        pathNot:
          'node_modules/(lit|lit-html|lit-element|@lit|jsep|pure-rand|ts-fsrs|@cfworker/json-schema|fflate|@xapi)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['browser', 'import'] },
  },
};
