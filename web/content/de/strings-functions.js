/** What the list of functions says: only the build of the page reads it. */
export const functionsStrings = {
  formula: 'Formel',
  slope: 'Steigung',
  parameter: 'Parameter',
  parameterRange: '{name}, von {minimum} bis {maximum}; {initial}, wenn nichts eingestellt ist',
  parameterAny: '{name}, jede Zahl; {initial}, wenn nichts eingestellt ist',
  outputs: 'Ausgaben',
  source: 'Quelle',
  any: 'jede Zahl',
  atLeast: 'ab {lowest} aufwärts',
  above: 'größer als {lowest}',
  atMost: 'bis höchstens {highest}',
  below: 'kleiner als {highest}',
  both: 'von {lowest} bis {highest}',
  neither: 'zwischen {lowest} und {highest}, ohne eine der beiden Grenzen zu erreichen',
  onlyLowest: 'von {lowest} bis knapp unter {highest}',
  onlyHighest: 'von knapp über {lowest} bis {highest}',
};
