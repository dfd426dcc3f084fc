/** What is wrong with an attribute of <relu-quiz>, and what it takes. */
export const settingsStrings = {
  passLeftOut:
    'המאפיין \u2066pass\u2069 אינו נלקח בחשבון: ל־\u2066mode="{mode}"\u2069 אין ציון מעבר, ול־\u2066mode="graded"\u2069 יש.',
  feedbackLeftOut:
    'המאפיין \u2066feedback="end"\u2069 אינו נלקח בחשבון: \u2066mode="practice"\u2069 מסביר כל תשובה מיד.',
  whole: 'המאפיין {name} הוא ״{found}״; הוא מקבל מספר שלם בין {from} ל־{to}.',
  number: 'המאפיין {name} הוא ״{found}״; הוא מקבל מספר בין {from} ל־{to}.',
  choice: 'המאפיין {name} הוא ״{found}״; הוא מקבל {accepted}.',
  seed: 'במאפיין \u2066seed\u2069 יש {found} תווים; הוא מקבל {most} לכל היותר.',
  idea: 'במאפיין \u2066ideas\u2069 כתוב ״{found}״, ואין כזה במאגר השאלות הזה; הוא מקבל {accepted}.',
  listJoin: ', ',
  listEnd: ' או ',
};
