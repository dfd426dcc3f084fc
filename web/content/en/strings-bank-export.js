/** What a question bank for another system says besides its questions. */
export const bankExportStrings = {
  right: 'Right.',
  rightAnswer: 'The right answer: {right}',
  answer: 'Answer',
  x: 'x',
  y: 'y',
  height: 'height',
  line: 'Line {number}: {text}',
  how: {
    'place-point': 'Type the numbers of the point. Nothing in the drawing can be moved.',
    sketch: 'Type the height of the curve at each input. Nothing in the drawing can be moved.',
    matchOrder: 'Choose for each step its place, 1 for the first.',
  },
  part: '{name}, part {number} of {count}',
  partOf: 'Type one number: {label}',
  heightAt: 'the height at {input}',

  /** Where each format is used and what it can't do, for those who choose one. */
  formats: {
    gift: {
      name: 'GIFT',
      says: 'A text file for Moodle and many other systems. It has no hints; a table becomes one question for each number, and steps to order become a matching question.',
    },
    'moodle-xml': {
      name: 'Moodle XML',
      says: 'A file for Moodle only, 4.4 or later for the questions with steps to order. It keeps drawings, hints and explanations; points and curves are typed as numbers.',
    },
    'qti-2.1': {
      name: 'QTI 2.1',
      says: 'A zip file for Canvas and other systems that import QTI. Choices and single numbers travel best; what else arrives depends on the system.',
    },
    'qti-3': {
      name: 'QTI 3',
      says: 'A zip file for systems that read QTI 3, with the same questions as QTI 2.1. Moodle does not import it.',
    },
  },
};
