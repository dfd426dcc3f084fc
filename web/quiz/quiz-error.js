/** What is wrong with a bank, an item or an attribute of the quiz; the message is for its author to read. */
export class QuizError extends Error {
  name = 'QuizError';
}
