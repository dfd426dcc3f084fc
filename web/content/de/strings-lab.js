/** Was <relu-lab> sagt. Formen unter `one` und `other` wählt eine Anzahl. */
export const labStrings = {
  loading: 'Das Labor wird geöffnet …',
  listJoin: ', ',
  percent: '{value} %',
  range: '{low} bis {high}',
  unavailable:
    'Das Labor kann hier nicht laufen: Es braucht WebAssembly und einen Worker im Hintergrund, was dieser Browser oder diese Seite nicht erlaubt. Alles andere geht ohne das Labor.',
  dataMissing:
    'Die handgeschriebenen Ziffern konnten nicht geladen werden. Versuche es noch einmal oder wähle andere Daten.',
  failed: 'Das Labor hat angehalten: {why}',
  /** Wo der Name der Engine Anfängern nicht sagt, was hier gemeint ist. */
  names: { identity: 'Keine Aktivierung' },

  source: 'Die Ziffern sind eine Auswahl aus {name} von {authors}, in weniger Graustufen, unter {licence}.',

  problems: {
    data: '„data“ ist „{found}“; möglich sind {accepted}.',
    functions: '„functions“ nennt „{found}“, was hier keine Funktion ist; möglich sind {accepted}.',
    seeds: '„seeds“ enthält „{found}“; möglich sind 1 bis 20 verschiedene ganze Zahlen von 0 bis 4294967295.',
    units:
      '„units“ enthält „{found}“; möglich sind die Größen der verdeckten Schichten: 1 bis 4 ganze Zahlen von 1 bis 256.',
    rate: '„rate“ ist „{found}“; möglich ist eine Zahl über 0 und bis 10.',
    pace: '„pace“ ist „{found}“; möglich ist eine ganze Zahl von Millisekunden von 0 bis 10000.',
    epochs: '„epochs“ ist „{found}“; möglich ist eine ganze Zahl von 1 bis 200.',
  },

  setUp: {
    heading: 'Welche Funktion lernt am besten?',
    lead: 'Trainiere dasselbe Netz an denselben Daten mit verschiedenen Aktivierungsfunktionen und vergleiche.',
    data: 'Was gelernt wird',
    dataSets: {
      digits: 'Handgeschriebene Ziffern',
      circles: 'Eine Scheibe im Ring',
      xor: 'Vier Ecken',
      moons: 'Zwei Monde',
      spiral: 'Zwei Spiralen',
    },
    about: {
      digits: '0 bis 9 auf {train} kleinen Bildern unterscheiden, dann an {test} anderen geprüft werden.',
      points: '{train} Punkte von zweierlei Art unterscheiden, dann an {test} anderen geprüft werden.',
    },
    functions: 'Aktivierungsfunktionen im Vergleich',
    fewFunctions: 'Wähle mindestens zwei Funktionen, damit es etwas zu vergleichen gibt.',
    more: 'Weitere Einstellungen',
    others: 'Andere Funktionen',
    seeds: 'Zufällige Anfänge je Funktion',
    seedsHint: 'Je mehr Anfänge, desto besser lässt sich Glück von Können unterscheiden.',
    rate: 'Lernrate',
    units: 'Verdeckte Einheiten',
    unitsLayers: '{list} in Schichten',
    epochs: 'Durchgänge durch die Daten',
    optimiser: 'Wie die Gewichte angepasst werden',
    optimisers: { sgd: 'Mit Momentum (SGD)', adam: 'Adam' },
    predict: 'Sag zuerst voraus: Welche wird am Ende am häufigsten richtig liegen?',
    noDifference: 'Kein Unterschied, der über die Streuung hinausgeht',
    spread: 'Die Streuung ist, wie weit dieselbe Funktion von einem zufälligen Anfang zum nächsten abweicht.',
    skip: 'Ich möchte lieber nur zusehen',
    askFirst: 'Sag zuerst etwas voraus oder wähle „Ich möchte lieber nur zusehen“.',
    start: '{count} Netze trainieren',
    plan: '{functions} Funktionen × {seeds} zufällige Anfänge. Jedes Netz: {layers}.',
    planOne: '{functions} Funktionen × 1 zufälliger Anfang. Jedes Netz: {layers}.',
    arrow: ' → ',
  },

  run: {
    phases: {
      loading: 'Die Daten werden geladen …',
      running: 'Training. Durchgang *{pass}* von {passes}.',
      rewinding: 'Zurück zu Durchgang {pass} …',
      paused: 'Angehalten bei Durchgang *{pass}* von {passes}.',
      finished: 'Fertig: *{passes}* Durchgänge durch die Daten.',
    },
    pause: 'Anhalten',
    goOn: 'Weiter',
    step: 'Ein Schritt',
    place: 'Zu einem früheren Augenblick zurück',
    placeValue: 'Durchgang {pass} von {passes}',
    rate: 'Lernrate',
    pace: 'Tempo',
    paces: { slow: 'Langsam genug zum Zusehen', fast: 'So schnell es geht' },
    again: 'Noch einmal, mit anderen zufälligen Anfängen',
    change: 'Versuch ändern',
    take: 'Die Zahlen herunterladen (CSV)',
    downloaded: '{file} wird heruntergeladen.',
    started: '{count} Netze werden trainiert.',
    changed: 'Was du geändert hast',
    events: {
      'learning-rate': 'Ab Durchgang {pass}: Lernrate {rate}.',
      kill: 'Ab Durchgang {pass}: Einheit {unit} von {name}, Anfang {seed}, ausgeschaltet.',
      revive: 'Ab Durchgang {pass}: Einheit {unit} von {name}, Anfang {seed}, wieder eingeschaltet.',
    },
  },

  charts: {
    heading: 'Wie sie lernen',
    says: 'Jede Linie ist der Mittelwert der zufälligen Anfänge einer Funktion. Ihr Band reicht vom niedrigsten bis zum höchsten.',
    saysOne: 'Jede Linie ist ein Netz.',
    closer: 'Die zweite Hälfte genauer ansehen',
    pass: 'Durchgänge',
    measures: {
      accuracy: 'Richtige Antworten auf neue Daten',
      testLoss: 'Fehler (Loss) bei neuen Daten',
      trainLoss: 'Fehler (Loss) bei den gelernten Daten',
      deadShare: 'Tote Einheiten',
      slope: 'Steigung, die PReLU lernt',
    },
    name: '{measure} bei Durchgang {pass}: {values}. Die Tabelle darunter hat alle Zahlen.',
    nameEmpty: '{measure}: Noch ist nichts gemessen.',
    value: '{name} {value}',
  },

  table: {
    caption:
      'Bei Durchgang {pass}: Mittelwert, darunter der niedrigste und der höchste der zufälligen Anfänge',
    captionOne: 'Bei Durchgang {pass}',
    function: 'Funktion',
    measures: {
      accuracy: 'Richtig',
      testLoss: 'Loss, neue Daten',
      trainLoss: 'Loss, gelernte Daten',
      deadShare: 'Tote Einheiten',
      slope: 'Steigung',
    },
    none: 'keine',
    diverged: {
      one: '{count} von {of} Anfängen ist entgleist: Seine Zahlen wuchsen über alle Grenzen, und sein Training hörte auf.',
      other:
        '{count} von {of} Anfängen sind entgleist: Ihre Zahlen wuchsen über alle Grenzen, und ihr Training hörte auf.',
    },
  },

  sideBySide: {
    heading: 'Was sie antworten',
    says: 'Ein Netz je Funktion. Scheiben und Quadrate sind die Daten, der farbige Grund zeigt die Antworten des Netzes: je kräftiger, desto sicherer. An der dicken Linie ändert es seine Meinung. Auf einer dünnen ist die gewichtete Summe einer Einheit der ersten Schicht 0: Dort knicken ReLU und ihre Verwandten ab.',
    right: '{share} richtig',
  },

  inside: {
    heading: 'Im Inneren eines Netzes: {name}',
    function: 'Funktion',
    seed: 'Zufälliger Anfang',
    seedName: '{number} (Startwert {seed})',
    next: 'Nächstes Bild',
    previous: 'Voriges Bild',
    nextPoint: 'Nächster Punkt',
    previousPoint: 'Voriger Punkt',
    kinds: ['ein Quadrat', 'eine Scheibe'],
    digit: 'Handgeschrieben: *{label}*.',
    point: 'Der Punkt ({x}; {y}) ist *{label}*.',
    answer: 'Das Netz sagt *{answer}* und ist sich zu {share} sicher.',
    more: 'mehr als {share}',
    less: 'weniger als {share}',
    saysAlso: 'Danach kommen: {list}.',
    also: '{answer} ({share})',
    unknown: 'Dieses Netz ist entgleist: Seine Antwort ist keine Zahl.',
    picture: 'Eine handgeschriebene {label}',
    units: 'Verdeckte Einheiten',
    layer: 'Verdeckte Schicht {number}',
    unitsHint:
      'Jedes Kästchen ist eine verdeckte Einheit mit ihrer Ausgabe für dieses Bild: je positiver, desto stärker aktiviert und desto kräftiger gefärbt. Wähle eine, um zu sehen, was sie tut.',
    unitsHintPoints:
      'Jedes Kästchen ist eine verdeckte Einheit mit ihrer Ausgabe für den Punkt im Kreis: je positiver, desto stärker aktiviert und desto kräftiger gefärbt. Wähle eine hier oder an ihrer Linie.',
    unit: 'Einheit {number}',
    unitName: 'Einheit {number}: {y}',
    states: { killed: 'ausgeschaltet', dead: 'tot' },
    stateSays: {
      killed: 'Du hast sie ausgeschaltet: Ihre Ausgabe ist 0, und sie lernt nichts.',
      dead: 'Sie ist tot: Ihre Steigung war bei jedem angesehenen Beispiel 0, also sagt ihr nichts, wie sie sich ändern soll.',
      active: 'Ihre gewichtete Summe ist *{z}*, ihre Ausgabe *{y}*.',
    },
    slope: 'Für negative Summen hat sie die Steigung *{slope}* gelernt.',
    kill: 'Einheit {number} ausschalten',
    revive: 'Einheit {number} wieder einschalten',
    weights:
      'Die Gewichte von Einheit {number}, eines je Bildpunkt: positive in der Farbe der Aktivität, negative in der anderen.',
    weightsName: 'Die Gewichte von Einheit {number} als Bild',
    surfaceName:
      'Ein Quadrat voller Punkte. Das Netz nennt {share} davon Scheibe und den Rest Quadrat. {lines}',
    lines: {
      one: 'Eine Linie zeigt, wo die gewichtete Summe seiner Einheit der ersten Schicht 0 ist.',
      other: '{count} Linien zeigen, wo die gewichteten Summen seiner Einheiten der ersten Schicht 0 sind.',
    },
    surfaceSays:
      'Was das Netz antwortet. Scheiben und Quadrate sind die Daten; an der dicken Linie ändert es seine Meinung. Auf einer dünnen ist die gewichtete Summe einer Einheit der ersten Schicht 0: Dort knicken ReLU und ihre Verwandten ab.',
    unitSurfaceName: 'Die Ausgabe von Einheit {number} über demselben Quadrat, von {low} bis {high}',
    unitSurfaceSays: 'Was Einheit {number} allein antwortet, von *{low}* bis *{high}*.',
  },

  verdict: {
    heading: 'Was dieser Versuch zeigt',
    item: '{name} ({accuracy})',
    kinds: {
      'one-ahead':
        '*{leader}* liegt am Ende vor allen anderen: im Mittel bei {accuracy} der neuen Daten richtig, und der Vorsprung geht über die Streuung hinaus.',
      'group-ahead':
        'Unter den besten gibt es *keinen Unterschied, der über die Streuung hinausgeht*: {group}. Deutlich hinter *{leader}*: {behind}.',
      'some-apart':
        '*Keine Funktion liegt am Ende vor allen anderen*: {all}. *{leader}* hat den höchsten Mittelwert, aber über die Streuung hinaus unterscheiden sich nur: {apart}.',
      'no-difference':
        '*Kein Unterschied, der über die Streuung hinausgeht*: {group}. *{leader}* hat den höchsten Mittelwert, aber bei je {seeds} zufälligen Anfängen kann das Glück sein.',
      'too-few-seeds':
        'Ein einziger zufälliger Anfang kann Glück nicht von Können unterscheiden: {group}. Trainiere mehrere, und du siehst, wie weit sie streuen.',
      'too-few-functions': 'Es sind keine zwei Funktionen übrig, die sich vergleichen lassen.',
    },
    apart: '{name} liegt vor {list}',
    apartJoin: '; ',
    diverged: 'Nicht verglichen, weil das Training entgleist ist: {list}.',
    prediction: {
      right: 'Du hast {prediction} vorausgesagt, und so kam es.',
      other:
        'Du hast {prediction} vorausgesagt. Diesmal kam es anders: Jetzt weißt du etwas, das Raten dir nicht sagen konnte.',
      among:
        'Du hast {prediction} vorausgesagt. Sie gehört zu den besten, aber ihr Vorsprung vor den anderen besten geht nicht über die Streuung hinaus.',
      partly:
        'Du hast {prediction} vorausgesagt. Unter den besten stimmt das; einige liegen deutlich dahinter.',
      highest:
        'Du hast {prediction} vorausgesagt. Sie hat den höchsten Mittelwert, aber der Vorsprung geht nicht über die Streuung hinaus.',
      noLead:
        'Du hast {prediction} vorausgesagt. Keine Funktion liegt so weit vor allen anderen, dass es über die Streuung hinausgeht.',
      untold: 'Du hast {prediction} vorausgesagt. Dieser Versuch kann es nicht sagen.',
    },
    noDifference: '„kein Unterschied, der über die Streuung hinausgeht“',
    changed: 'Du hast unterwegs Einheiten ausgeschaltet, also war es kein faires Rennen.',
    meaning:
      'Über die Streuung hinaus heißt: Anfang für Anfang verglichen, brächte Glück allein einen solchen Vorsprung in weniger als 5 von 100 Versuchen.',
    limits:
      'Es gilt für diese Daten, dieses Netz und diese zufälligen Anfänge. Mit anderen kann es anders kommen, und „kein Unterschied gefunden“ heißt nicht, dass es keinen gibt.',
  },
};
