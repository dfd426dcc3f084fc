/** What an author of a question bank is told. Names in braces are filled in (lesson/fill-template.js). */
export const bankStrings = {
  notJson: 'The bank is not JSON: {reason}',
  notABank: 'The bank, {field}: found {found}; accepted is {accepted}.',
  inItem: 'Item {item}, {field}: found {found}; accepted is {accepted}.',
  missing: 'Item {item}: “{field}” is missing; accepted is {accepted}.',
  missingInBank: 'The bank: “{field}” is missing; accepted is {accepted}.',
  unknownField: 'Item {item}, {field}: this field is not known here.',
  unknownFieldInBank: 'The bank, {field}: this field is not known here.',
  repeatedId: 'Item {item}: there is an item of this id before it; each needs its own.',
  unknownReference: 'Item {item}, {field}: found “{found}”; accepted are {accepted}.',
  nothingLeft: 'None of the bank’s items can be asked.',
  accepted: {
    type: 'a value of type {types}',
    text: 'a text that is not empty',
    id: 'lower-case words joined by hyphens',
    oneOf: 'one of {values}',
    atLeast: 'at least {least}',
    atMost: 'at most {most}',
    above: 'more than {least}',
    name: 'a name of letters and digits',
    any: 'what docs/quiz-format.md describes',
  },
};
