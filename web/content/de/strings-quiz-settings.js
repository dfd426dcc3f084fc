/** What is wrong with an attribute of <relu-quiz>, and what it takes. */
export const settingsStrings = {
  passLeftOut:
    'Das Attribut pass bleibt unbeachtet: mode="{mode}" hat keine Bestehensgrenze, mode="graded" hat eine.',
  feedbackLeftOut:
    'Das Attribut feedback="end" bleibt unbeachtet: mode="practice" erklärt jede Antwort sofort.',
  whole: 'Das Attribut {name} ist „{found}“; erlaubt ist eine ganze Zahl von {from} bis {to}.',
  number: 'Das Attribut {name} ist „{found}“; erlaubt ist eine Zahl von {from} bis {to}.',
  choice: 'Das Attribut {name} ist „{found}“; erlaubt: {accepted}.',
  seed: 'Das Attribut seed hat {found} Zeichen; erlaubt sind höchstens {most}.',
  idea: 'Das Attribut ideas nennt „{found}“, und das gibt es in dieser Fragensammlung nicht; erlaubt: {accepted}.',
  listJoin: ', ',
  listEnd: ' oder ',
};
