/** What <relu-neuron> says while its output is predicted. */
export const neuronPredictStrings = {
  label: 'התחזית שלכם ל־y',
  reveal: 'לחשוף את הפלט',
  again: 'להסתיר שוב',
  right: 'כמו שחזיתם: הפלט הוא {y}.',
  wrong: 'חזיתם {prediction}; הפלט הוא {y}.',
  skipped: 'הפלט הוא {y}.',
  unreadable: '״{found}״ אינו מספר. הקלידו ספרות, למשל 0 או \u20662.5\u2069, או חשפו בלי תחזית.',
};
