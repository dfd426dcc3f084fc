/** What <relu-lab> says. Forms under `one` and `other` are chosen by a count. */
export const labStrings = {
  loading: 'Opening the lab…',
  listJoin: ', ',
  percent: '{value}%',
  range: '{low} to {high}',
  unavailable:
    'The lab cannot run here: it needs WebAssembly and a background worker, which this browser or page does not allow. Everything else works without it.',
  dataMissing: 'The handwritten digits could not be loaded. Try again, or choose other data.',
  failed: 'The lab has stopped: {why}',
  /** Where the engine’s name for a function would not tell a beginner what it means here. */
  names: { identity: 'No activation' },

  source: 'The digits are a selection from {name} by {authors}, in fewer shades of grey, under {licence}.',

  problems: {
    data: '“data” is “{found}”; it takes {accepted}.',
    functions: '“functions” names “{found}”, which is no function here; it takes {accepted}.',
    seeds: '“seeds” has “{found}”; it takes 1 to 20 different whole numbers from 0 to 4294967295.',
    units:
      '“units” has “{found}”; it takes the size of each hidden layer: 1 to 4 whole numbers from 1 to 256.',
    rate: '“rate” is “{found}”; it takes a number above 0, up to 10.',
    pace: '“pace” is “{found}”; it takes a whole number of milliseconds from 0 to 10000.',
    epochs: '“epochs” is “{found}”; it takes a whole number from 1 to 200.',
  },

  setUp: {
    heading: 'Which function learns best?',
    lead: 'Train the same network on the same data with different activation functions, and compare.',
    data: 'What to learn',
    dataSets: {
      digits: 'Handwritten digits',
      circles: 'A disc in a ring',
      xor: 'Four corners',
      moons: 'Two moons',
      spiral: 'Two spirals',
    },
    about: {
      digits: 'Tell 0 to 9 apart in {train} small pictures, then be tested on {test} others.',
      points: 'Tell {train} points of two kinds apart, then be tested on {test} others.',
    },
    functions: 'Activation functions to compare',
    fewFunctions: 'Choose at least two functions, so that there is something to compare.',
    more: 'More settings',
    others: 'Other functions',
    seeds: 'Random starts of each',
    seedsHint: 'The more starts, the better luck can be told from skill.',
    rate: 'Learning rate',
    units: 'Hidden units',
    unitsLayers: '{list} in layers',
    epochs: 'Passes through the data',
    optimiser: 'How weights are adjusted',
    optimisers: { sgd: 'With momentum (SGD)', adam: 'Adam' },
    predict: 'Predict first: which will be right most often in the end?',
    noDifference: 'No difference beyond the spread',
    spread: 'The spread is how far the same function differs from one random start to the next.',
    skip: 'I would rather just watch',
    askFirst: 'Make a prediction first, or choose “I would rather just watch”.',
    start: 'Train {count} networks',
    plan: '{functions} functions × {seeds} random starts. Each network: {layers}.',
    planOne: '{functions} functions × 1 random start. Each network: {layers}.',
    arrow: ' → ',
  },

  run: {
    phases: {
      loading: 'Loading the data…',
      running: 'Training. Pass *{pass}* of {passes}.',
      rewinding: 'Going back to pass {pass}…',
      paused: 'Paused at pass *{pass}* of {passes}.',
      finished: 'Finished: *{passes}* passes through the data.',
    },
    pause: 'Pause',
    goOn: 'Go on',
    step: 'One step',
    place: 'Go back to an earlier moment',
    placeValue: 'Pass {pass} of {passes}',
    rate: 'Learning rate',
    pace: 'Speed',
    paces: { slow: 'Slow enough to watch', fast: 'As fast as it goes' },
    again: 'Again, with other random starts',
    change: 'Change the set-up',
    take: 'Download the numbers (CSV)',
    downloaded: 'Downloading {file}.',
    started: 'Training {count} networks.',
    changed: 'What you changed',
    events: {
      'learning-rate': 'From pass {pass}: learning rate {rate}.',
      kill: 'From pass {pass}: unit {unit} of {name}, start {seed}, switched off.',
      revive: 'From pass {pass}: unit {unit} of {name}, start {seed}, switched on again.',
    },
  },

  charts: {
    heading: 'How they learn',
    says: 'Each line is the mean of the random starts of a function. Its band reaches from the lowest of them to the highest.',
    saysOne: 'Each line is one network.',
    closer: 'Look closer at the second half',
    pass: 'passes',
    measures: {
      accuracy: 'Right answers on new data',
      testLoss: 'Error (loss) on new data',
      trainLoss: 'Error (loss) on the data learned from',
      deadShare: 'Dead units',
      slope: 'Slope that PReLU learns',
    },
    name: '{measure} at pass {pass}: {values}. The table below has all numbers.',
    nameEmpty: '{measure}: nothing is measured yet.',
    value: '{name} {value}',
  },

  table: {
    caption: 'At pass {pass}: mean, and below it the lowest and highest of the random starts',
    captionOne: 'At pass {pass}',
    function: 'Function',
    measures: {
      accuracy: 'Right',
      testLoss: 'Loss, new data',
      trainLoss: 'Loss, learned data',
      deadShare: 'Dead units',
      slope: 'Slope',
    },
    none: 'none',
    diverged: {
      one: '{count} of {of} starts blew up: its numbers grew beyond all bounds, and its training stopped.',
      other:
        '{count} of {of} starts blew up: their numbers grew beyond all bounds, and their training stopped.',
    },
  },

  sideBySide: {
    heading: 'What they answer',
    says: 'One network of each function. Discs and squares are the data, coloured grounds the network’s answers: sure where they are strong. The thick line is where it changes its mind. On a thin line the weighted sum of a first-layer unit is 0: there ReLU and its relatives bend.',
    right: '{share} right',
  },

  inside: {
    heading: 'Inside one network: {name}',
    function: 'Function',
    seed: 'Random start',
    seedName: '{number} (seed {seed})',
    next: 'Next picture',
    previous: 'Previous picture',
    nextPoint: 'Next point',
    previousPoint: 'Previous point',
    kinds: ['square', 'disc'],
    digit: 'A handwritten *{label}*.',
    point: 'The point ({x}, {y}) is a *{label}*.',
    answer: 'The network says *{answer}*, and is {share} sure.',
    more: 'more than {share}',
    less: 'less than {share}',
    saysAlso: 'Next in line: {list}.',
    also: '{answer} ({share})',
    unknown: 'This network has blown up: its answer is no number.',
    picture: 'A handwritten {label}',
    units: 'Hidden units',
    layer: 'Hidden layer {number}',
    unitsHint:
      'Each box is a hidden unit with its output for this picture: the more positive, the more activated, and the stronger its colour. Choose one to see what it does.',
    unitsHintPoints:
      'Each box is a hidden unit with its output for the ringed point: the more positive, the more activated, and the stronger its colour. Choose one here, or by its line.',
    unit: 'Unit {number}',
    unitName: 'Unit {number}: {y}',
    states: { killed: 'switched off', dead: 'dead' },
    stateSays: {
      killed: 'You have switched it off: its output is 0, and it learns nothing.',
      dead: 'It is dead: its slope was 0 for every example looked at, so nothing tells it how to change.',
      active: 'Its weighted sum is *{z}*, its output *{y}*.',
    },
    slope: 'For negative sums it has learned the slope *{slope}*.',
    kill: 'Switch unit {number} off',
    revive: 'Switch unit {number} on again',
    weights:
      'The weights of unit {number}, one a pixel: positive ones in the colour of activity, negative ones in the other.',
    weightsName: 'The weights of unit {number}, drawn as a picture',
    surfaceName: 'A square of points. The network calls {share} of it discs, and the rest squares. {lines}',
    lines: {
      one: 'One line shows where the weighted sum of its first-layer unit is 0.',
      other: '{count} lines show where the weighted sums of its first-layer units are 0.',
    },
    surfaceSays:
      'What the network answers. Discs and squares are the data; the thick line is where it changes its mind. On a thin line the weighted sum of a first-layer unit is 0: there ReLU and its relatives bend.',
    unitSurfaceName: 'The output of unit {number} over the same square, from {low} to {high}',
    unitSurfaceSays: 'What unit {number} alone answers, from *{low}* to *{high}*.',
  },

  verdict: {
    heading: 'What this run shows',
    item: '{name} ({accuracy})',
    kinds: {
      'one-ahead':
        '*{leader}* ended ahead of all others: it was right on {accuracy} of the new data on average, and its lead is beyond the spread.',
      'group-ahead':
        'Between the best there is *no difference beyond the spread*: {group}. Clearly behind *{leader}*: {behind}.',
      'some-apart':
        '*No function ended ahead of all others*: {all}. *{leader}* has the highest mean, but only these differ beyond the spread: {apart}.',
      'no-difference':
        '*No difference beyond the spread*: {group}. *{leader}* has the highest mean, but with {seeds} random starts each that may be luck.',
      'too-few-seeds':
        'One random start each cannot tell luck from skill: {group}. Train several, and you will see how far they spread.',
      'too-few-functions': 'There are not two functions left to compare.',
    },
    apart: '{name} ahead of {list}',
    apartJoin: '; ',
    diverged: 'Not compared, because training blew up: {list}.',
    prediction: {
      right: 'You predicted {prediction}, and so it came out.',
      other:
        'You predicted {prediction}. This time it came out otherwise: now you know something that a guess could not tell you.',
      among:
        'You predicted {prediction}. It is among the best, but its lead over the others of them is not beyond the spread.',
      partly: 'You predicted {prediction}. That holds among the best; some ended clearly behind.',
      highest: 'You predicted {prediction}. It has the highest mean, but the lead is not beyond the spread.',
      noLead: 'You predicted {prediction}. No function ended ahead of all others beyond the spread.',
      untold: 'You predicted {prediction}. This run cannot tell.',
    },
    noDifference: '“no difference beyond the spread”',
    changed: 'You switched units off on the way, so this was not a fair race.',
    meaning:
      'Beyond the spread: compared start by start, luck alone would make such a lead in fewer than 5 of 100 runs.',
    limits:
      'It holds for this data, this network and these random starts. With others it can come out otherwise, and “no difference found” does not mean that there is none.',
  },
};
