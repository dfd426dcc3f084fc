/** What the quiz's results say. Forms under `one` and `other` are chosen by a count. */
export const quizResultsStrings = {
  score: {
    points: '{points} of {of} points',
    percent: '{percent} %',
    passed: 'Passed: {needed} % were needed.',
    notPassed: 'Not passed: {needed} % are needed.',
    latest: 'Last time: {percent} %',
    best: 'Best so far: {percent} %',
    firstCounts: 'Your first answer to each question counts. Later tries are for understanding.',
    unanswered: {
      one: '{count} question was not answered. It counts as 0.',
      other: '{count} questions were not answered. They count as 0.',
    },
  },

  /** Each says what happened first, then what to make of it. */
  calibration: {
    heading: 'How sure you were',
    caption: 'Your answers by how sure you were',
    sureness: { guess: 'A guess', think: 'I think so', sure: 'Sure' },
    columns: { sure: 'You said', answered: 'Answers', right: 'Right' },
    says: {
      none: '',
      sureButWrong: {
        one: 'You were sure of {answered} answers, and *{count}* of them was not right. An error you were sure of is the one you learn most from: read why.',
        other:
          'You were sure of {answered} answers, and *{count}* of them were not right. Errors you were sure of are the ones you learn most from: read why.',
      },
      onlySureButWrong: {
        one: 'You were sure of *one* answer, and it was not right. An error you were sure of is the one you learn most from: read why.',
        other:
          'You were sure of *{count}* answers, and none of them was right. Errors you were sure of are the ones you learn most from: read why.',
      },
      guessedButRight: {
        one: 'You called *one* right answer a guess. You know more than you think.',
        other: 'You called *{count}* right answers a guess. You know more than you think.',
      },
      sureAndRight: {
        one: 'You were sure of *one* answer, and it was right.',
        other:
          'You were sure of *{count}* answers, and all of them were right. You can trust your judgement.',
      },
      inBetween: {
        one: 'You said how sure you were of *one* answer. Say it more often to see whether you can trust your judgement.',
        other:
          'You said how sure you were of {answered} answers; *{right}* of them were right. Where you are unsure, say what you would need to know.',
      },
    },
  },

  csv: {
    number: 'Number',
    item: 'Item',
    idea: 'Idea',
    question: 'Question',
    own: 'Your answer',
    right: 'Right answer',
    score: 'Points',
    isRight: 'Right',
    yes: 'yes',
    no: 'no',
    sure: 'How sure',
    tries: 'Later tries',
    counts: 'Counts',
    misconceptions: 'Misconceptions',
    latency: 'Seconds',
    at: 'Time',
    seed: 'Seed',
  },
};
