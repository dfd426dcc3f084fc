/** What a learner is told about the score in a course. Forms under `one` and `other` are chosen by a count. */
export const lmsStrings = {
  connecting: 'Looking for your course…',
  'not-connected': 'Your course does not answer ({name}). Your score has not been saved there.',
  'not-recorded': 'You are looking back at this quiz: nothing is saved in your course now.',
  ready: 'Your score will be saved in your course.',
  saving: 'Saving in your course…',
  saved: 'Saved in your course.',
  'not-saved': 'Your score has not been saved in your course ({name}).',
  unsent: {
    one: '{count} report waits and is sent again by itself.',
    other: '{count} reports wait and are sent again by themselves.',
  },
  keepOpen: 'Keep this page open, or download what waits and give it to your teacher.',
  retry: 'Try again now',
  download: 'Download what is not saved',
  honest: 'A score from a browser is your own word for it. Treat it as practice, not as an exam.',
};
