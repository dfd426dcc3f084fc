/** What the page for teachers says. Forms under `one` and `other` are chosen by a count. */
export const teachStrings = {
  title: 'Hol die Lektion in deinen Kurs',
  lead: 'Wähle, was deine Lernenden sehen, schau es dir an, und kopiere dann einen Codeschnipsel oder lade eine Datei herunter. Alles entsteht in deinem Browser: Nichts wird irgendwohin gesendet, und niemand braucht ein Konto.',
  parts: 'Teile dieser Seite',
  back: 'Zurück zur Lektion',
  keep: 'Deine Auswahl steht in der Adresse dieser Seite: Kopiere die Adresse, um wieder hierher zu kommen oder die Auswahl zu teilen.',
  noEngine:
    'Die Lektion rechnet mit WebAssembly, und das lässt dieser Browser oder diese Seite nicht zu. Codeschnipsel, Kurspakete und die einzelne Datei lassen sich trotzdem erstellen; die Vorschau, Fragensammlungen und die Prüfung deiner eigenen Fragen nicht.',

  choose: {
    heading: 'Auswählen',
    pieces: 'Was gezeigt wird',
    piece: {
      graph: 'Graph: die Kurve mit einem Punkt zum Bewegen',
      table: 'Tabelle: Eingaben und Ausgaben, mit Vorhersagen',
      neuron: 'Neuron: Eingaben, Gewichte und ein Bias',
      quiz: 'Quiz: Fragen mit Erklärungen und Punkten',
      lab: 'Labor: Netze nebeneinander trainieren, mit einer Voraussage zuerst',
    },
    all: 'Die ganze Lektion',
    none: 'Wähle mindestens einen Teil.',
    numbers: 'Funktion und Zahlen',
    graph: 'Graph',
    table: 'Tabelle',
    neuron: 'Neuron',
    quiz: 'Quiz',
    lab: 'Labor',
    hide: 'Was weggelassen wird',
    look: 'Aussehen und Name',
  },

  fields: {
    function: 'Funktion',
    x: 'Eingabe x des Punktes',
    parameter: '{function}: {name}',
    parameterHint: 'Von {minimum} bis {maximum}. Leer: {initial}.',
    overlays: 'Daneben zeichnen',
    slope: 'Steigung zeigen',
    'at-kink': 'Steigung genau an einem Knick',
    kinks: {
      convention: 'Nach Konvention',
      left: 'Die der linken Seite',
      middle: 'In der Mitte dazwischen',
      right: 'Die der rechten Seite',
    },
    view: { left: 'Von x', right: 'Bis x', bottom: 'Von Ausgabe', top: 'Bis Ausgabe' },
    viewLegend: 'Was der Graph zeigt',
    rows: 'Eingaben in der Tabelle',
    numbersHint: 'Zahlen mit Leerzeichen dazwischen.',
    inputs: 'Eingaben',
    inputsHint: '1 bis {most} Zahlen mit Leerzeichen dazwischen. Die letzte ist x.',
    weights: 'Gewichte',
    weightsHint: 'Eines für jede Eingabe.',
    bias: 'Bias',
    ideas: 'Themen, zu denen gefragt wird',
    count: 'Wie viele Fragen',
    countHint: 'Leer: eine zu jedem Thema.',
    seed: 'Startwert',
    seedHint:
      'Ein beliebiger Text. Derselbe Startwert gibt allen dieselben Zahlen. Leer: Jeder Versuch hat seinen eigenen.',
    mode: 'Art des Quiz',
    modes: {
      graded: 'Bewertet: Die erste Antwort zählt',
      'self-check': 'Selbsttest: Niemand besteht oder fällt durch',
      practice: 'Übung: Was verfehlt wurde, kommt wieder',
    },
    pass: 'Bestehensgrenze in Prozent',
    passHint: 'Leer: Niemand besteht oder fällt durch.',
    feedback: 'Erklärungen',
    feedbacks: { each: 'Nach jeder Antwort', end: 'Am Ende' },
    minutes: 'Zeitgrenze in Minuten',
    minutesHint: 'Leer: keine. Die Lernenden werden gewarnt und können sich mehr Zeit nehmen.',
    order: 'Reihenfolge der Fragen',
    orders: { drawn: 'Ausgelost', bank: 'Wie in der Sammlung' },
    functions: 'Funktionen im Vergleich',
    functionsHint: 'Namen wie relu leaky-relu identity, mit Leerzeichen dazwischen. Leer: fünf davon.',
    seeds: 'Startwerte der zufälligen Anfänge',
    seedsHint: 'Ganze Zahlen mit Leerzeichen dazwischen. Leer: 1 bis 5.',
    hide: {
      function: 'Graph: Auswahl der Funktion',
      slope: 'Graph: der Schalter für die Steigung',
      more: 'Graph: Vergleichen, Zoomen, Ecken',
      sentence: 'Die Sätze, die sagen, was zu sehen ist',
      rule: 'Tabelle: die Regel',
      predict: 'Vorhersagen, bevor die Ausgabe zu sehen ist',
      digits: 'Tabelle: der Schalter für alle Stellen',
      add: 'Tabelle: Eingaben hinzufügen',
      take: 'Kopieren, Drucken und Herunterladen',
      special: 'Tabelle: besondere Werte',
      shading: 'Neuron: die Skala seiner Tönung',
      sum: 'Neuron: die ausgeschriebene Summe',
      count: 'Neuron: Eingaben hinzufügen und wegnehmen',
      hinge: 'Neuron: wo es aktiv zu werden beginnt',
      'each-input': 'Neuron: die Funktion auf jede Eingabe',
      hint: 'Quiz: Tipps',
      sure: 'Quiz: „Wie sicher bist du dir?“',
      review: 'Quiz: an einem anderen Tag wiederholen',
      settings: 'Labor: weitere Einstellungen',
      inside: 'Labor: in ein Netz hineinschauen',
    },
    theme: 'Farben',
    themes: { '': 'Wie die Seite ringsum', light: 'Hell', dark: 'Dunkel' },
    lang: 'Sprache',
    title: 'Name',
    titleHint: 'Für den Rahmen, die Datei und das Kurspaket. Leer: „{title}“.',
  },

  bank: {
    heading: 'Deine eigenen Fragen',
    lead: 'Statt der Fragen der Lektion kannst du eigene stellen, geschrieben als JSON-Datei (docs/quiz-format.md im Projekt beschreibt sie). Sie werden hier geprüft und bleiben in deinem Browser.',
    file: 'Eine Datei öffnen',
    text: 'Oder hier einfügen',
    check: 'Diese Fragen prüfen und verwenden',
    drop: 'Wieder die Fragen der Lektion stellen',
    empty: 'Wähle zuerst eine Datei, oder füge die Fragen ein.',
    used: {
      one: '„{title}“ wird verwendet: {count} Frage.',
      other: '„{title}“ wird verwendet: {count} Fragen.',
    },
    problems: {
      one: '{count} Problem. Was hier genannt ist, wird ausgelassen.',
      other: '{count} Probleme. Was hier genannt ist, wird ausgelassen.',
    },
    unusable: 'Diese Fragen lassen sich noch nicht verwenden. Sieh nach, was nicht stimmt.',
    problemsHeading: 'Was nicht stimmt',
    line: 'Zeile {line}',
    where:
      'Die Vorschau und alle Dateien enthalten deine Fragen. Codeschnipsel können sie nicht enthalten: Leg deine Datei in den Ordner der Lektion und nenne sie hier. Auch die Adresse dieser Seite enthält sie nicht: Nach einem Neuladen öffnest du die Datei noch einmal.',
    src: 'Name deiner Datei im Ordner der Lektion, für Codeschnipsel',
    srcHint: 'Zum Beispiel questions.json. Leer: Codeschnipsel stellen die Fragen der Lektion.',
    dropped: 'Jetzt werden wieder die Fragen der Lektion gestellt.',
    unreadable: 'Die Datei konnte nicht gelesen werden.',
  },

  preview: {
    heading: 'Vorschau',
    frame: 'Vorschau: {title}',
    open: 'Für sich allein öffnen',
    none: 'Es gibt noch nichts zu zeigen. Wähle mindestens einen Teil.',
    noTemplate: 'Deine Fragen können hier nicht gezeigt werden: {why}',
  },

  snippet: {
    heading: 'Einen Codeschnipsel kopieren',
    lead: 'Für eine Seite im Netz: Die Lektion wird von der Adresse unten geladen.',
    base: 'Adresse der Lektion',
    baseHint: 'Der Ordner auf einem Webserver, in dem die Dateien der Lektion liegen.',
    baseBroken: '„{found}“ ist keine Webadresse. Gib eine ein wie https://example.org/relu/.',
    onlyHere:
      'Diese Adresse funktioniert nur auf deinem Rechner. Leg die Lektion auf einen Webserver und gib dessen Adresse hier ein.',
    place: 'Wohin er kommt',
    text: 'Codeschnipsel',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyFailed:
      'Dieser Browser lässt die Seite nicht kopieren. Der Codeschnipsel ist markiert: Kopiere ihn mit der Tastatur.',
    apart:
      'Hier hat jeder Teil seine eigenen Zahlen, und sie bewegen sich nicht gemeinsam. In einem div tun sie es: Wähle das, um sie zusammenzuhalten.',
    ownBank:
      'Dieser Codeschnipsel stellt die Fragen der Lektion. Um deine zu stellen, nenne oben deine Datei.',
  },

  places: {
    frame: {
      name: 'Beliebige Webseite (Rahmen)',
      says: 'Für jede Seite, auf der du HTML schreiben kannst; das kleine Skript macht den Rahmen so hoch wie seinen Inhalt. Von selbst erreicht kein Ergebnis deine Seite.',
    },
    moodle: {
      name: 'Moodle, in einer Textseite oder einem Textfeld',
      says: 'Füge ihn in der HTML-Ansicht des Editors ein. Auf diesem Weg erreicht kein Ergebnis Moodle: Lade dafür SCORM 1.2 herunter. Ein zu niedriger Rahmen lässt sich scrollen.',
    },
    canvas: {
      name: 'Canvas, auf einer Seite',
      says: 'Füge ihn im HTML-Editor einer Seite ein. Auf diesem Weg erreicht kein Ergebnis Canvas, und ein zu niedriger Rahmen lässt sich scrollen.',
    },
    wordpress: {
      name: 'WordPress',
      says: 'Für einen Block „Individuelles HTML“ in den Rollen Administrator oder Redakteur. Was die Rolle Autor schreibt, verliert in WordPress den Rahmen, und ein zu niedriger Rahmen lässt sich scrollen.',
    },
    markdown: {
      name: 'Markdown (MkDocs, Jekyll, Docusaurus, Sphinx mit MyST)',
      says: 'Für Website-Generatoren, die HTML in Markdown unverändert lassen. Hugo braucht dafür einen Shortcode, und kein Ergebnis wird außerhalb des Browsers aufbewahrt, in dem gelesen wird.',
    },
    myst: {
      name: 'MyST (Jupyter Book 2)',
      says: 'Für mystmd, das Rahmen zulässt und sonst kein HTML. Die Höhe des Rahmens legt das Theme fest, darum lässt er sich scrollen.',
    },
    quarto: {
      name: 'Quarto und pandoc',
      says: 'Für die Ausgabe als HTML. In PDF und Word fehlt er.',
    },
    reveal: {
      name: 'Folie in reveal.js',
      says: 'Eine eigene Folie; Tasten, die im Rahmen gedrückt werden, blättern die Folien nicht weiter. Der Rahmen wächst nicht: Was zu hoch ist, lässt sich scrollen.',
    },
    jupyter: {
      name: 'Zelle in einem Jupyter-Notebook',
      says: 'Führe ihn in einer Python-Zelle aus; er ist zu sehen, solange das Notebook offen ist. In PDF-Exporten fehlt er, und keine Antworten erreichen Python.',
    },
    html: {
      name: 'Reines HTML (Elemente)',
      says: 'Für Seiten, deren HTML dir gehört: Die Teile werden ein Stück der Seite und übernehmen ihre Farben und ihre Schrift. Editoren von Lernplattformen entfernen diese Tags.',
    },
    div: {
      name: 'Ein div, das zur Lektion wird',
      says: 'Für Editoren, die unbekannte Tags entfernen, aber ein div behalten, sofern die Seite das Skript lädt. Wo Skripte entfernt werden, bleibt nur der Link darin.',
    },
  },

  files: {
    heading: 'Eine Datei herunterladen',
    lead: 'Diese Dateien enthalten alles Nötige: Nach dem Herunterladen funktioniert die Lektion ohne diese Website und ohne Netz.',
    name: 'relu-lesson',
    download: '{name} herunterladen',
    making: '{name} wird erstellt …',
    made: '{file} ist heruntergeladen.',
    madeQuestions: {
      one: '{file} ist heruntergeladen, mit {count} Frage.',
      other: '{file} ist heruntergeladen, mit {count} Fragen.',
    },
    failed: '{name} konnte nicht erstellt werden: {why}',
    templateMissing:
      'relu-lesson.html, die Vorlage dafür, liegt nicht neben dieser Seite oder konnte nicht geladen werden.',
    course: 'Kurspakete',
    courseLead: 'Ein Kurspaket meldet deiner Lernplattform Ergebnis, Abschluss und jede Antwort.',
    single: 'Eine einzige Datei',
    bank: 'Fragensammlungen',
    bankLead:
      'Die Fragen des Quiz für die Fragensammlung deiner Lernplattform, mit Zahlen aus dem Startwert oben.',
    noLab:
      'Das Labor trainiert im Hintergrund und braucht dafür eigene Dateien: In Schnipseln geht es, in Dateien und Paketen fehlt es.',
    needQuiz: 'Wähle oben das Quiz, um Fragensammlungen und Papier zu bekommen.',
    paper: 'Papier',
    worksheet: 'Arbeitsblatt und Lösungen zum Drucken öffnen',
    worksheetSays:
      'Fragen auf Papier, mit den oben gewählten Themen, der Anzahl und dem Startwert. Nichts darauf wird von selbst bewertet.',
    worksheetOwn: 'Es enthält die Fragen der Lektion, nicht deine.',
    formats: {
      scorm12: {
        name: 'SCORM 1.2',
        says: 'Für Moodle, Canvas mit SCORM und fast jede andere Lernplattform: Versuch das zuerst. Die Ergebnisse kommen aus dem Browser der Lernenden; nimm sie also als Übung, nicht als Prüfung.',
      },
      scorm2004: {
        name: 'SCORM 2004',
        says: 'Für Plattformen, die SCORM 2004, 4. Ausgabe, verlangen. Moodles Bericht über einzelne Antworten liest es nicht.',
      },
      cmi5: {
        name: 'cmi5',
        says: 'Für Plattformen mit einem xAPI-Speicher (Learning Record Store). Moodle und Canvas brauchen eine Erweiterung, um es zu starten.',
      },
      single: {
        name: 'eine HTML-Datei',
        says: 'Öffnet sich per Doppelklick, vom USB-Stick oder als Anhang, ohne Netz. Sie meldet niemandem ein Ergebnis.',
      },
    },
  },
};

