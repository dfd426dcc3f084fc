/** What <relu-table> says. Forms under `one` and `other` are chosen by a count. */
export const tableStrings = {
  rule: {
    caption: 'The rule of {name}',
    input: 'If the input is',
    output: 'the output is',
    conditions: {
      any: 'any number',
      notAbove: 'less than or equal to {value}',
      above: 'greater than {value}',
      atLeast: 'greater than or equal to {value}',
      between: 'greater than {low} and less than {high}',
    },
    outcomes: {
      constant: '{value}',
      input: 'the input itself',
      multiple: '{factor} times the input',
      range: 'a number between {low} and {high}',
      rangeAbove: 'a number not below {low}',
      rangeBelow: 'a number not above {high}',
      rangeAll: 'any number',
    },
  },

  rows: {
    caption: 'Inputs and what {name} makes of them',
    region: 'Rows of the table',
    input: 'Input x',
    output: 'Output {symbol}(x)',
    actions: 'Remove',
    point: 'the point',
    atPoint: 'at the point',
    show: 'Show {x} on the graph',
    remove: 'Remove {x}',
    selected: 'x = {x}, {symbol}(x) = {y}',
    keys: 'Arrow up and down move from row to row.',
    printed: 'Of {total} rows, only some are printed. Download the CSV file for all of them.',
  },

  says: {
    empty: 'The table has no rows of your own yet.',
    silent: {
      one: '*{count} of {total}* inputs gives 0.',
      other: '*{count} of {total}* inputs give 0.',
    },
    onlyOneSilent: 'The *one* input gives 0.',
    allSilent: '*All {total}* inputs give 0.',
    noneSilent: {
      one: 'The one input does not give 0.',
      other: '*None of the {total}* inputs gives 0.',
    },
    signs: {
      one: 'Of *{total}* output, {parts}.',
      other: 'Of *{total}* outputs, {parts}.',
    },
    negative: { one: '{count} is negative', other: '{count} are negative' },
    zero: { one: '{count} is 0', other: '{count} are 0' },
    positive: { one: '{count} is positive', other: '{count} are positive' },
    nan: { one: '{count} is not a number', other: '{count} are not numbers' },
    nanToo: {
      one: '{count} output is not a number.',
      other: '{count} outputs are not numbers.',
    },
  },

  digits: 'All digits',

  add: {
    label: 'Add inputs',
    hint: 'One number, or a pasted column of up to 10,000.',
    button: 'Add',
    added: { one: 'Added {count} input.', other: 'Added {count} inputs.' },
    nothing: 'Type a number first, for example −2.5 or 0,25.',
    unreadable: 'line {line}: “{found}” is not a number',
    unreadableMore: { one: 'and {count} more', other: 'and {count} more' },
    unreadableHelp: 'Write numbers as −2.5 or 0,25. What could not be read is still in the field.',
    full: 'The table takes {most} rows: {added} of {given} inputs were added, the rest left out.',
    removed: 'Removed {x}.',
    cleared: { one: 'Removed {count} row.', other: 'Removed all {count} rows.' },
    restored: 'The first rows are back.',
    undo: 'Undo',
    undone: 'Undone: the rows are as they were.',
  },

  predictFirst: 'Predict first',

  special: {
    summary: 'Special values',
    caption: 'What {name} makes of special values',
    reasons: {
      notANumber: 'NaN means “not a number”; no number comes of it.',
      signKept: 'Zero with a minus sign. It equals 0; the sign is kept.',
      signDropped: 'Zero with a minus sign. It equals 0, and the output is plain 0.',
      asZero: 'Zero with a minus sign. It equals 0 and has the same output.',
      noBound: 'The output has no bound on this side.',
      settles: 'However far out the input is, the output settles at {y}.',
      unchanged: {
        smallest: 'The smallest number above 0 among 32-bit numbers: passed on as it is.',
        largest: 'The largest 32-bit number: passed on as it is.',
      },
      positiveSide: 'The smallest number above 0 among 32-bit numbers, but above 0 all the same.',
      nearZero: 'The smallest number above 0 among 32-bit numbers: the output is the same as for 0.',
      largest: 'The largest 32-bit number.',
      atLimit: 'The largest 32-bit number: the output is the same as for ∞.',
    },
  },

  take: 'Copy, download, clear',
};
