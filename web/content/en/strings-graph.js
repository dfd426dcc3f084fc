/** What <relu-graph> says. */
export const graphStrings = {
  input: 'Input x',
  function: 'Function',
  showSlope: 'Show slope',
  parameter: '{name} ({symbol})',
  parameterOf: '{function}: {name} ({symbol})',
  about: 'What is {name}?',
  slider: '{label}, slider',

  figure: 'Graph of {name}',
  figureWith: 'Graph of {name}, compared with {others}',
  figureSlope: '{figure}, and its slope below',
  listJoin: ', ',
  valueCaption: 'output',
  slopeCaption: 'slope of {name}',
  slopeCaptionShort: 'its slope',
  silent: 'silent side: output 0',
  silentShort: 'output 0',
  factor: 'output {factor} · x',
  xAxis: 'x',

  pointLabel: '({x}, {y})',
  handleValue: 'x = {x}, {name}(x) = {y}',
  handleOutside: '{value}; outside the view',
  slopeLabel: 'slope {slope}',
  outside: 'The point ({x}, {y}) is outside the view.',
  tooFar: 'The point ({x}, {y}) is farther out than the graph can show.',
  showIt: 'Show it',

  more: 'More: compare, zoom, corner',
  viewNow: 'The graph shows x from {left} to {right} and outputs from {bottom} to {top}.',
  viewLimit: 'The graph goes no further that way.',

  /** The sentence under the graph; asterisks mark the numbers that matter. */
  says: {
    passesOn: 'At x = *{x}* the input is positive, so {name} passes it on: *{y}*.',
    silences: 'At x = *{x}* the input is negative, so {name} gives *{y}*.',
    silencesZero: 'At x = *{x}* the input is 0, so {name} gives *{y}*.',
    caps: 'At x = *{x}* the input is more than {highest}, so {name} gives its highest output: *{y}*.',
    multiplies: 'At x = *{x}* the input is negative, so {name} multiplies it by {symbol} = {factor}: *{y}*.',
    unchanged: 'At x = *{x}* {name} passes the input on unchanged, as it does with every input: *{y}*.',
    saysYes: 'At x = *{x}* the input is positive, so {name} gives *{y}*.',
    saysNo: 'At x = *{x}* the input is not more than 0, so {name} gives *{y}*.',
    squeezes: 'At x = *{x}* {name} squeezes the input to *{y}*.',
    squeezesToBound:
      'At x = *{x}* {name} squeezes the input to *{y}*, after rounding: it comes close to that and never gets there.',
    plain: 'At x = *{x}* {name} gives *{y}*.',
    slope: 'The slope here is *{slope}*.',
    slopeRoundsToZero: 'The slope here is so small that it is rounded to *0*.',
    corner:
      'This is the corner: the slope is {left} to its left and {right} to its right, and has no single value here.',
    taken: {
      convention: 'By convention it is taken to be *{slope}*.',
      left: 'You chose the left one: *{slope}*.',
      middle: 'You chose the middle: *{slope}*.',
      right: 'You chose the right one: *{slope}*.',
    },
    jump: 'Here the value jumps from {left} to {right}: there is no slope, and *{slope}* is reported in its place.',
    notANumber:
      'The input is *NaN*, which is not a number. {name} answers NaN as well, and there is no point to draw.',
    upToInfinity:
      'At x = *∞* {name} gives *{y}*: what the output tends to as x grows without end. No drawing reaches that far.',
    downToInfinity:
      'At x = *−∞* {name} gives *{y}*: what the output tends to as x falls without end. No drawing reaches that far.',
    tooLarge:
      'At x = *{x}* the output is too large for a 32-bit number, so {name} gives *{y}*. No drawing reaches that far.',
  },
};
