/** What an embedded piece says of itself and of options that it can't use. */
export const embedStrings = {
  pieces: { graph: 'Graph', table: 'Tabelle', neuron: 'Neuron', quiz: 'Quiz', lab: 'Labor' },
  listJoin: ', ',
  title: 'ReLU: {pieces}',
  heading: { graph: 'Graph', table: 'Tabelle', neuron: 'Neuron', quiz: 'Quiz', lab: 'Labor' },
  noPiece: '„{found}“ ist kein Teil der Lektion; „show“ erlaubt {accepted}, durch Kommas getrennt.',
  noLab:
    'Das Labor gehört nicht zu dieser Datei: Es trainiert im Hintergrund und braucht dafür eigene Dateien. Die Lektion auf ihrer Website hat es.',
  unknown: 'Eine Option „{name}“ gibt es nicht; hier kannst du {accepted} einstellen.',
  notShown: '„{name}“ gehört zu einem anderen Teil als dem gezeigten; hier kannst du {accepted} einstellen.',
  theme: '„theme“ ist „{found}“; erlaubt sind light oder dark.',
  lang: '„lang“ ist „{found}“; erlaubt ist ein Sprachkürzel wie en oder de-CH.',
  src: '„src“ ist „{found}“; erlaubt ist die Adresse einer Fragensammlung auf derselben Website wie diese Seite.',
};
