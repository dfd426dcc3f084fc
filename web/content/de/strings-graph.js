/** What <relu-graph> says. */
export const graphStrings = {
  input: 'Eingabe x',
  function: 'Funktion',
  showSlope: 'Steigung zeigen',
  parameter: '{name} ({symbol})',
  parameterOf: '{function}: {name} ({symbol})',
  about: 'Was ist {name}?',
  slider: '{label}, Schieberegler',

  figure: 'Graph von {name}',
  figureWith: 'Graph von {name}, verglichen mit {others}',
  figureSlope: '{figure}, darunter die Steigung',
  listJoin: ', ',
  valueCaption: 'Ausgabe',
  slopeCaption: 'Steigung von {name}',
  slopeCaptionShort: 'Steigung',
  silent: 'stumme Seite: Ausgabe 0',
  silentShort: 'Ausgabe 0',
  factor: 'Ausgabe {factor} · x',
  xAxis: 'x',

  pointLabel: '({x}; {y})',
  handleValue: 'x = {x}, {name}(x) = {y}',
  handleOutside: '{value}; außerhalb der Ansicht',
  slopeLabel: 'Steigung {slope}',
  outside: 'Der Punkt ({x}; {y}) liegt außerhalb der Ansicht.',
  tooFar: 'Der Punkt ({x}; {y}) liegt weiter draußen, als der Graph zeigen kann.',
  showIt: 'Zeigen',

  more: 'Mehr: vergleichen, vergrößern, Knick',
  viewNow: 'Der Graph zeigt x von {left} bis {right} und Ausgaben von {bottom} bis {top}.',
  viewLimit: 'Weiter geht der Graph in diese Richtung nicht.',

  /** The sentence under the graph; asterisks mark the numbers that matter. */
  says: {
    passesOn: 'Bei x = *{x}* ist die Eingabe positiv, also gibt {name} sie weiter: *{y}*.',
    silences: 'Bei x = *{x}* ist die Eingabe negativ, also gibt {name} *{y}* aus.',
    silencesZero: 'Bei x = *{x}* ist die Eingabe 0, also gibt {name} *{y}* aus.',
    caps: 'Bei x = *{x}* ist die Eingabe größer als {highest}, also gibt {name} den höchsten Wert aus: *{y}*.',
    multiplies:
      'Bei x = *{x}* ist die Eingabe negativ, also multipliziert {name} sie mit {symbol} = {factor}: *{y}*.',
    unchanged:
      'Bei x = *{x}* gibt {name} die Eingabe unverändert weiter, wie bei jeder anderen Eingabe auch: *{y}*.',
    saysYes: 'Bei x = *{x}* ist die Eingabe positiv, also gibt {name} *{y}* aus.',
    saysNo: 'Bei x = *{x}* ist die Eingabe nicht größer als 0, also gibt {name} *{y}* aus.',
    squeezes: 'Bei x = *{x}* staucht {name} die Eingabe auf *{y}*.',
    squeezesToBound:
      'Bei x = *{x}* staucht {name} die Eingabe auf *{y}*, wenn man rundet: Die Ausgabe kommt diesem Wert nahe und erreicht ihn nie.',
    plain: 'Bei x = *{x}* gibt {name} *{y}* aus.',
    slope: 'Die Steigung ist hier *{slope}*.',
    slopeRoundsToZero: 'Die Steigung ist hier so klein, dass sie auf *0* gerundet wird.',
    corner:
      'Hier ist der Knick: Links davon ist die Steigung {left}, rechts davon {right}; hier selbst hat sie keinen eindeutigen Wert.',
    taken: {
      convention: 'Nach Konvention nimmt man *{slope}*.',
      left: 'Du hast die linke gewählt: *{slope}*.',
      middle: 'Du hast die Mitte gewählt: *{slope}*.',
      right: 'Du hast die rechte gewählt: *{slope}*.',
    },
    jump: 'Hier springt der Wert von {left} auf {right}: Es gibt keine Steigung, stattdessen wird *{slope}* angegeben.',
    notANumber:
      'Die Eingabe ist *NaN*, also keine Zahl („not a number“). {name} antwortet ebenfalls mit NaN, und es gibt keinen Punkt zu zeichnen.',
    upToInfinity:
      'Bei x = *∞* gibt {name} *{y}* aus: Dorthin strebt die Ausgabe, wenn x unbegrenzt wächst. So weit reicht keine Zeichnung.',
    downToInfinity:
      'Bei x = *−∞* gibt {name} *{y}* aus: Dorthin strebt die Ausgabe, wenn x unbegrenzt fällt. So weit reicht keine Zeichnung.',
    tooLarge:
      'Bei x = *{x}* ist die Ausgabe zu groß für eine 32-Bit-Zahl, also gibt {name} *{y}* aus. So weit reicht keine Zeichnung.',
  },
};
