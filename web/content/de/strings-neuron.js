/** What <relu-neuron> says. */
export const neuronStrings = {
  drawing:
    'Ein Neuron. Von links kommen Eingaben herein, jede mit ihrem Gewicht multipliziert, dazu ein Bias. Das Neuron addiert alles und wendet {function} an.',
  drawingInput: '{name} ist {input}, Gewicht {weight}.',
  drawingBias: 'Der Bias ist {bias}.',
  drawingOutput: 'Die Summe z ist {z}, die Ausgabe y ist {y}: {word}.',
  drawingHidden: 'Die Summe z und die Ausgabe y sind verdeckt, bis du sie aufdeckst.',
  scrolls: 'Die Zeichnung des Neurons, breiter als ihr Platz: scrolle seitwärts',
  lines: 'Dickere Linie: Gewicht oder Bias liegt weiter von 0 entfernt. Gestrichelt: negativ. Gepunktet: 0.',
  graphInput: '(die Eingabe des Graphen)',
  biasName: 'Bias b',
  biasShort: 'Bias',
  hidden: '?',
  words: {
    activated: 'aktiviert',
    silent: 'stumm',
    nearZero: 'nahe 0',
    negative: 'Ausgabe negativ',
    notANumber: 'keine Zahl',
    hidden: 'deine Vorhersage?',
  },
  shading: {
    title: 'Färbung: je positiver die Ausgabe, desto stärker aktiviert das Neuron',
    silent: '0 oder weniger',
    upTo: 'bis {limit}',
    above: 'über {limit}',
    now: 'jetzt',
  },
  sum: {
    label: 'Die Summe mit ihren Zahlen',
    spokenProduct: '{weight} mal {input}',
    spokenPlus: ' plus ',
    spokenProducts: 'z gleich {terms},',
    spokenAdded: 'das ist {terms},',
    spokenTotal: 'und das ergibt {z}.',
    spokenOutput: 'y gleich {symbol} von z, {symbol} von {z}, und das ist {y}.',
    spokenHidden: 'Das Ergebnis ist verdeckt, bis du es aufdeckst.',
  },
  says: {
    passed: 'z = *{z}* ist positiv, also gibt das Neuron die Summe weiter: Seine Ausgabe ist *{y}*.',
    silent:
      'z = *{z}* ist nicht positiv: Das Neuron ist für diese Eingabe stumm, seine Ausgabe ist *{y}*. Bei einer Eingabe stumm heißt nicht tot; ein totes Neuron ist bei jedem Beispiel der Daten stumm.',
    unchanged: '{function} ändert nichts: z = *{z}* kommt als *{y}* heraus.',
    turned: '{function} macht aus z = *{z}* den Wert *{y}*: Das ist die Ausgabe des Neurons.',
    turnedToBound:
      '{function} macht aus z = *{z}* gerundet *{y}*: Die Ausgabe kommt diesem Wert nahe und erreicht ihn nie.',
    notANumber:
      'Die Summe ist keine Zahl (NaN), also ist es auch die Ausgabe nicht. Ein Wert ist NaN, oder Unendlich wurde mit 0 multipliziert oder zu −Unendlich addiert.',
    hidden:
      'Berechne die Summe, dann wende {function} an. Decke die Ausgabe auf, wenn du so weit bist, mit oder ohne Vorhersage.',
  },
  result: 'z ist {z}, die Ausgabe ist {y}.',
  values: {
    title: 'Eingaben, Gewichte und Bias',
    input: 'Eingabe',
    weight: 'Gewicht',
    product: 'Produkt',
    inputOf: 'Eingabe {name}',
    weightOf: 'Gewicht {name}',
    slider: '{name}, Schieberegler',
    bias: 'Bias b',
    fromGraph: 'x ist die Eingabe des Graphen: Änderst du sie hier, bewegt sich dort der Punkt.',
    add: 'Eingabe hinzufügen',
    remove: 'Eingabe entfernen',
    removing: 'Eingabe entfernen ({name})',
    added:
      '{name} mit Eingabe {input} und Gewicht {weight} hinzugefügt. Das Neuron hat jetzt {count} Eingaben.',
    removed: '{name} entfernt. Das Neuron hat jetzt {count} Eingaben.',
    removedToOne: '{name} entfernt. Das Neuron hat jetzt 1 Eingabe: Sein Knick ist unten zu sehen.',
    most: 'Diese Zeichnung hat Platz für {count} Eingaben.',
    fewest: 'Ein Neuron braucht eine Eingabe.',
    function: 'Aktivierungsfunktion',
    sum: 'Summe z',
  },
  hide: 'Die Ausgabe verdecken und erst vorhersagen',
  eachInput: {
    title: 'Jede Eingabe oder die Summe?',
    intro:
      'Eine häufige Verwechslung: Wirkt {function} auf das Produkt jeder Eingabe oder einmal auf ihre Summe? Mit den Zahlen von oben:',
    node: 'Das Neuron: {function} der Summe',
    each: 'Nicht das Neuron: {function} auf jedes Produkt, dann die Summe mit dem Bias',
    spoken: '{expression} gleich {result}.',
    sameNothingCut:
      'Jetzt stimmen beide überein, denn es gab nichts stumm zu schalten: Kein Produkt ist negativ und die Summe auch nicht. Mit einem negativen Produkt gehen sie meist auseinander.',
    sameByChance:
      'Mit diesen Zahlen ergeben beide {y}. Das ist keine Regel: Mit anderen Zahlen können sie auseinandergehen.',
    differCut:
      'Sie unterscheiden sich: {y} gegen {total}. Das Neuron addiert zuerst, also zieht ein negatives Produkt die Summe nach unten. Auf jedes Produkt einzeln angewandt, würde {function} es wegwerfen, bevor es zählen kann.',
    differAfter:
      'Sie unterscheiden sich: {y} gegen {total}. Wirkt {function} auf jedes Produkt, kommt der Bias erst danach und drückt das Ergebnis unter 0. {function} der Summe ergibt nie weniger als 0.',
    differBias:
      'Sie unterscheiden sich: {y} gegen {total}. Der Bias zieht die Summe unter 0, und nur {function} der Summe macht daraus 0.',
    differ:
      'Sie unterscheiden sich: {y} gegen {total}. Das Neuron wendet {function} einmal an, auf die Summe.',
    linear:
      'Beide ergeben dasselbe, weil {function} hier keinen Knick hat. Deshalb bleibt von mehreren Schichten ohne nichtlineare Aktivierungsfunktion nur ein einziger linearer Schritt.',
    notANumber: 'Es gibt nichts zu vergleichen, solange ein Ergebnis keine Zahl ist (NaN).',
    hidden: 'Decke die Ausgabe auf, um beide zu vergleichen.',
    show: 'Einen Fall zeigen, in dem sie sich unterscheiden',
    back: 'Meine Zahlen zurückholen',
    backDone: 'Deine Zahlen sind wieder da.',
  },
  hingeMore: 'Bleibt nur eine Eingabe, zeigt ein Bild, wo das Neuron zu wirken beginnt.',
};
