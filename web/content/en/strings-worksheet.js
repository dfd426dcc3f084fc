/** What the printable worksheet says. Forms under `one` and `other` are chosen by a count. */
export const worksheetStrings = {
  loading: 'Making the questions…',
  unavailable:
    'The questions are computed with WebAssembly, which this browser or page does not allow, so no worksheet can be made here.',
  title: 'Worksheet: {bank}',
  form: {
    seed: 'Seed',
    seedHint: 'Any text. The same seed gives the same questions and numbers, here and in the quiz.',
    count: 'How many questions',
    countHint: 'Empty: one about each idea.',
    ideas: 'Ideas',
    make: 'Make the worksheet',
    fresh: 'New numbers',
    print: 'Print',
    back: 'Back to the lesson',
    printHint: 'The key is printed on a page of its own, at the end.',
  },
  made: {
    one: 'Worksheet with {count} question, seed {seed}.',
    other: 'Worksheet with {count} questions, seed {seed}.',
  },
  fewer: 'You asked for {asked} questions. This bank has no more than {count} different ones.',
  head: { name: 'Name', date: 'Date', points: 'Points', of: 'of {of}' },
  points: 'Each question is worth 1 point; parts of an answer earn their share.',
  how: {
    choice: 'Tick one answer.',
    choices: 'Tick every answer that is right.',
    'spot-error': 'Tick the line that is wrong.',
    numeric: 'Answer:',
    'read-graph': 'Answer:',
    table: 'Fill in the empty column.',
    'place-point': 'Mark the point in the drawing.',
    sketch: 'Draw the heights at {inputs} and join them.',
    order: 'Number the steps from 1 to {count}.',
  },
  key: 'Key',
  footer: '{bank} · seed {seed}',
};