/** What is wrong with what was typed, and what to type instead. */
export const teachProblems = {
  number: '„{found}“ ist keine Zahl. Gib Ziffern ein, zum Beispiel −2,5 oder 0.25.',
  oneNumber: 'Gib eine einzige Zahl ein, zum Beispiel −2,5.',
  numbers: 'Das sind {found} Zahlen; gib {most} ein, mit Leerzeichen dazwischen.',
  fromNumbers: 'Das sind {found} Zahlen; gib {fewest} bis {most} ein, mit Leerzeichen dazwischen.',
  viewOrder: 'Die erste Zahl jedes Paares muss die kleinere sein.',
  viewSpan: 'Der Graph zeigt in jeder Richtung {least} bis {most} Einheiten.',
  parameter: 'Keine Funktion hat einen Parameter „{found}“.',
  function: 'Eine Funktion „{found}“ gibt es nicht. Es gibt: {accepted}.',
  range: '„{found}“ geht hier nicht. Gib eine Zahl von {from} bis {to} ein.',
  whole: '„{found}“ geht hier nicht. Gib eine ganze Zahl von {from} bis {to} ein.',
};

/** What is said about a teacher's own bank before its items are looked at. */
export const teachBankStrings = {
  notJson:
    'Zeile {line} ist kein JSON. Such dort oder kurz davor nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.',
};
