/** What the list of functions says: only the build of the page reads it. */
export const functionsStrings = {
  formula: 'Formula',
  slope: 'Slope',
  parameter: 'Parameter',
  parameterRange: '{name}, from {minimum} to {maximum}; {initial} unless set',
  parameterAny: '{name}, any number; {initial} unless set',
  outputs: 'Outputs',
  source: 'Source',
  any: 'any number',
  atLeast: '{lowest} and above',
  above: 'above {lowest}',
  atMost: '{highest} and below',
  below: 'below {highest}',
  both: 'from {lowest} to {highest}',
  neither: 'between {lowest} and {highest}, without reaching either',
  onlyLowest: 'from {lowest} to just below {highest}',
  onlyHighest: 'from just above {lowest} to {highest}',
};
