/** What is wrong with an attribute of <relu-quiz>, and what it takes. */
export const settingsStrings = {
  passLeftOut: 'The attribute pass is left out: mode="{mode}" has no pass mark, mode="graded" has.',
  feedbackLeftOut: 'The attribute feedback="end" is left out: mode="practice" explains each answer at once.',
  whole: 'The attribute {name} is "{found}"; it takes a whole number from {from} to {to}.',
  number: 'The attribute {name} is "{found}"; it takes a number from {from} to {to}.',
  choice: 'The attribute {name} is "{found}"; it takes {accepted}.',
  seed: 'The attribute seed has {found} characters; it takes at most {most}.',
  idea: 'The attribute ideas names "{found}", which this bank does not have; it takes {accepted}.',
  listJoin: ', ',
  listEnd: ' or ',
};
