/** What an embedded piece says of itself and of options that it can't use. */
export const embedStrings = {
  pieces: { graph: 'graph', table: 'table', neuron: 'neuron', quiz: 'quiz', lab: 'lab' },
  listJoin: ', ',
  title: 'ReLU: {pieces}',
  heading: { graph: 'Graph', table: 'Table', neuron: 'Neuron', quiz: 'Quiz', lab: 'Lab' },
  noPiece: '“{found}” is not a piece of the lesson; “show” takes {accepted}, with commas between.',
  noLab:
    'The lab is not part of this file: it trains in the background, which takes files of its own. The lesson on its website has it.',
  unknown: 'There is no option “{name}”; here you can set {accepted}.',
  notShown: '“{name}” belongs to another piece than the one shown; here you can set {accepted}.',
  theme: '“theme” is “{found}”; it takes light or dark.',
  lang: '“lang” is “{found}”; it takes a language tag such as en or de-CH.',
  src: '“src” is “{found}”; it takes the address of a question bank on the same site as this page.',
};
