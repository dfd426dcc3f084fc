/** What <relu-neuron> says while its output is predicted. */
export const neuronPredictStrings = {
  label: 'Deine Vorhersage für y',
  reveal: 'Ausgabe aufdecken',
  again: 'Wieder verdecken',
  right: 'Wie du vorhergesagt hast: Die Ausgabe ist {y}.',
  wrong: 'Du hast {prediction} vorhergesagt; die Ausgabe ist {y}.',
  skipped: 'Die Ausgabe ist {y}.',
  unreadable:
    '„{found}“ ist keine Zahl. Gib Ziffern ein, zum Beispiel 0 oder 2,5, oder decke die Ausgabe ohne Vorhersage auf.',
};
