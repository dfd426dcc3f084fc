/** What cannot be set: in a field, in a link, by an attribute. Each says what was found and what is accepted. */
export const problemStrings = {
  listJoin: ', ',
  none: 'none',

  rows: 'The table takes up to {most} rows; {found} were given.',
  parameter: '{parameter} of {function} is {found}; it takes {minimum} to {maximum}.',
  inputs: 'A node here takes 1 to {most} inputs; {found} were asked for.',
  place: 'There is no {what} {found}; they run from 0 to {last}.',
  view: 'The graph shows {least} to {most} units each way; {width} by {height} was asked for.',
  unknown: 'There is no {what} "{found}". Accepted: {accepted}.',
  things: {
    input: 'input',
    weight: 'weight',
    function: 'activation function',
    parameterOf: 'parameter of {name}',
    atKink: 'slope at the kink',
  },

  link: {
    weights: 'The link has {found} weights for {inputs} inputs; both start afresh.',
    unknown: 'The link says "{found}", which this lesson does not know.',
    number: 'The link gives {name} as "{found}", which is not a number.',
    numbers: 'The link gives {found} numbers for {name}; it takes {accepted}.',
    range: '{fewest} to {most}',
  },
};

/** The same of the attributes of an element. */
export const attributeProblems = {
  number: 'The attribute {name} is "{found}"; it takes a number.',
  numbers: 'The attribute {name} has "{found}"; it takes numbers with spaces between.',
  parameters:
    'The attribute parameters has "{found}"; it takes function.parameter=number, for example leaky-relu.alpha=0.1.',
  view: 'The attribute view takes 4 numbers, left right bottom top; it has {found}.',
  weights: 'The attribute weights takes a number for each input; inputs: {inputs}, weights: {weights}.',
};
