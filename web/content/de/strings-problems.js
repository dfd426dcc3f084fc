/** What cannot be set: in a field, in a link, by an attribute. Each says what was found and what is accepted. */
export const problemStrings = {
  listJoin: ', ',
  none: 'nichts',

  rows: 'Die Tabelle fasst bis zu {most} Zeilen; angegeben waren {found}.',
  parameter: '{parameter} von {function} ist {found}; erlaubt ist {minimum} bis {maximum}.',
  inputs: 'Ein Neuron hat hier 1 bis {most} Eingaben; verlangt waren {found}.',
  place: '{what} {found} gibt es nicht; gezählt wird von 0 bis {last}.',
  view: 'Der Graph zeigt in jeder Richtung {least} bis {most} Einheiten; verlangt war {width} mal {height}.',
  unknown: 'Nicht bekannt: {what} „{found}“. Erlaubt: {accepted}.',
  things: {
    input: 'Eingabe',
    weight: 'Gewicht',
    function: 'Aktivierungsfunktion',
    parameterOf: 'Parameter von {name}',
    atKink: 'Steigung am Knick',
  },

  link: {
    weights: 'Der Link hat {found} Gewichte für {inputs} Eingaben; beide beginnen wieder von vorn.',
    unknown: 'Im Link steht „{found}“, und das kennt diese Lektion nicht.',
    number: 'Im Link steht für {name} „{found}“, und das ist keine Zahl.',
    numbers: 'Der Link gibt {found} Zahlen für {name} an; erlaubt: {accepted}.',
    range: '{fewest} bis {most}',
  },
};

/** The same of the attributes of an element. */
export const attributeProblems = {
  number: 'Das Attribut {name} ist „{found}“; erlaubt ist eine Zahl.',
  numbers: 'Das Attribut {name} enthält „{found}“; erlaubt sind Zahlen mit Leerzeichen dazwischen.',
  parameters:
    'Das Attribut parameters enthält „{found}“; erlaubt ist function.parameter=number, zum Beispiel leaky-relu.alpha=0.1.',
  view: 'Das Attribut view braucht 4 Zahlen, für links, rechts, unten und oben; es hat {found}.',
  weights:
    'Das Attribut weights braucht eine Zahl für jede Eingabe; Eingaben: {inputs}, Gewichte: {weights}.',
};
