/** What the page for teachers says. Forms under `one` and `other` are chosen by a count. */
export const teachStrings = {
  title: 'Put the lesson into your course',
  lead: 'Choose what your students see, look at it, then copy a snippet or download a file. All of it is made in your browser: nothing is sent anywhere, and nobody needs an account.',
  parts: 'Parts of this page',
  back: 'Back to the lesson',
  keep: 'Your choices are in the address of this page: copy the address to come back to them or to share them.',
  noEngine:
    'The lesson computes with WebAssembly, which this browser or page does not allow. Snippets, course packages and the single file can still be made; the preview, question banks and the check of your own questions cannot.',

  choose: {
    heading: 'Choose',
    pieces: 'What to show',
    piece: {
      graph: 'Graph: the curve, with a point to move',
      table: 'Table: inputs and outputs, with predictions',
      neuron: 'Neuron: inputs, weights and a bias',
      quiz: 'Quiz: questions with explanations and a score',
      lab: 'Lab: networks trained side by side, with a prediction first',
    },
    all: 'The whole lesson',
    none: 'Choose at least one piece.',
    numbers: 'Function and numbers',
    graph: 'Graph',
    table: 'Table',
    neuron: 'Neuron',
    quiz: 'Quiz',
    lab: 'Lab',
    hide: 'What to leave out',
    look: 'Look and name',
  },

  fields: {
    function: 'Function',
    x: 'Input x of the point',
    parameter: '{function}: {name}',
    parameterHint: 'From {minimum} to {maximum}. Empty: {initial}.',
    overlays: 'Draw beside it',
    slope: 'Show the slope',
    'at-kink': 'Slope exactly at a corner',
    kinks: {
      convention: 'By convention',
      left: 'That of the left side',
      middle: 'Halfway',
      right: 'That of the right side',
    },
    view: { left: 'From x', right: 'To x', bottom: 'From output', top: 'To output' },
    viewLegend: 'What the graph shows',
    rows: 'Inputs in the table',
    numbersHint: 'Numbers with spaces between.',
    inputs: 'Inputs',
    inputsHint: '1 to {most} numbers with spaces between. The last is x.',
    weights: 'Weights',
    weightsHint: 'One for each input.',
    bias: 'Bias',
    ideas: 'Ideas to ask about',
    count: 'How many questions',
    countHint: 'Empty: one about each idea.',
    seed: 'Seed',
    seedHint: 'Any text. The same seed gives everybody the same numbers. Empty: each attempt has its own.',
    mode: 'Kind of quiz',
    modes: {
      graded: 'Graded: the first answer counts',
      'self-check': 'Self-check: nobody passes or fails',
      practice: 'Practice: what is missed comes back',
    },
    pass: 'Pass mark, in percent',
    passHint: 'Empty: nobody passes or fails.',
    feedback: 'Explanations',
    feedbacks: { each: 'After each answer', end: 'At the end' },
    minutes: 'Time limit, in minutes',
    minutesHint: 'Empty: none. Students are warned and can take longer.',
    order: 'Order of the questions',
    orders: { drawn: 'Drawn', bank: 'As the bank has them' },
    functions: 'Functions to compare',
    functionsHint: 'Names such as relu leaky-relu identity, with spaces between. Empty: five of them.',
    seeds: 'Seeds of the random starts',
    seedsHint: 'Whole numbers with spaces between. Empty: 1 to 5.',
    hide: {
      function: 'Graph: choosing the function',
      slope: 'Graph: the switch for the slope',
      more: 'Graph: comparing, zooming, corners',
      sentence: 'The sentences that say what is shown',
      rule: 'Table: the rule',
      predict: 'Predicting before the output is shown',
      digits: 'Table: the switch for all digits',
      add: 'Table: adding inputs',
      take: 'Copying, printing and downloading',
      special: 'Table: special values',
      shading: 'Neuron: the scale of its shading',
      sum: 'Neuron: the sum written out',
      count: 'Neuron: adding and removing inputs',
      hinge: 'Neuron: where it begins to be active',
      'each-input': 'Neuron: the function on each input',
      hint: 'Quiz: hints',
      sure: 'Quiz: “How sure are you?”',
      review: 'Quiz: coming back another day',
      settings: 'Lab: more settings',
      inside: 'Lab: looking inside a network',
    },
    theme: 'Colours',
    themes: { '': 'As the page around it', light: 'Light', dark: 'Dark' },
    lang: 'Language',
    title: 'Name',
    titleHint: 'Of the frame, the file and the course package. Empty: “{title}”.',
  },

  bank: {
    heading: 'Your own questions',
    lead: 'Instead of the lesson’s questions you can ask your own, written as a JSON file (docs/quiz-format.md of the project describes it). They are checked here and stay in your browser.',
    file: 'Open a file',
    text: 'Or paste it',
    check: 'Check and use these questions',
    drop: 'Ask the lesson’s questions again',
    empty: 'Choose a file or paste the questions first.',
    used: {
      one: '“{title}” is used: {count} question.',
      other: '“{title}” is used: {count} questions.',
    },
    problems: {
      one: '{count} problem. What is named here is left out.',
      other: '{count} problems. What is named here is left out.',
    },
    unusable: 'These questions can’t be used yet. See what is wrong.',
    problemsHeading: 'What is wrong',
    line: 'Line {line}',
    where:
      'The preview and all files hold your questions. Snippets can’t hold them: put your file into the folder of the lesson and name it here. The address of this page doesn’t hold them either: after a reload, open the file again.',
    src: 'Name of your file in the lesson’s folder, for snippets',
    srcHint: 'Such as questions.json. Empty: snippets ask the lesson’s own questions.',
    dropped: 'The lesson’s questions are asked again.',
    unreadable: 'The file could not be read.',
  },

  preview: {
    heading: 'Preview',
    frame: 'Preview: {title}',
    open: 'Open it alone',
    none: 'There is nothing to show yet. Choose at least one piece.',
    noTemplate: 'Your questions can’t be shown here: {why}',
  },

  snippet: {
    heading: 'Copy a snippet',
    lead: 'For a page that is online: the lesson is loaded from the address below.',
    base: 'Address of the lesson',
    baseHint: 'The folder on a web server where the lesson’s files lie.',
    baseBroken: '“{found}” is not a web address. Type one such as https://example.org/relu/.',
    onlyHere:
      'This address works on your computer only. Put the lesson on a web server and type its address there.',
    place: 'Where it goes',
    text: 'Snippet',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'This browser doesn’t let the page copy. The snippet is selected: copy it with the keyboard.',
    apart:
      'Each piece has its own numbers here and they don’t move together. In a div they do: choose that to keep them together.',
    ownBank: 'This snippet asks the lesson’s own questions. To ask yours, name your file above.',
  },

  places: {
    frame: {
      name: 'Any web page (frame)',
      says: 'For every page that lets you write HTML; the small script makes the frame as tall as its content. No score reaches your page by itself.',
    },
    moodle: {
      name: 'Moodle, in a page or label',
      says: 'Paste it in the editor’s HTML view. No score reaches Moodle this way: for that, download SCORM 1.2. A frame that is too short scrolls.',
    },
    canvas: {
      name: 'Canvas, in a page',
      says: 'Paste it in the HTML editor of a page. No score reaches Canvas this way, and a frame that is too short scrolls.',
    },
    wordpress: {
      name: 'WordPress',
      says: 'For a “Custom HTML” block of an administrator or editor. WordPress takes the frame out of what authors write, and a frame that is too short scrolls.',
    },
    markdown: {
      name: 'Markdown (MkDocs, Jekyll, Docusaurus, Sphinx with MyST)',
      says: 'For site generators that leave HTML in Markdown alone. Hugo needs a shortcode for it, and no score is kept outside the reader’s browser.',
    },
    myst: {
      name: 'MyST (Jupyter Book 2)',
      says: 'For mystmd, which takes frames and no other HTML. The frame’s height is fixed by the theme, so it scrolls.',
    },
    quarto: {
      name: 'Quarto and pandoc',
      says: 'For HTML output. PDF and Word output leave it out.',
    },
    reveal: {
      name: 'reveal.js slide',
      says: 'A slide of its own; keys typed in the frame don’t turn the slides. The frame doesn’t grow: what is too tall scrolls.',
    },
    jupyter: {
      name: 'Jupyter notebook cell',
      says: 'Run it in a Python cell; it shows while the notebook is open. PDF exports leave it out, and no answers reach Python.',
    },
    html: {
      name: 'Plain HTML (elements)',
      says: 'For pages whose HTML is yours: the pieces become part of the page and take its colours and font. Editors of course platforms drop these tags.',
    },
    div: {
      name: 'A div that becomes the lesson',
      says: 'For editors that drop unknown tags but keep a div, as long as the page loads the script. Where scripts are removed, only the link in it is left.',
    },
  },

  files: {
    heading: 'Download a file',
    lead: 'These hold all they need: after the download the lesson works without this site and without a network.',
    name: 'relu-lesson',
    download: 'Download {name}',
    making: 'Making {name}…',
    made: '{file} is downloaded.',
    madeQuestions: {
      one: '{file} is downloaded, with {count} question.',
      other: '{file} is downloaded, with {count} questions.',
    },
    failed: '{name} could not be made: {why}',
    templateMissing: 'relu-lesson.html, of which it is made, is not beside this page or could not be loaded.',
    course: 'Course packages',
    courseLead: 'A course package reports score, completion and each answer to your course platform.',
    single: 'One file',
    bank: 'Question banks',
    bankLead:
      'The quiz’s questions for the question bank of your course platform, with numbers drawn from the seed above.',
    noLab:
      'The lab trains in the background, which takes files of its own: it works in snippets, and is left out of files and packages.',
    needQuiz: 'Choose the quiz above to get question banks and paper.',
    paper: 'Paper',
    worksheet: 'Open the worksheet and its key, to print',
    worksheetSays:
      'Paper questions with the ideas, count and seed chosen above. Nothing on it is graded by itself.',
    worksheetOwn: 'It holds the lesson’s own questions, not yours.',
    formats: {
      scorm12: {
        name: 'SCORM 1.2',
        says: 'For Moodle, Canvas with SCORM, and nearly every other course platform: try this first. Scores come from the student’s own browser, so treat them as practice, not as an exam.',
      },
      scorm2004: {
        name: 'SCORM 2004',
        says: 'For platforms that ask for SCORM 2004, 4th edition. Moodle’s report of single answers does not read it.',
      },
      cmi5: {
        name: 'cmi5',
        says: 'For platforms with an xAPI record store. Moodle and Canvas need an extension to launch it.',
      },
      single: {
        name: 'one HTML file',
        says: 'Opens by double click, from a USB stick or as an attachment, without a network. It reports no score to anybody.',
      },
    },
  },
};

/** What is wrong with what was typed, and what to type instead. */
export const teachProblems = {
  number: '“{found}” is not a number. Type digits, for example −2.5 or 0,25.',
  oneNumber: 'Type one number, for example −2.5.',
  numbers: 'There are {found} numbers; type {most}, with spaces between.',
  fromNumbers: 'There are {found} numbers; type {fewest} to {most}, with spaces between.',
  viewOrder: 'The first number of each pair has to be the smaller one.',
  viewSpan: 'The graph shows from {least} to {most} units each way.',
  parameter: 'No function has a parameter “{found}”.',
  function: 'There is no function “{found}”. There are: {accepted}.',
  range: '“{found}” can’t be used. Type a number from {from} to {to}.',
  whole: '“{found}” can’t be used. Type a whole number from {from} to {to}.',
};

/** What is said about a teacher's own bank before its items are looked at. */
export const teachBankStrings = {
  notJson: 'Line {line} is not JSON. Look for a missing comma, quote or bracket there or just before.',
};
