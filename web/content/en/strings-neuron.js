/** What <relu-neuron> says. */
export const neuronStrings = {
  drawing:
    'A node. Inputs enter from the left, each multiplied by its weight, together with a bias. The node adds them up and applies {function}.',
  drawingInput: '{name} is {input}, weight {weight}.',
  drawingBias: 'The bias is {bias}.',
  drawingOutput: 'The sum z is {z}, the output y is {y}: {word}.',
  drawingHidden: 'The sum z and the output y are hidden until you reveal them.',
  scrolls: 'The drawing of the node, wider than its place: scroll sideways',
  lines: 'Thicker line: weight or bias farther from 0. Dashed line: negative. Dotted: 0.',
  graphInput: '(the graph’s input)',
  biasName: 'bias b',
  biasShort: 'bias',
  hidden: '?',
  words: {
    activated: 'activated',
    silent: 'silent',
    nearZero: 'close to 0',
    negative: 'negative output',
    notANumber: 'not a number',
    hidden: 'your prediction?',
  },
  shading: {
    title: 'Shading: the more positive the output, the more activated the node',
    silent: '0 or less',
    upTo: 'to {limit}',
    above: 'over {limit}',
    now: 'now',
  },
  sum: {
    label: 'The sum with its numbers',
    spokenProduct: '{weight} times {input}',
    spokenPlus: ' plus ',
    spokenProducts: 'z equals {terms},',
    spokenAdded: 'that is {terms},',
    spokenTotal: 'which is {z}.',
    spokenOutput: 'y equals {symbol} of z, {symbol} of {z}, which is {y}.',
    spokenHidden: 'The result is hidden until you reveal it.',
  },
  says: {
    passed: 'z = *{z}* is positive, so the node passes it on: its output is *{y}*.',
    silent:
      'z = *{z}* is not positive: the node is silent for this input, its output is *{y}*. Silent on one input is not dead; a dead node is silent on every example of the data.',
    unchanged: '{function} changes nothing: z = *{z}* comes out as *{y}*.',
    turned: '{function} turns z = *{z}* into *{y}*: that is the node’s output.',
    turnedToBound:
      '{function} turns z = *{z}* into *{y}*, after rounding: its output comes close to that and never gets there.',
    notANumber:
      'The sum is not a number (NaN), and so neither is the output. A value is NaN, or infinity was multiplied by 0 or added to −infinity.',
    hidden:
      'Work out the sum, then apply {function}. Reveal the output when you are ready, with or without a prediction.',
  },
  result: 'z is {z}, the output is {y}.',
  values: {
    title: 'Inputs, weights and bias',
    input: 'Input',
    weight: 'Weight',
    product: 'Product',
    inputOf: 'Input {name}',
    weightOf: 'Weight {name}',
    slider: '{name}, slider',
    bias: 'Bias b',
    fromGraph: 'x is the graph’s input: changing it here moves the point there.',
    add: 'Add an input',
    remove: 'Remove an input',
    removing: 'Remove an input ({name})',
    added: 'Added {name} with input {input} and weight {weight}. The node has {count} inputs.',
    removed: 'Removed {name}. The node has {count} inputs.',
    removedToOne: 'Removed {name}. The node has 1 input: its hinge is shown below.',
    most: 'This drawing has room for {count} inputs.',
    fewest: 'A node needs an input.',
    function: 'Activation function',
    sum: 'Sum z',
  },
  hide: 'Hide the output and predict it first',
  eachInput: {
    title: 'Each input, or the sum?',
    intro:
      'A common mix-up: does {function} act on each input’s product, or once on their sum? With the numbers above:',
    node: 'The node: {function} of the sum',
    each: 'Not the node: {function} on each product, then the sum with the bias',
    spoken: '{expression} equals {result}.',
    sameNothingCut:
      'They agree now, because there was nothing to silence: no product is negative, and neither is the sum. With a negative product they usually part.',
    sameByChance: 'Both give {y} with these numbers. That is no rule: with other numbers they can part.',
    differCut:
      'They differ: {y} against {total}. The node adds first, so a negative product pulls the sum down. On each product, {function} would throw it away before it could count.',
    differAfter:
      'They differ: {y} against {total}. On each product, the bias comes after {function} and takes the result below 0. {function} of the sum never gives less than 0.',
    differBias:
      'They differ: {y} against {total}. The bias pulls the sum below 0, and only {function} of the sum silences that.',
    differ: 'They differ: {y} against {total}. The node applies {function} once, to the sum.',
    linear:
      'They give the same, because {function} has no bend here. That is why layers without a nonlinear activation function add up to a single linear step.',
    notANumber: 'There is nothing to compare while a result is not a number (NaN).',
    hidden: 'Reveal the output to compare the two.',
    show: 'Show a case where they differ',
    back: 'Put my numbers back',
    backDone: 'Your numbers are back.',
  },
  hingeMore: 'With one input left, a plot shows where the node starts to act.',
};
