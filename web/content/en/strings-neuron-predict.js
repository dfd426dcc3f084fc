/** What <relu-neuron> says while its output is predicted. */
export const neuronPredictStrings = {
  label: 'Your prediction for y',
  reveal: 'Reveal the output',
  again: 'Hide it again',
  right: 'As you predicted: the output is {y}.',
  wrong: 'You predicted {prediction}; the output is {y}.',
  skipped: 'The output is {y}.',
  unreadable: '“{found}” is not a number. Type digits, for example 0 or 2.5, or reveal without a prediction.',
};
