/** What the checks say of how a sentence is put. */
export const wordingText = {
  unableSubject: (subject: string, verb: string) =>
    `»${subject} ${verb}«: Et forsøg kan ikke selv mene eller ville noget. Skriv, hvem der gør det, for eksempel kommunerne. Siger kilden det ikke, så skriv for eksempel »Ønsket er«.`,
  afterChapter: (said: string, right: string) =>
    `»${said}« læses let som noget, der kommer bagefter. Skriv »${right}«.`,
  moreThanWhat: (said: string) =>
    `»${said}«: mere end hvad? Skriv, hvad der sammenlignes med (»end …«), eller skriv det uden »mere«.`,
  missingPreposition: (before: string, time: string) =>
    `Mellem »${before}« og »${time}« mangler et forholdsord. Skriv »${before} i ${time}«.`,
  bareSeason: (time: string, right: string) =>
    `»${time}« kan ikke stå sådan i en sætning. Skriv »${right}« med et forholdsord foran, for eksempel »i ${right}«.`,
  actUnexplained: (word: string) =>
    `»${word}« er navnet på en lov, men ordlisten har ikke ordet, så læseren får ikke at vide, hvilken lov det er. Tilføj loven i src/content/glossary.yaml, eller tilføj ordet under forms, hvis loven står der med et andet navn.`,
} as const;
