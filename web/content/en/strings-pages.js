/**
 * What the pages themselves say, in Markdown: only their build reads it (scripts/site/page-words.js). Links keep
 * their addresses.
 */
export const pageStrings = {
  name: 'ReLU lesson',
  languages: 'Other languages',
  index: {
    skip: 'Skip to the lesson',
    sections: 'Sections',
    noScripts: 'Scripts are off, so the drawings stand still. The text, formulas and tables are complete.',
    engine: 'Every value, slope and weighted sum on this page is computed by a C++ engine.',
    teachers: '[For teachers: put this lesson, or a piece of it, into your course](./teach.html)',
    whichEngine: 'Which engine is running?',
    noEngine: 'The numbers you see were computed when the page was built; the live engine has not started.',
    edition: '{date}, edition {version}',
  },
  embed: {
    summary: 'Pieces of an interactive lesson on ReLU, to be shown inside other pages.',
    noScripts:
      'This piece of the lesson needs scripts, and they are off. [Read the lesson](./index.html), which does without.',
  },
  oneFile: {
    noScripts: 'This lesson needs scripts, and they are off.',
  },
  teach: {
    title: 'ReLU lesson: put it into your course',
    summary:
      'Choose pieces of the ReLU lesson and take them into Moodle, Canvas or any web page, as a snippet or a file.',
    noScripts: 'Snippets and files are made in your browser, which needs scripts. They are off.',
  },
  worksheet: {
    title: 'ReLU worksheet',
    summary: 'A printable worksheet about ReLU with fresh numbers, and its key.',
    noScripts: 'The questions are computed when the page is opened, which needs scripts. They are off.',
  },
};
